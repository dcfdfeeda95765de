package io.countercheck.goods.structure;

import io.countercheck.controls.Listing;
import io.countercheck.goods.structure.molecule.Component;
import io.countercheck.goods.structure.molecule.Inchi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One compound that the law names, with every listing that names it by this structure. Safe to share. */
final class ListedCompound {

    private final Component component;
    private final List<Listing> listings;
    private volatile @Nullable Inchi inchi;

    ListedCompound(Component component, List<Listing> listings) {
        this.component = component;
        this.listings = List.copyOf(listings);
    }

    Component component() {
        return component;
    }

    List<Listing> listings() {
        return listings;
    }

    /** Computed when something of the same formula is first compared with it. */
    Inchi inchi() {
        Inchi made = inchi;
        if (made == null) {
            made = Inchi.of(component.molecule());
            inchi = made;
        }
        return made;
    }
}
