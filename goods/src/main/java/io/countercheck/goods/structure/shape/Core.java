package io.countercheck.goods.structure.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.isomorphism.Pattern;
import org.openscience.cdk.isomorphism.VentoFoggia;

/**
 * A parent structure as it may stand inside a larger one: the same atoms and bonds, its rings intact and not fused,
 * every further group in place of a hydrogen atom.
 *
 * <p>Found by the subgraph matching of Cordella, Foggia, Sansone and Vento (VF2, IEEE TPAMI 2004) as CDK has it; at most
 * {@value #MOST_FITS} ways of lying in a molecule are looked at.
 */
public final class Core {

    /** More than the symmetry of any parent in the law needs. */
    private static final int MOST_FITS = 64;

    private final IAtomContainer parent;
    private final Pattern pattern;

    private Core(IAtomContainer parent) {
        this.parent = parent;
        this.pattern = VentoFoggia.findSubstructure(parent);
    }

    /** @param parent a normalised molecule, one component */
    public static Core of(IAtomContainer parent) {
        return new Core(parent);
    }

    /** How many atoms other than hydrogen the parent has. */
    public int size() {
        return parent.getAtomCount();
    }

    /** The groups of each way in which the parent lies in the molecule, each hanging free; empty when it does not. */
    public List<List<Branch>> fits(IAtomContainer molecule) {
        return ways(molecule).stream()
                .filter(branches -> branches.stream().allMatch(Branch::hangsFree))
                .toList();
    }

    /** As {@link #fits}, but the groups may close rings. */
    List<List<Branch>> ways(IAtomContainer molecule) {
        if (molecule.getAtomCount() < parent.getAtomCount() || molecule.getBondCount() < parent.getBondCount()) {
            return List.of();
        }
        List<List<Branch>> result = new ArrayList<>();
        for (int[] mapping : pattern.matchAll(molecule).limit(MOST_FITS)) {
            Set<IAtom> inside = new HashSet<>();
            for (int index : mapping) {
                inside.add(molecule.getAtom(index));
            }
            if (bondsAmong(inside) == parent.getBondCount()) {
                result.add(branches(mapping, inside, molecule));
            }
        }
        return result;
    }

    private static List<Branch> branches(int[] mapping, Set<IAtom> inside, IAtomContainer molecule) {
        List<Branch> branches = new ArrayList<>();
        for (int index : mapping) {
            IAtom site = molecule.getAtom(index);
            for (IBond bond : site.bonds()) {
                IAtom root = bond.getOther(site);
                if (!inside.contains(root)) {
                    branches.add(new Branch(site, root));
                }
            }
        }
        return branches;
    }

    private static int bondsAmong(Set<IAtom> inside) {
        int ends = 0;
        for (IAtom atom : inside) {
            for (IBond bond : atom.bonds()) {
                ends += inside.contains(bond.getOther(atom)) ? 1 : 0;
            }
        }
        return ends / 2;
    }
}
