package io.countercheck.parties.network;

import java.util.HashMap;
import java.util.Map;

/** That a bearer bears a contact: in which rows, and how it was written there. */
final class Bearing {

    final RowLog rows = new RowLog();
    private final Map<String, Integer> written = new HashMap<>(2);

    void written(String text) {
        written.merge(text, 1, Integer::sum);
    }

    /** In how many rows. */
    int mentions() {
        return written.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> written() {
        return written;
    }
}
