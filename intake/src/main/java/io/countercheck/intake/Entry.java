package io.countercheck.intake;

import io.countercheck.model.Consignment;
import io.countercheck.model.Reject;
import java.util.List;

/** What comes out of an order file, in the order of first rows. Every data record stands in exactly one entry. */
public sealed interface Entry {

    /** Rows that could be read: one item for each of them. */
    record Accepted(Consignment consignment) implements Entry {}

    /**
     * One row that could not be read.
     *
     * @param reasons what was wrong with it, at least one, all with the same row number
     */
    record Rejected(List<Reject> reasons) implements Entry {
        public Rejected {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a row is not rejected without a reason");
            }
        }

        public long row() {
            return reasons.get(0).row();
        }
    }
}
