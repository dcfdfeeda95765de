package io.countercheck.model;

/** How many rows went where. Always {@code rows = hold + review + proceed + clear + rejected}. */
public record Totals(long rows, long hold, long review, long proceed, long clear, long rejected) {

    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

    public Totals {
        if (rows != hold + review + proceed + clear + rejected) {
            throw new IllegalArgumentException("rows are lost: " + rows + " != " + hold + " + " + review + " + "
                    + proceed + " + " + clear + " + " + rejected);
        }
    }

    public Totals plus(Disposition disposition) {
        return switch (disposition) {
            case HOLD -> new Totals(rows + 1, hold + 1, review, proceed, clear, rejected);
            case REVIEW -> new Totals(rows + 1, hold, review + 1, proceed, clear, rejected);
            case PROCEED -> new Totals(rows + 1, hold, review, proceed + 1, clear, rejected);
            case CLEAR -> new Totals(rows + 1, hold, review, proceed, clear + 1, rejected);
        };
    }

    public Totals plusRejected() {
        return new Totals(rows + 1, hold, review, proceed, clear, rejected + 1);
    }
}
