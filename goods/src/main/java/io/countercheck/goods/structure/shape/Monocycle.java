package io.countercheck.goods.structure.shape;

import io.countercheck.goods.structure.molecule.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/**
 * A ring that shares no atom with another ring: neither fused nor bridged nor spiro.
 *
 * @param atoms its atoms in order round the ring, beginning with the one it was found from
 */
record Monocycle(List<IAtom> atoms) {

    /** The monocycle to which the atom belongs; empty when it is in no ring or in a larger ring system. */
    static Optional<Monocycle> at(IAtom start) {
        List<IAtom> atoms = new ArrayList<>();
        IAtom atom = start;
        IBond came = null;
        do {
            List<IBond> bonds = ringBonds(atom);
            if (bonds.size() != 2) {
                return Optional.empty();
            }
            atoms.add(atom);
            IBond next = bonds.get(0).equals(came) ? bonds.get(1) : bonds.get(0);
            atom = next.getOther(atom);
            came = next;
        } while (!atom.equals(start));
        return Optional.of(new Monocycle(atoms));
    }

    boolean aromatic() {
        return atoms.stream().allMatch(IAtom::isAromatic);
    }

    /** Benzene with or without substituents. */
    boolean phenyl() {
        return atoms.size() == 6 && aromatic() && atoms.stream().allMatch(a -> Elements.is(a, IAtom.C));
    }

    /** Every group on the ring but the one that begins with {@code not}. */
    List<Branch> substituents(IAtom not) {
        List<Branch> result = new ArrayList<>();
        for (IAtom atom : atoms) {
            for (IBond bond : atom.bonds()) {
                IAtom root = bond.getOther(atom);
                if (!atoms.contains(root) && !root.equals(not)) {
                    result.add(new Branch(atom, root));
                }
            }
        }
        return result;
    }

    private static List<IBond> ringBonds(IAtom atom) {
        List<IBond> result = new ArrayList<>(2);
        for (IBond bond : atom.bonds()) {
            if (bond.isInRing()) {
                result.add(bond);
            }
        }
        return result;
    }
}
