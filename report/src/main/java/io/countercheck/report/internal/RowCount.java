package io.countercheck.report.internal;

import io.countercheck.model.Disposition;
import io.countercheck.model.Reject;
import io.countercheck.model.Totals;

/** Counts rows as they are written. Several rejects of one row that come together count once. */
public final class RowCount {

    private Totals totals = Totals.NONE;
    private long lastRejected = -1;

    public void add(Disposition disposition) {
        totals = totals.plus(disposition);
    }

    public void add(Reject reject) {
        if (reject.row() != lastRejected) {
            lastRejected = reject.row();
            totals = totals.plusRejected();
        }
    }

    public Totals totals() {
        return totals;
    }
}
