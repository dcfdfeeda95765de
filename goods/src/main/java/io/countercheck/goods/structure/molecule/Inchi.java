package io.countercheck.goods.structure.molecule;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.inchi.InChIGenerator;
import org.openscience.cdk.inchi.InChIGeneratorFactory;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * The standard InChI of a component and its key, by the library of the InChI Trust (Heller et al., J. Cheminform. 2015,
 * 7:23). The key is the identity of a structure; its first block is that of the skeleton without stereochemistry.
 *
 * @param text the InChI, or empty when the library gives none
 * @param key the InChIKey, or empty likewise
 */
public record Inchi(String text, String key) {

    private static final Inchi NONE = new Inchi("", "");
    /** Held by whoever calls the native library. */
    static final Object NATIVE_LIBRARY = new Object();

    /**
     * @throws Fault when the native library cannot be loaded on this machine
     */
    public static Inchi of(IAtomContainer molecule) {
        try {
            // One call at a time: the library is native code, and calls are rare, for formulas are compared first.
            synchronized (NATIVE_LIBRARY) {
                InChIGenerator generator = InChIGeneratorFactory.getInChIGenerator(molecule);
                String text = generator.getInchi();
                return text == null ? NONE : new Inchi(text, generator.getInchiKey());
            }
        } catch (CDKException e) {
            return NONE;
        } catch (RuntimeException e) {
            // The wrapper reports a missing library once by an unchecked exception and later by a linkage error.
            if (e.getCause() instanceof LinkageError) {
                throw notLoaded(e);
            }
            return NONE;
        } catch (LinkageError e) {
            throw notLoaded(e);
        }
    }

    static Fault notLoaded(Throwable cause) {
        return new Fault(
                ErrorCode.INTERNAL,
                "the native InChI library could not be loaded: " + cause.getMessage(),
                "structures need it: use one of the platforms of jna-inchi and let Java write to java.io.tmpdir",
                cause);
    }

    /** The skeleton: connections and hydrogen atoms, no stereochemistry. */
    public String skeleton() {
        return skeletonOf(key);
    }

    public static String skeletonOf(String key) {
        return key.length() < 14 ? key : key.substring(0, 14);
    }
}
