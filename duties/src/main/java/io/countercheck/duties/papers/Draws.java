package io.countercheck.duties.papers;

import io.countercheck.model.Amount;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a file may draw on which documents. Immutable. How much a document has left is said to nobody.
 *
 * <p>{@link #ALONE} stands for a line that is judged by itself: it may draw on a document that covers it alone.
 */
public final class Draws {

    public static final Draws ALONE = new Draws(null);

    private final @Nullable Set<Key> granted;

    record Key(long row, String duty, int place) {}

    Draws(@Nullable Set<Key> granted) {
        this.granted = granted == null ? null : Set.copyOf(granted);
    }

    /** Whether a row draws on a document for a duty. The document fits but for its quantity. */
    public boolean allow(long row, String duty, Register.Entry entry, Amount amount) {
        if (entry.document().quantity() == null) {
            return true;
        }
        return granted == null
                ? amount.inBaseUnits().compareTo(available(entry.document())) <= 0
                : granted.contains(new Key(row, duty, entry.place()));
    }

    static BigDecimal available(Document document) {
        Amount quantity = document.quantity();
        Amount used = document.used();
        BigDecimal whole = quantity == null ? BigDecimal.ZERO : quantity.inBaseUnits();
        return used == null ? whole : whole.subtract(used.inBaseUnits()).max(BigDecimal.ZERO);
    }
}
