package io.countercheck.goods.structure.molecule;

import java.util.TreeMap;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * One connected part of a structure.
 *
 * @param molecule the part, neutral where protons can make it so, without isotopes, rings and aromatic atoms marked
 * @param formula its molecular formula, elements in alphabetical order; parts of one identity have one formula
 * @param charge its net charge as it was written, before protons were moved
 * @param labelled whether an isotope was named in it
 * @param covalentHydrate whether it was drawn as a diol that is the hydrate of this ketone
 */
public record Component(
        IAtomContainer molecule, String formula, int charge, boolean labelled, boolean covalentHydrate) {

    static Component of(IAtomContainer normal, int charge, boolean labelled, boolean covalentHydrate) {
        return new Component(normal, formulaOf(normal), charge, labelled, covalentHydrate);
    }

    public boolean water() {
        return formula.equals("H2O");
    }

    /** Hydrochloric or sulphuric acid, or an ion of it: the acids whose salts the 1988 Convention excludes. */
    public boolean excludedMineralAcid() {
        return formula.equals("ClH") || formula.equals("H2O4S");
    }

    /** Its formula without hydrogen, as {@link HeavyFormula} writes it. */
    public String heavyFormula() {
        return HeavyFormula.of(molecule);
    }

    /** A single atom of a metal, or its ion. */
    public boolean metal() {
        return molecule.getAtomCount() == 1 && Elements.metal(molecule.getAtom(0));
    }

    /** Whether it can give a proton to a base: an acid with oxygen, or a hydrogen halide. */
    public boolean acid() {
        for (IAtom atom : molecule.atoms()) {
            boolean gives = atom.getImplicitHydrogenCount() > 0
                    && (Elements.halogen(atom) || atom.getAtomicNumber() == IAtom.O && onAcidCentre(atom));
            if (gives) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it has a nitrogen atom, nitro groups aside. Generous, for only salts are told from mixtures by it: betaines
     * make hydrochlorides too.
     */
    public boolean base() {
        for (IAtom atom : molecule.atoms()) {
            if (atom.getAtomicNumber() == IAtom.N && !besideOxide(atom)) {
                return true;
            }
        }
        return false;
    }

    private static boolean besideOxide(IAtom nitrogen) {
        for (IBond bond : nitrogen.bonds()) {
            IAtom next = bond.getOther(nitrogen);
            if (next.getAtomicNumber() == IAtom.O && next.getFormalCharge() < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean onAcidCentre(IAtom oxygen) {
        for (IBond bond : oxygen.bonds()) {
            IAtom centre = bond.getOther(oxygen);
            if (centre.getAtomicNumber() != IAtom.C && centre.getAtomicNumber() != IAtom.N) {
                return true;
            }
            if (Elements.carbonyl(centre)) {
                return true;
            }
        }
        return false;
    }

    private static String formulaOf(IAtomContainer molecule) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (IAtom atom : molecule.atoms()) {
            counts.merge(atom.getSymbol(), 1, Integer::sum);
            counts.merge("H", atom.getImplicitHydrogenCount(), Integer::sum);
        }
        StringBuilder formula = new StringBuilder();
        counts.forEach((element, count) -> {
            if (count > 0) {
                formula.append(element).append(count > 1 ? Integer.toString(count) : "");
            }
        });
        return formula.toString();
    }
}
