package io.countercheck.model;

import java.util.List;

/**
 * Rows with an equal order reference that stand together in the input.
 *
 * @param reference the order reference, or empty when the row has none (each such row is a consignment of its own)
 * @param items its goods lines in input order, at least one
 * @param parties everybody named on any of its rows, each once, in order of first mention
 */
public record Consignment(String reference, List<GoodsItem> items, List<Party> parties) {

    public Consignment {
        items = List.copyOf(items);
        parties = List.copyOf(parties);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a consignment has at least one goods item");
        }
    }

    /** The number of the first row, under which findings about the whole consignment are written. */
    public long firstRow() {
        return items.get(0).row();
    }
}
