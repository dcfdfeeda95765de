package io.countercheck.goods.structure;

import io.countercheck.controls.Listing;
import io.countercheck.goods.structure.molecule.Component;
import io.countercheck.goods.structure.molecule.Composition;
import io.countercheck.goods.structure.molecule.HeavyFormula;
import io.countercheck.goods.structure.molecule.Inchi;
import io.countercheck.goods.structure.molecule.Smiles;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One compound that the law names, with every listing that names it by this structure. Safe to share. Its SMILES is
 * parsed when something of its composition is first asked for, and its InChI computed when something of its formula is.
 */
final class ListedCompound {

    private final String smiles;
    private final List<Listing> listings;
    private volatile @Nullable Component component;
    private volatile @Nullable Inchi inchi;

    ListedCompound(String smiles, List<Listing> listings) {
        this.smiles = smiles;
        this.listings = List.copyOf(listings);
    }

    String heavyFormula() {
        return HeavyFormula.ofSmiles(smiles);
    }

    Component component() {
        Component made = component;
        if (made == null) {
            made = parse(smiles, listings).components().get(0);
            component = made;
        }
        return made;
    }

    List<Listing> listings() {
        return listings;
    }

    Inchi inchi() {
        Inchi made = inchi;
        if (made == null) {
            made = Inchi.of(component().molecule());
            inchi = made;
        }
        return made;
    }

    static Composition parse(String smiles, List<Listing> listings) {
        return Smiles.read(smiles)
                .composition()
                .orElseThrow(() -> new Fault(
                        ErrorCode.LAW_BROKEN,
                        "listing " + listings.get(0).id() + ": no structure: " + smiles,
                        "this build must not be used; report it"));
    }
}
