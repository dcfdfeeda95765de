package io.countercheck.lists.internal;

import java.util.Arrays;

/** The forms of list file that can be read. */
public enum ListFormat {
    /** OFAC's legacy CSV: {@code sdn.csv} with {@code alt.csv}, {@code add.csv} and {@code sdn_comments.csv} beside it. */
    OFAC_LEGACY("ofac-legacy-csv"),
    /** The Consolidated Screening List of the US International Trade Administration, one CSV. */
    US_CSL("us-csl-csv"),
    /** OFAC's enhanced XML, of the SDN list or the consolidated list. */
    OFAC_ENHANCED("ofac-enhanced-xml"),
    /** OFAC's older XML, {@code sdn.xml} or {@code consolidated.xml}. */
    OFAC_XML("ofac-xml"),
    /** The consolidated list of the UN Security Council, XML. */
    UN_XML("un-xml"),
    /** The European Union's financial sanctions file, XML 1.1. */
    EU_XML("eu-xml"),
    /** The UK Sanctions List, or OFSI's older consolidated list, CSV. */
    UK_CSV("uk-csv"),
    /** Entities of the FollowTheMoney model, as OpenSanctions writes them: one JSON object a line. */
    FTM("followthemoney-json"),
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
