package io.countercheck.goods.structure.molecule;

import java.util.ArrayList;
import java.util.List;
import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/**
 * Brings a structure into the form in which it is compared: salts drawn with a bond to the metal become ions, isotopes
 * are dropped, the parts are separated and made neutral by moving protons, hydrates of ketones drawn as diols become the
 * ketone. Stereochemistry stays.
 *
 * <p>Linear in the number of atoms, but for the aromatic rings, for which CDK bounds its search.
 */
final class Normaliser {

    private static final String LABELLED = "countercheck.labelled";

    private Normaliser() {}

    static List<Component> components(IAtomContainer written) {
        dropIsotopes(written);
        IAtomContainer molecule = AtomContainerManipulator.suppressHydrogens(written);
        makeMetalSaltsIonic(molecule);
        List<Component> components = new ArrayList<>();
        for (IAtomContainer part :
                ConnectivityChecker.partitionIntoMolecules(molecule).atomContainers()) {
            if (!proton(part)) {
                components.add(component(part));
            }
        }
        return components;
    }

    private static Component component(IAtomContainer part) {
        int charge = 0;
        boolean labelled = false;
        for (IAtom atom : part.atoms()) {
            charge += atom.getFormalCharge();
            labelled |= atom.getProperty(LABELLED) != null;
        }
        neutralise(part);
        boolean hydrate = ketoneFromHydrate(part);
        Cycles.markRingAtomsAndBonds(part);
        Aromaticity.clear(part);
        Aromaticity.apply(Aromaticity.Model.Daylight, part);
        return Component.of(part, charge, labelled, hydrate);
    }

    private static void dropIsotopes(IAtomContainer molecule) {
        for (IAtom atom : molecule.atoms()) {
            if (atom.getMassNumber() != null) {
                atom.setMassNumber(null);
                IAtom carrier = atom;
                if (Elements.is(atom, IAtom.H)) {
                    for (IBond bond : atom.bonds()) {
                        carrier = bond.getOther(atom);
                    }
                }
                carrier.setProperty(LABELLED, Boolean.TRUE);
            }
            if (atom.getImplicitHydrogenCount() == null) {
                atom.setImplicitHydrogenCount(0);
            }
        }
    }

    private static void makeMetalSaltsIonic(IAtomContainer molecule) {
        List<IBond> ionic = new ArrayList<>();
        for (IBond bond : molecule.bonds()) {
            IAtom metal = Elements.saltMetal(bond.getBegin()) ? bond.getBegin() : bond.getEnd();
            IAtom other = bond.getOther(metal);
            if (Elements.saltMetal(metal) && bond.getOrder() == IBond.Order.SINGLE && takesCharge(other)) {
                metal.setFormalCharge(metal.getFormalCharge() + 1);
                other.setFormalCharge(other.getFormalCharge() - 1);
                ionic.add(bond);
            }
        }
        ionic.forEach(molecule::removeBond);
    }

    private static boolean takesCharge(IAtom atom) {
        return Elements.halogen(atom)
                || Elements.is(atom, IAtom.O)
                || Elements.is(atom, IAtom.N)
                || Elements.is(atom, IAtom.S);
    }

    /**
     * Moves protons so that charges vanish. A charge beside an opposite one (nitro, N-oxide) belongs to the bond and
     * stays, as does one that no proton can settle (quaternary ammonium).
     */
    private static void neutralise(IAtomContainer part) {
        List<IAtom> settled = new ArrayList<>();
        for (IAtom atom : part.atoms()) {
            if (atom.getFormalCharge() != 0 && !besideOppositeCharge(atom)) {
                settled.add(atom);
            }
        }
        for (IAtom atom : settled) {
            int charge = atom.getFormalCharge();
            int hydrogens = atom.getImplicitHydrogenCount();
            if (charge < 0 && takesProton(atom)) {
                atom.setImplicitHydrogenCount(hydrogens - charge);
                atom.setFormalCharge(0);
            } else if (charge > 0) {
                int given = Math.min(charge, hydrogens);
                atom.setImplicitHydrogenCount(hydrogens - given);
                atom.setFormalCharge(charge - given);
            }
        }
    }

    /** Turns C-C(OH)2-C, the form in which hydrates of ketones are often drawn, into the ketone. */
    private static boolean ketoneFromHydrate(IAtomContainer part) {
        List<IBond> carbonyls = new ArrayList<>();
        List<IAtom> waters = new ArrayList<>();
        for (IAtom carbon : part.atoms()) {
            if (!Elements.is(carbon, IAtom.C) || carbon.getBondCount() != 4) {
                continue;
            }
            List<IBond> hydroxyls = new ArrayList<>();
            int carbons = 0;
            for (IBond bond : carbon.bonds()) {
                IAtom next = bond.getOther(carbon);
                carbons += Elements.is(next, IAtom.C) ? 1 : 0;
                if (Elements.is(next, IAtom.O) && next.getImplicitHydrogenCount() == 1) {
                    hydroxyls.add(bond);
                }
            }
            if (carbons == 2 && hydroxyls.size() == 2) {
                carbonyls.add(hydroxyls.get(0));
                hydroxyls.get(0).getOther(carbon).setImplicitHydrogenCount(0);
                waters.add(hydroxyls.get(1).getOther(carbon));
            }
        }
        carbonyls.forEach(bond -> bond.setOrder(IBond.Order.DOUBLE));
        waters.forEach(part::removeAtom);
        return !waters.isEmpty();
    }

    private static boolean takesProton(IAtom atom) {
        return takesCharge(atom) || Elements.is(atom, IAtom.C) || Elements.is(atom, IAtom.P);
    }

    private static boolean besideOppositeCharge(IAtom atom) {
        for (IBond bond : atom.bonds()) {
            if (bond.getOther(atom).getFormalCharge() * atom.getFormalCharge() < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean proton(IAtomContainer part) {
        return part.getAtomCount() == 1
                && Elements.is(part.getAtom(0), IAtom.H)
                && part.getAtom(0).getFormalCharge() == 1;
    }
}
