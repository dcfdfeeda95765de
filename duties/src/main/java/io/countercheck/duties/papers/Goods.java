package io.countercheck.duties.papers;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The listings that papers may name: each by id, name, synonym or CAS number, or a whole list by its name. Immutable. */
public final class Goods {

    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Function<String, Set<String>> recognised;

    /**
     * @param recognised the ids of the listings that a text plainly means, such as that of a salt; empty when there is none. It
     *     is asked for goods that the law does not write in these letters
     */
    public Goods(Law law, Function<String, Set<String>> recognised) {
        this.recognised = recognised;
        for (Listing listing : law.listings()) {
            add(listing.id(), listing);
            add(listing.substance(), listing);
            add(listing.list(), listing);
            listing.synonyms().forEach(name -> add(name, listing));
            listing.cas().forEach(cas -> add(cas, listing));
        }
    }

    private void add(String name, Listing listing) {
        byName.computeIfAbsent(key(name), k -> new HashSet<>()).add(listing.id());
        int colon = name.indexOf(':');
        if (colon > 0) {
            byName.computeIfAbsent(key(name.substring(0, colon)), k -> new HashSet<>())
                    .add(listing.id());
        }
    }

    /** Ids of the listings of that name; empty when there is none. */
    public Set<String> named(String name) {
        Set<String> written = byName.get(key(name));
        return written == null ? recognised.apply(name) : written;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
