package io.countercheck.goods.structure.molecule;

import io.countercheck.model.Fault;
import java.util.Optional;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.inchi.InChIGeneratorFactory;
import org.openscience.cdk.inchi.InChIToStructure;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;

/**
 * Reads an InChI string back into a structure, by the library of the InChI Trust, within fixed bounds: at most
 * {@value Smiles#MAX_LENGTH} characters and {@value #MOST_ATOMS} atoms by its formula, both far above any listed substance.
 *
 * @param smiles the structure; an InChI cuts bonds to metals, so a permanganate comes back in pieces
 * @param key its InChIKey, which is whole all the same
 */
public record InchiReading(String smiles, String key) {

    /** Hydrogen among them. */
    static final int MOST_ATOMS = 1_000;

    /**
     * Empty for what is no InChI, is too large, or names atoms that do not go together.
     *
     * @throws Fault when the native library cannot be loaded on this machine
     */
    public static Optional<InchiReading> of(String inchi) {
        if (inchi.length() > Smiles.MAX_LENGTH || atoms(inchi) > MOST_ATOMS) {
            return Optional.empty();
        }
        try {
            IAtomContainer molecule;
            synchronized (Inchi.NATIVE_LIBRARY) {
                InChIToStructure read = InChIGeneratorFactory.getInstance()
                        .getInChIToStructure(inchi, SilentChemObjectBuilder.getInstance());
                molecule = read.getAtomContainer();
            }
            if (molecule == null || molecule.isEmpty()) {
                return Optional.empty();
            }
            String key = Inchi.of(molecule).key();
            return Optional.of(new InchiReading(new SmilesGenerator(SmiFlavor.Isomeric).create(molecule), key));
        } catch (CDKException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            // The wrapper reports a missing library once by an unchecked exception and later by a linkage error.
            if (e.getCause() instanceof LinkageError) {
                throw Inchi.notLoaded(e);
            }
            return Optional.empty();
        } catch (LinkageError e) {
            throw Inchi.notLoaded(e);
        }
    }

    /** The figures of the formula added up, each symbol counted once at least; too many for a figure that is too long. */
    private static long atoms(String inchi) {
        int at = inchi.indexOf('/') + 1;
        long atoms = 0;
        long figure = 0;
        long factor = 1;
        boolean leading = true;
        for (; at < inchi.length() && inchi.charAt(at) != '/' && atoms <= MOST_ATOMS; at++) {
            char c = inchi.charAt(at);
            if (Character.isDigit(c)) {
                figure = Math.min(figure * 10 + Character.digit(c, 10), MOST_ATOMS + 1L);
            } else if (Character.isUpperCase(c)) {
                factor = leading ? Math.max(1, figure) : factor;
                atoms += leading ? 1 : factor * Math.max(1, figure);
                leading = false;
                figure = 0;
            } else if (c == '.') {
                atoms += factor * Math.max(1, figure);
                factor = 1;
                figure = 0;
                leading = true;
            }
        }
        return atoms + factor * Math.max(1, figure);
    }
}
