package io.countercheck.intake.internal.columns;

import java.util.List;

/** Finds the header among the first records: the one with most recognised cells, the first of equals. */
public final class HeaderRow {

    private HeaderRow() {}

    /**
     * @param first the first records that are not blank
     * @return the index of the header; 0 when none is recognised, so that messages can show what stands first
     */
    public static int find(List<List<String>> first, Headers headers) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < first.size(); i++) {
            int recognised = headers.recognised(first.get(i));
            if (recognised > most) {
                best = i;
                most = recognised;
            }
        }
        if (most == 0) {
            for (int i = 0; i < first.size(); i++) {
                if (first.get(i).stream().filter(c -> !c.isEmpty()).count() > 1) {
                    return i;
                }
            }
        }
        return best;
    }
}
