package io.countercheck.parties.internal;

import java.util.Locale;

/** What a word does in a name. Decides, with how rare it is, how much it proves. */
public enum WordKind {
    /** Co., Ltd, GmbH, 有限公司: proof of nothing, left out of every comparison. */
    LEGAL(0),
    /** And, of, the. */
    STOP(0.2),
    /** What companies do: trading, chemical, technology. */
    INDUSTRY(0.01),
    /** Countries, provinces, cities, points of the compass. */
    PLACE(0.005),
    /** Digits. */
    NUMBER(0.003),
    /** Shipper, consignee, sales department: what a form adds to a name; left out. */
    ROLE(0),
    /** Everything else: what names are told apart by. */
    ORDINARY(0);

    private final double share;

    WordKind(double share) {
        this.share = share;
    }

    /** The share of names in which such a word is to be expected even if the loaded lists do not show it. */
    double share() {
        return share;
    }

    static WordKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
