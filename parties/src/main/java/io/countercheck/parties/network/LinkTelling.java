package io.countercheck.parties.network;

import io.countercheck.model.network.ContactKind;
import io.countercheck.model.network.NameLink;
import io.countercheck.model.network.Rows;
import io.countercheck.parties.internal.PairJudgement;
import io.countercheck.parties.internal.PairModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells links between bearers as links between names, each with its grounds in plain sentences. */
final class LinkTelling {

    private final List<String> files;
    private final String[] nameIds;
    private final PairModel model;

    LinkTelling(List<String> files, String[] nameIds, PairModel model) {
        this.files = files;
        this.nameIds = nameIds;
        this.model = model;
    }

    /** Between two names each ground once, by the strongest of their bearers; the strongest links first. */
    List<NameLink> tell(List<FoundLink> found) {
        Map<String, FoundLink> strongest = new TreeMap<>();
        for (FoundLink link : found) {
            String a = nameIds[link.from().number];
            String b = nameIds[link.to().number];
            if (!a.equals(b)) {
                boolean swapped = NameIds.ORDER.compare(a, b) > 0;
                String key = (swapped ? b + " " + a : a + " " + b) + " " + link.contact();
                strongest.merge(key, link, (one, other) -> other.probability() > one.probability() ? other : one);
            }
        }
        List<NameLink> links = new ArrayList<>(strongest.size());
        strongest.values().forEach(link -> links.add(tell(link)));
        links.sort(Comparator.comparingDouble((NameLink l) -> -l.probability())
                .thenComparing(NameLink::from, NameIds.ORDER)
                .thenComparing(NameLink::to, NameIds.ORDER)
                .thenComparing(NameLink::what)
                .thenComparing(NameLink::value));
        return links;
    }

    private NameLink tell(FoundLink link) {
        Contact contact = link.contact();
        return new NameLink(
                nameIds[link.from().number],
                nameIds[link.to().number],
                contact == null ? null : contact.kind(),
                contact == null ? "" : contact.value(),
                link.names(),
                rounded(link.probability()),
                link.merges(),
                rows(link.from(), contact),
                rows(link.to(), contact),
                why(link));
    }

    /** Four places: what follows is noise of floating point. */
    private static double rounded(double probability) {
        return Math.round(probability * 10_000) / 10_000.0;
    }

    private Rows rows(Bearer bearer, @Nullable Contact contact) {
        Bearing bearing = contact == null ? null : bearer.bears.get(contact);
        return (bearing == null ? bearer.rows : bearing.rows).sighting(files).rows();
    }

    private List<String> why(FoundLink link) {
        List<String> why = new ArrayList<>();
        Contact contact = link.contact();
        if (contact != null) {
            ContactKind kind = contact.kind();
            why.add("both bear the " + kind.words() + " " + contact.value());
            why.add(
                    link.names() < 2
                            ? "no other name bears it"
                            : link.names() == 2
                                    ? "in all rows only these two different names bear it"
                                    : link.names() + " different names bear it");
        }
        if (link.namesAlike() > 0) {
            why.add(String.format(Locale.ROOT, "the names are alike, probability %.2f", link.namesAlike()));
            why.addAll(
                    PairJudgement.of(text(link.from()), text(link.to()), model).steps());
        }
        switch (link.doubt()) {
            case NONE -> {}
            case BOTH_SIDES ->
                why.add(
                        "a consignment gives it for seller and buyer alike, so one may have filled it in for the other");
            case CARRIER -> why.add("one who bears it moves other people's goods, so it may be the carrier's");
        }
        if (contact == null && link.from().elsewhere(link.to())) {
            why.add("their countries differ");
        }
        return why;
    }

    private static String text(Bearer bearer) {
        List<String> spellings = bearer.spellings();
        return spellings.isEmpty() ? "" : spellings.get(0);
    }
}
