package io.countercheck.duties.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<Purpose, Map<String, List<Entry>>> byPurpose = new HashMap<>();

    /** What a document can be asked for: a kind of document for goods of a listing. */
    private record Purpose(DocumentKind kind, String listing) {}

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
                byPurpose
                        .computeIfAbsent(new Purpose(entry.document().kind(), listing), p -> new HashMap<>())
                        .computeIfAbsent(Names.fold(entry.document().party()), p -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /**
     * Documents of a kind that cover goods of a listing and are made out to one of these parties, first used first.
     *
     * @param parties their names as {@link Names#fold} gives them
     */
    public List<Entry> of(DocumentKind kind, String listing, Set<String> parties) {
        Map<String, List<Entry>> byParty = byPurpose.getOrDefault(new Purpose(kind, listing), Map.of());
        return byParty.isEmpty()
                ? List.of()
                : parties.stream()
                        .flatMap(party -> byParty.getOrDefault(party, List.of()).stream())
                        .sorted(Comparator.comparingInt(Entry::place))
                        .toList();
    }

    Document at(int place) {
        return documents.get(place);
    }
}
