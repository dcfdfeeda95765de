package io.countercheck.lists.internal;

import java.util.Arrays;

/** The forms of list file that can be read. */
public enum ListFormat {
    /** OFAC's legacy CSV: {@code sdn.csv} with {@code alt.csv}, {@code add.csv} and {@code sdn_comments.csv} beside it. */
    OFAC_LEGACY("ofac-legacy-csv"),
    /** The Consolidated Screening List of the US International Trade Administration, one CSV. */
    US_CSL("us-csl-csv"),
    /** An authority's own list in the columns that docs/lists/plain.md gives. */
    PLAIN("plain-csv");

    private final String id;

    ListFormat(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException when no format has that id */
    public static ListFormat of(String id) {
        return Arrays.stream(values())
                .filter(f -> f.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no list format: " + id));
    }
}
