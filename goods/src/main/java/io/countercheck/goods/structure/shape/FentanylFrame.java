package io.countercheck.goods.structure.shape;

import io.countercheck.goods.structure.molecule.Elements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * What all fentanyls share, with the places at which the laws let them differ: a piperidine ring that is a monocycle, a
 * group on its nitrogen, and in position 4 a nitrogen that carries an acyl group and an aromatic monocycle.
 *
 * @param piperidine the ring, beginning with its nitrogen
 * @param nitrogenGroup the group on the piperidine nitrogen
 * @param piperidineGroups the other groups on the ring, without the acylated nitrogen
 * @param aryl the aromatic monocycle on the acylated nitrogen
 * @param arylGroups the groups on that ring
 * @param acyl the acyl group
 */
record FentanylFrame(
        Monocycle piperidine,
        Branch nitrogenGroup,
        List<Branch> piperidineGroups,
        Monocycle aryl,
        List<Branch> arylGroups,
        Branch acyl) {

    /** The frame in a normalised molecule; empty when it has none. Linear in the number of atoms. */
    static Optional<FentanylFrame> in(IAtomContainer molecule) {
        for (IAtom atom : molecule.atoms()) {
            if (Elements.is(atom, IAtom.N) && !atom.isInRing() && atom.getBondCount() == 3) {
                Optional<FentanylFrame> frame = onAmide(atom);
                if (frame.isPresent()) {
                    return frame;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<FentanylFrame> onAmide(IAtom nitrogen) {
        Branch acyl = null;
        Monocycle aryl = null;
        Monocycle piperidine = null;
        for (IBond bond : nitrogen.bonds()) {
            IAtom next = bond.getOther(nitrogen);
            Branch branch = new Branch(nitrogen, next);
            if (branch.acyl() && !next.isInRing()) {
                acyl = branch;
            } else if (next.isAromatic()) {
                aryl = Monocycle.at(next).filter(Monocycle::aromatic).orElse(null);
            } else {
                piperidine = piperidineAt(next);
            }
        }
        if (acyl == null || aryl == null || piperidine == null) {
            return Optional.empty();
        }
        IAtom ringNitrogen = piperidine.atoms().get(0);
        List<Branch> groups = piperidine.substituents(nitrogen);
        Branch onNitrogen = groups.stream()
                .filter(b -> b.site().equals(ringNitrogen))
                .findFirst()
                .orElse(null);
        if (onNitrogen == null || ringNitrogen.getFormalCharge() != 0) {
            return Optional.empty();
        }
        List<Branch> onCarbon =
                groups.stream().filter(b -> !b.site().equals(ringNitrogen)).toList();
        return Optional.of(
                new FentanylFrame(piperidine, onNitrogen, onCarbon, aryl, aryl.substituents(nitrogen), acyl));
    }

    /** The saturated six-membered ring of five carbon atoms and, opposite to {@code four}, a nitrogen; turned to it. */
    private static @Nullable Monocycle piperidineAt(IAtom four) {
        Monocycle ring = Monocycle.at(four).orElse(null);
        if (ring == null || ring.atoms().size() != 6) {
            return null;
        }
        List<IAtom> atoms = ring.atoms();
        for (int i = 0; i < 6; i++) {
            IAtom atom = atoms.get(i);
            IBond next = atom.getBond(atoms.get((i + 1) % 6));
            boolean right = Elements.is(atom, i == 3 ? IAtom.N : IAtom.C);
            if (!right || next == null || next.getOrder() != IBond.Order.SINGLE || next.isAromatic()) {
                return null;
            }
        }
        return new Monocycle(
                List.of(atoms.get(3), atoms.get(4), atoms.get(5), atoms.get(0), atoms.get(1), atoms.get(2)));
    }
}
