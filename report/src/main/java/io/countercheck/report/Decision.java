package io.countercheck.report;

import java.time.Instant;
import java.util.Locale;

/**
 * What a person decided about a row.
 *
 * @param row the row
 * @param kind release or stop
 * @param who who decided
 * @param when when, UTC
 * @param why the grounds in the person's own words, never blank
 * @param digest SHA-256 of the verdict that was decided on, hex: a verdict that changed needs a new decision
 */
public record Decision(long row, Kind kind, String who, Instant when, String why, String digest) {

    /** The two ways to decide. */
    public enum Kind {
        /** The goods may go. */
        RELEASE,
        /** The goods stay. */
        STOP;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Decision {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a decision names who decided, and why");
        }
    }

    /** A decision on the verdict as it stands in the result folder. */
    public static Decision on(StoredVerdict verdict, Kind kind, String who, Instant when, String why) {
        return new Decision(verdict.record().verdict().row(), kind, who, when, why, verdict.digest());
    }

    /** Whether it was made on this verdict, and not on an earlier one of the same row. */
    public boolean isOn(StoredVerdict verdict) {
        return row == verdict.record().verdict().row() && digest.equals(verdict.digest());
    }
}
