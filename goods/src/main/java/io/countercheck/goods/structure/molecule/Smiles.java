package io.countercheck.goods.structure.molecule;

import java.util.List;
import java.util.Optional;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/** Reads SMILES within fixed bounds: no input takes long, and none throws. */
public final class Smiles {

    /** More text than the largest listed substance needs many times over. */
    static final int MAX_LENGTH = 2_000;

    static final int MAX_HEAVY_ATOMS = 400;

    static {
        QuietLog.install();
    }

    private Smiles() {}

    /**
     * What became of a SMILES.
     *
     * @param composition its components; empty when it could not be read
     * @param problem why not, in words; empty when it could
     */
    public record Reading(Optional<Composition> composition, String problem) {}

    /** Never throws for what the text says; too long, too large and broken texts come back with the problem named. */
    public static Reading read(String smiles) {
        if (smiles.length() > MAX_LENGTH) {
            return unreadable("too large to be a listed substance");
        }
        if (!plausible(smiles)) {
            return unreadable("not a SMILES");
        }
        IAtomContainer molecule;
        try {
            molecule = parse(smiles);
        } catch (CDKException | RuntimeException e) {
            // The parser reports some broken inputs by unchecked exceptions.
            return unreadable("not a SMILES");
        }
        int heavy = 0;
        for (IAtom atom : molecule.atoms()) {
            if (atom.getAtomicNumber() != IAtom.H) {
                heavy++;
            }
        }
        if (heavy > MAX_HEAVY_ATOMS) {
            return unreadable("too large to be a listed substance");
        }
        List<Component> components;
        try {
            components = Normaliser.components(molecule);
        } catch (RuntimeException e) {
            return unreadable("a structure that cannot be normalised");
        }
        return components.isEmpty()
                ? unreadable("not a SMILES")
                : new Reading(Optional.of(new Composition(components)), "");
    }

    /** A molecule as written, not normalised. */
    static IAtomContainer parse(String smiles) throws CDKException {
        // A parser is not safe to share between threads; making one costs next to nothing.
        return new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
    }

    /** Visible ASCII without the arrows of a reaction. */
    private static boolean plausible(String smiles) {
        for (int i = 0; i < smiles.length(); i++) {
            char c = smiles.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '>') {
                return false;
            }
        }
        return !smiles.isEmpty();
    }

    private static Reading unreadable(String problem) {
        return new Reading(Optional.empty(), problem);
    }
}
