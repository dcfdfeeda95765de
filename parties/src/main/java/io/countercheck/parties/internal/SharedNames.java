package io.countercheck.parties.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.parties.PartyHit;
import io.countercheck.text.FoldedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders hits, best first, and among those that are as probable, because several parties bear one name, by what still
 * tells them apart: the name letter for letter, legal form included, then with its signs and spaces; whether it is the party's primary name, and
 * no weak alias; then how few names the party has, since one of two names is written more often than one of thirty.
 * What nothing tells apart stands in the order of the entries' ids.
 */
final class SharedNames {

    private static final int LONGEST = 120;

    private static final Comparator<PartyHit> BY_PROBABILITY =
            Comparator.comparingDouble(PartyHit::probability).reversed();

    /**
     * @param slips between the letters of both names
     * @param signs slips between both names with signs and spaces
     * @param rank 0 for a primary name, 1 for an alias, 2 for a weak one
     */
    private record Closeness(PartyHit hit, int slips, int signs, int rank, int names) {

        static final Comparator<Closeness> ORDER = Comparator.comparingInt(Closeness::slips)
                .thenComparingInt(Closeness::signs)
                .thenComparingInt(Closeness::rank)
                .thenComparingInt(Closeness::names)
                .thenComparing(c -> c.hit().party().entityId());
    }

    private SharedNames() {}

    static List<PartyHit> inOrder(List<PartyHit> hits) {
        List<PartyHit> sorted = new ArrayList<>(hits);
        sorted.sort(BY_PROBABILITY);
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).probability() == sorted.get(from).probability()) {
                to++;
            }
            if (to - from > 1) {
                List<PartyHit> run = sorted.subList(from, to);
                List<PartyHit> ordered = closestFirst(List.copyOf(run));
                for (int i = 0; i < ordered.size(); i++) {
                    run.set(i, ordered.get(i));
                }
            }
            from = to;
        }
        return sorted;
    }

    private static List<PartyHit> closestFirst(List<PartyHit> hits) {
        EditDistance distance = new EditDistance(LONGEST);
        return hits.stream()
                .map(hit -> closeness(hit, distance))
                .sorted(Closeness.ORDER)
                .map(Closeness::hit)
                .toList();
    }

    private static Closeness closeness(PartyHit hit, EditDistance distance) {
        String written = plain(hit.evidence().matched());
        String listed = plain(hit.matchedName());
        return new Closeness(
                hit,
                slips(letters(written), letters(listed), distance),
                slips(written, listed, distance),
                rank(hit),
                hit.party().names().size());
    }

    private static int slips(String written, String listed, EditDistance distance) {
        byte[] a = written.getBytes(StandardCharsets.US_ASCII);
        byte[] b = listed.getBytes(StandardCharsets.US_ASCII);
        return distance.between(a, b, 0, b.length, LONGEST);
    }

    private static int rank(PartyHit hit) {
        int rank = 2;
        for (ListedParty.ListedName name : hit.party().names()) {
            if (name.text().equals(hit.matchedName())) {
                rank = Math.min(rank, name.kind() == NameKind.PRIMARY ? 0 : name.weak() ? 2 : 1);
            }
        }
        return rank;
    }

    private static String plain(String name) {
        String latin = Latin.of(FoldedText.of(name).text());
        return latin.substring(0, Math.min(LONGEST, latin.length()));
    }

    private static String letters(String plain) {
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
