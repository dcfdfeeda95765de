package io.countercheck.parties.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedIdentifier;
import io.countercheck.lists.PartyList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Who has an identifier: keys by their hash, in order. Whoever asks compares the keys themselves, so that two keys with
 * one hash do no harm. Immutable.
 */
final class IdentifierIndex {

    private record Entry(int hash, int party, int identifier) {}

    private final int[] hashes;
    private final int[] parties;
    private final int[] identifiers;

    private IdentifierIndex(int[] hashes, int[] parties, int[] identifiers) {
        this.hashes = hashes;
        this.parties = parties;
        this.identifiers = identifiers;
    }

    static IdentifierIndex of(List<PartyList> lists, IdentifierKeys keys) {
        List<Entry> entries = new ArrayList<>();
        int party = 0;
        for (PartyList list : lists) {
            for (ListedParty listed : list.parties()) {
                for (int i = 0; i < listed.identifiers().size(); i++) {
                    ListedIdentifier identifier = listed.identifiers().get(i);
                    for (String key : keys.listed(identifier.kind(), identifier.value())) {
                        entries.add(new Entry(key.hashCode(), party, i));
                    }
                }
                party++;
            }
        }
        entries.sort(Comparator.comparingInt(Entry::hash)
                .thenComparingInt(Entry::party)
                .thenComparingInt(Entry::identifier));
        return new IdentifierIndex(
                entries.stream().mapToInt(Entry::hash).toArray(),
                entries.stream().mapToInt(Entry::party).toArray(),
                entries.stream().mapToInt(Entry::identifier).toArray());
    }

    static IdentifierIndex read(FlatFile.In in) {
        return new IdentifierIndex(in.ints(), in.ints(), in.ints());
    }

    void write(FlatFile.Out out) {
        out.ints(hashes);
        out.ints(parties);
        out.ints(identifiers);
    }

    /** Told every listed identifier whose key may be the one asked for. */
    interface Found {
        void identifier(int party, int identifier);
    }

    void find(String key, Found found) {
        int hash = key.hashCode();
        int at = Arrays.binarySearch(hashes, hash);
        if (at < 0) {
            return;
        }
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        for (; at < hashes.length && hashes[at] == hash; at++) {
            found.identifier(parties[at], identifiers[at]);
        }
    }
}
