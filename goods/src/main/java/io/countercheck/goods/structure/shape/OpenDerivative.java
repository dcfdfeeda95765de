package io.countercheck.goods.structure.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * "Derivatives and analogues" without a definition, as in Schedules I and VI of Canada's Controlled Drugs and Substances
 * Act. No machine decides them; this only says for which structures a person should be asked.
 *
 * <p>Conservative, so that ordinary medicines are left alone: the molecule contains the whole parent with its rings
 * intact and not fused, is still of its size, and differs by one group, halogens aside. A parent of one ring system says
 * little, so the group must then bring no other ring. Parents of fewer than ten atoms say nothing.
 */
public final class OpenDerivative {

    private static final int SMALLEST_PARENT = 10;
    private static final double LARGEST_GROWTH = 2.5;

    private final Core parent;
    private final boolean oneRing;

    private OpenDerivative(Core parent, boolean oneRing) {
        this.parent = parent;
        this.oneRing = oneRing;
    }

    /** Empty when the parent is too small to say anything. */
    public static Optional<OpenDerivative> of(IAtomContainer parent) {
        Core core = Core.of(parent);
        return core.size() < SMALLEST_PARENT
                ? Optional.empty()
                : Optional.of(new OpenDerivative(core, ringSystems(parent) == 1));
    }

    /** Whether a person should be asked about this molecule; false for the parent itself. */
    public boolean asks(IAtomContainer molecule) {
        if (molecule.getAtomCount() > parent.size() * LARGEST_GROWTH) {
            return false;
        }
        return parent.fits(molecule).stream().anyMatch(this::genuine);
    }

    private boolean genuine(List<Branch> branches) {
        List<Branch> groups =
                branches.stream().filter(b -> Group.of(b) != Group.HALO).toList();
        boolean ringBrought =
                oneRing && groups.stream().flatMap(b -> b.atoms().stream()).anyMatch(IAtom::isInRing);
        return !branches.isEmpty() && groups.size() <= 1 && !ringBrought;
    }

    /** Rings that share an atom or a bond count as one system. */
    private static int ringSystems(IAtomContainer molecule) {
        Set<IAtom> seen = new HashSet<>();
        int systems = 0;
        for (IAtom start : molecule.atoms()) {
            if (!start.isInRing() || !seen.add(start)) {
                continue;
            }
            systems++;
            Deque<IAtom> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                IAtom atom = open.remove();
                for (IBond bond : atom.bonds()) {
                    if (bond.isInRing() && seen.add(bond.getOther(atom))) {
                        open.add(bond.getOther(atom));
                    }
                }
            }
        }
        return systems;
    }
}
