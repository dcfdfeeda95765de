package io.countercheck.goods.structure.molecule;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/** What kind of atom an atom is. */
public final class Elements {

    private Elements() {}

    public static boolean is(IAtom atom, int atomicNumber) {
        return atom.getAtomicNumber() == atomicNumber;
    }

    public static boolean halogen(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case IAtom.F, IAtom.Cl, IAtom.Br, IAtom.I -> true;
            default -> false;
        };
    }

    /** A metal of groups 1 and 2, whose bonds to oxygen, nitrogen, sulphur and halogens are those of a salt. */
    static boolean saltMetal(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case IAtom.Li, IAtom.Na, IAtom.K, IAtom.Rb, IAtom.Cs, IAtom.Mg, IAtom.Ca, IAtom.Sr, IAtom.Ba -> true;
            default -> false;
        };
    }

    /** Neither hydrogen, a noble gas, a wildcard nor one of the non-metals and half-metals. */
    static boolean metal(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case 0, 1, 2, 5, 6, 7, 8, 9, 10, 14, 15, 16, 17, 18, 33, 34, 35, 36, 52, 53, 54, 85, 86 -> false;
            default -> true;
        };
    }

    /** A carbon atom with a doubly bonded oxygen atom. */
    public static boolean carbonyl(IAtom atom) {
        if (!is(atom, IAtom.C)) {
            return false;
        }
        for (IBond bond : atom.bonds()) {
            if (bond.getOrder() == IBond.Order.DOUBLE && is(bond.getOther(atom), IAtom.O)) {
                return true;
            }
        }
        return false;
    }
}
