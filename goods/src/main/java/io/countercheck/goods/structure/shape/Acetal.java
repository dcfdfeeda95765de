package io.countercheck.goods.structure.shape;

import io.countercheck.goods.structure.molecule.Elements;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/** The two oxygen groups that stand in place of a ketone's oxygen: open-chained, or closed to a ring of their own. */
final class Acetal {

    private Acetal() {}

    /** Carbon of the parent, then oxygen, then another carbon. */
    static boolean alkoxy(Branch branch) {
        return Elements.is(branch.site(), IAtom.C)
                && Elements.is(branch.root(), IAtom.O)
                && branch.root().getImplicitHydrogenCount() == 0;
    }

    /** Whether these are two groups on one carbon that come back to no other atom of the parent. */
    static boolean closed(List<Branch> alkoxy, List<Branch> all) {
        if (alkoxy.size() != 2 || !alkoxy.get(0).site().equals(alkoxy.get(1).site())) {
            return false;
        }
        IAtom carbon = alkoxy.get(0).site();
        Set<IAtom> roots = new HashSet<>();
        for (Branch branch : all) {
            if (!roots.add(branch.root())) {
                return false;
            }
        }
        Set<IAtom> seen = new HashSet<>(Set.of(carbon));
        Deque<IAtom> open = new ArrayDeque<>();
        for (Branch branch : alkoxy) {
            open.add(branch.root());
            seen.add(branch.root());
            roots.remove(branch.root());
        }
        while (!open.isEmpty()) {
            IAtom atom = open.remove();
            if (roots.contains(atom)) {
                return false;
            }
            for (IBond bond : atom.bonds()) {
                IAtom next = bond.getOther(atom);
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return true;
    }
}
