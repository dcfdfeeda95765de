package io.countercheck.goods.structure.shape;

import io.countercheck.goods.structure.molecule.Elements;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/**
 * A group that stands in place of a hydrogen atom: everything beyond one bond.
 *
 * @param site the atom that carries it
 * @param root its first atom
 */
public record Branch(IAtom site, IAtom root) {

    /** Whether the bond to it is a plain single bond outside any ring, so that the group ends in itself. */
    boolean hangsFree() {
        IBond bond = site.getBond(root);
        return bond != null && bond.getOrder() == IBond.Order.SINGLE && !bond.isInRing();
    }

    /** All its atoms. Only for a branch that hangs free. */
    Set<IAtom> atoms() {
        Set<IAtom> seen = new HashSet<>();
        Deque<IAtom> open = new ArrayDeque<>();
        seen.add(root);
        open.add(root);
        while (!open.isEmpty()) {
            IAtom atom = open.remove();
            for (IBond bond : atom.bonds()) {
                IAtom next = bond.getOther(atom);
                if (!next.equals(site) && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

    /** An acyl group: its first atom is a carbonyl carbon. */
    boolean acyl() {
        return Elements.carbonyl(root);
    }

    /** An acyl group of a carboxylic acid: beyond the carbonyl carbon stands carbon or hydrogen. */
    boolean carboxylicAcyl() {
        return acyl() && neighbour(root, IAtom.O, IBond.Order.SINGLE) == null && onlyCarbonBeyond();
    }

    /** An acyl group of a carbonic ester, as in a carbamate: C(=O)-O-C. */
    boolean alkoxycarbonyl() {
        IAtom oxygen = acyl() ? neighbour(root, IAtom.O, IBond.Order.SINGLE) : null;
        return oxygen != null && other(oxygen, root, IAtom.C);
    }

    private boolean onlyCarbonBeyond() {
        for (IBond bond : root.bonds()) {
            IAtom next = bond.getOther(root);
            boolean carbonylOxygen = bond.getOrder() == IBond.Order.DOUBLE;
            if (!next.equals(site) && !carbonylOxygen && !Elements.is(next, IAtom.C)) {
                return false;
            }
        }
        return true;
    }

    private @org.jspecify.annotations.Nullable IAtom neighbour(IAtom atom, int element, IBond.Order order) {
        for (IBond bond : atom.bonds()) {
            IAtom next = bond.getOther(atom);
            if (!next.equals(site) && bond.getOrder() == order && Elements.is(next, element)) {
                return next;
            }
        }
        return null;
    }

    private static boolean other(IAtom atom, IAtom not, int element) {
        for (IBond bond : atom.bonds()) {
            IAtom next = bond.getOther(atom);
            if (!next.equals(not) && Elements.is(next, element)) {
                return true;
            }
        }
        return false;
    }
}
