package io.countercheck.goods.structure.shape;

import io.countercheck.goods.structure.molecule.Elements;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/** The kinds of substituent that the fentanyl classes name. */
public enum Group {
    ALKYL,
    ALKENYL,
    ALKOXY,
    ESTER,
    ETHER,
    HYDROXYL,
    HALO,
    HALOALKYL,
    AMINO,
    NITRO,
    /** Anything that the laws do not name. */
    OTHER;

    /** The kind of a substituent; {@link #OTHER} also when it does not hang free on a single bond. */
    public static Group of(Branch branch) {
        if (!branch.hangsFree()) {
            return OTHER;
        }
        IAtom root = branch.root();
        Set<IAtom> atoms = branch.atoms();
        return switch (root.getAtomicNumber()) {
            case IAtom.F, IAtom.Cl, IAtom.Br, IAtom.I -> HALO;
            case IAtom.O -> onOxygen(root, atoms);
            case IAtom.N -> onNitrogen(root, atoms);
            case IAtom.C -> onCarbon(root, atoms);
            default -> OTHER;
        };
    }

    private static Group onOxygen(IAtom oxygen, Set<IAtom> atoms) {
        if (atoms.size() == 1) {
            return HYDROXYL;
        }
        for (IBond bond : oxygen.bonds()) {
            IAtom next = bond.getOther(oxygen);
            if (atoms.contains(next) && Elements.carbonyl(next)) {
                return ESTER;
            }
        }
        if (etherChain(atoms)) {
            atoms.remove(oxygen);
            return saturated(atoms) && all(atoms, IAtom.C) ? ALKOXY : ETHER;
        }
        return OTHER;
    }

    private static Group onNitrogen(IAtom nitrogen, Set<IAtom> atoms) {
        if (nitro(nitrogen)) {
            return NITRO;
        }
        atoms.remove(nitrogen);
        return nitrogen.getFormalCharge() == 0 && saturated(atoms) && all(atoms, IAtom.C) ? AMINO : OTHER;
    }

    private static Group onCarbon(IAtom carbon, Set<IAtom> atoms) {
        if (all(atoms, IAtom.C)) {
            return saturated(atoms) ? ALKYL : alkenyl(atoms) ? ALKENYL : OTHER;
        }
        if (carbonOr(atoms, Elements::halogen) && saturated(atoms)) {
            return HALOALKYL;
        }
        if (esterChain(atoms)) {
            return ESTER;
        }
        return etherChain(atoms) ? ETHER : OTHER;
    }

    /** Carbon and at least one oxygen between two carbon atoms; no double bond. The branch's first bond counts. */
    private static boolean etherChain(Set<IAtom> atoms) {
        boolean bridging = atoms.stream()
                .filter(a -> Elements.is(a, IAtom.O))
                .allMatch(a -> a.getImplicitHydrogenCount() == 0 && a.getBondCount() == 2);
        return bridging && carbonOr(atoms, a -> Elements.is(a, IAtom.O)) && noDoubleBondOutsideArenes(atoms);
    }

    private static boolean noDoubleBondOutsideArenes(Set<IAtom> atoms) {
        for (IAtom atom : atoms) {
            for (IBond bond : atom.bonds()) {
                if (bond.getOrder() != IBond.Order.SINGLE && !bond.isAromatic()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Carbon and oxygen with an ester group among them and no free hydroxyl. */
    private static boolean esterChain(Set<IAtom> atoms) {
        return carbonOr(atoms, a -> Elements.is(a, IAtom.O) && a.getImplicitHydrogenCount() == 0)
                && atoms.stream().anyMatch(a -> Elements.carbonyl(a) && hasEsterOxygen(a));
    }

    private static boolean hasEsterOxygen(IAtom carbonyl) {
        for (IBond bond : carbonyl.bonds()) {
            if (bond.getOrder() == IBond.Order.SINGLE && Elements.is(bond.getOther(carbonyl), IAtom.O)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nitro(IAtom nitrogen) {
        int oxygens = 0;
        for (IBond bond : nitrogen.bonds()) {
            oxygens += Elements.is(bond.getOther(nitrogen), IAtom.O) ? 1 : 0;
        }
        return oxygens == 2 && nitrogen.getImplicitHydrogenCount() == 0;
    }

    private static boolean saturated(Set<IAtom> atoms) {
        for (IAtom atom : atoms) {
            for (IBond bond : atom.bonds()) {
                if (bond.getOrder() != IBond.Order.SINGLE || bond.isAromatic()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean alkenyl(Set<IAtom> atoms) {
        for (IAtom atom : atoms) {
            for (IBond bond : atom.bonds()) {
                boolean plain = bond.getOrder() == IBond.Order.SINGLE || bond.getOrder() == IBond.Order.DOUBLE;
                if (!plain || bond.isAromatic()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean all(Set<IAtom> atoms, int element) {
        return atoms.stream().allMatch(a -> Elements.is(a, element));
    }

    private static boolean carbonOr(Set<IAtom> atoms, java.util.function.Predicate<IAtom> other) {
        return atoms.stream().allMatch(a -> Elements.is(a, IAtom.C) || other.test(a));
    }
}
