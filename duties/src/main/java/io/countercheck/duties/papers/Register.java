package io.countercheck.duties.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All documents on file. Immutable and safe to share between threads.
 *
 * <p>Their order is the order in which they are used: those without a quantity first, then what runs out first.
 */
public final class Register {

    private static final Comparator<Document> FIRST_USED_FIRST = Comparator.<Document, Boolean>comparing(
                    d -> d.quantity() != null)
            .thenComparing(d -> d.validTo() == null ? LocalDate.MAX : d.validTo())
            .thenComparing(Document::number)
            .thenComparing(Document::where);

    public static final Register EMPTY = new Register(List.of());

    private final List<Document> documents;
    private final Map<DocumentKind, Map<String, List<Entry>>> byGoods = new EnumMap<>(DocumentKind.class);

    /**
     * A document and its place in the order of use.
     *
     * @param place 0 is used first
     */
    public record Entry(int place, Document document) {}

    public Register(List<Document> documents) {
        this.documents = documents.stream().sorted(FIRST_USED_FIRST).toList();
        for (int i = 0; i < this.documents.size(); i++) {
            Entry entry = new Entry(i, this.documents.get(i));
            for (String listing : entry.document().listings()) {
                byGoods.computeIfAbsent(entry.document().kind(), k -> new HashMap<>())
                        .computeIfAbsent(listing, l -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Documents of a kind that cover goods of a listing, first used first. */
    public List<Entry> of(DocumentKind kind, String listing) {
        return byGoods.getOrDefault(kind, Map.of()).getOrDefault(listing, List.of());
    }

    Document at(int place) {
        return documents.get(place);
    }
}
