package io.countercheck.duties;

import io.countercheck.duties.papers.Drawn;
import java.util.List;
import java.util.Map;

/**
 * Earlier orders, as far as they count: what they add to the sums of a customer, and what they drew from documents.
 * Immutable and safe to share between threads. {@link #NONE} where none is given.
 */
public final class History {

    /** No earlier orders are known. */
    public static final History NONE = new History(Map.of(), false);

    private final Map<EarlierLine, Times> lines;
    private final boolean known;

    /**
     * How often a line stands in the history.
     *
     * @param count at least 1
     * @param drawn what one of them drew from documents
     */
    record Times(int count, List<Drawn> drawn) {
        Times {
            drawn = List.copyOf(drawn);
        }
    }

    History(Map<EarlierLine, Times> lines, boolean known) {
        this.lines = Map.copyOf(lines);
        this.known = known;
    }

    /** Whether a history was given, even one without regulated goods. */
    public boolean known() {
        return known;
    }

    Map<EarlierLine, Times> lines() {
        return lines;
    }

    /** Whether a line of the file at hand may be one that the history has already. */
    boolean mayHold(EarlierLine line) {
        return line.named() && lines.containsKey(line);
    }
}
