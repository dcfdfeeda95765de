package io.countercheck.goods.structure.shape;

import io.countercheck.goods.structure.molecule.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/**
 * A phenethyl group in the wide sense of the laws: two saturated chain carbons between the piperidine nitrogen and a
 * monocycle of any kind.
 *
 * @param chainGroups the groups on the two chain carbons
 * @param ring the monocycle
 * @param ringGroups the groups on it
 */
record Phenethyl(List<Branch> chainGroups, Monocycle ring, List<Branch> ringGroups) {

    /** Every way of reading the group as a phenethyl; empty when it is none. */
    static List<Phenethyl> in(Branch group) {
        List<Phenethyl> result = new ArrayList<>();
        IAtom first = group.root();
        if (!group.hangsFree() || !chainCarbon(first)) {
            return result;
        }
        for (IBond bond : first.bonds()) {
            IAtom second = bond.getOther(first);
            if (second.equals(group.site()) || !chainCarbon(second)) {
                continue;
            }
            for (IBond toRing : second.bonds()) {
                IAtom atom = toRing.getOther(second);
                Optional<Monocycle> ring = atom.equals(first) ? Optional.empty() : Monocycle.at(atom);
                ring.ifPresent(r -> result.add(
                        new Phenethyl(chainGroups(group.site(), first, second, atom), r, r.substituents(second))));
            }
        }
        return result;
    }

    /** Whether nothing differs from the phenethyl group of fentanyl itself. */
    boolean plain() {
        return chainGroups.isEmpty() && ring.phenyl() && ringGroups.isEmpty();
    }

    private static boolean chainCarbon(IAtom atom) {
        if (!Elements.is(atom, IAtom.C) || atom.isInRing()) {
            return false;
        }
        for (IBond bond : atom.bonds()) {
            if (bond.getOrder() != IBond.Order.SINGLE) {
                return false;
            }
        }
        return true;
    }

    private static List<Branch> chainGroups(IAtom nitrogen, IAtom first, IAtom second, IAtom ringAtom) {
        List<Branch> groups = new ArrayList<>();
        for (IBond bond : first.bonds()) {
            IAtom root = bond.getOther(first);
            if (!root.equals(nitrogen) && !root.equals(second)) {
                groups.add(new Branch(first, root));
            }
        }
        for (IBond bond : second.bonds()) {
            IAtom root = bond.getOther(second);
            if (!root.equals(first) && !root.equals(ringAtom)) {
                groups.add(new Branch(second, root));
            }
        }
        return groups;
    }
}
