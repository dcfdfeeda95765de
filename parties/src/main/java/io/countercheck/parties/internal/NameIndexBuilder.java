package io.countercheck.parties.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.PartyList;
import io.countercheck.parties.internal.Lexicon.Word;
import io.countercheck.parties.internal.ReadName.NameWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads every name of every list into a {@link NameIndex}. Used once. */
final class NameIndexBuilder {

    /** Spellings of common words that are shorter are not taken for slips of each other. */
    private static final int SHORTEST_FORM = 5;

    private final NameReader reader;
    private final Map<String, Integer> numbers = new HashMap<>(1 << 16);
    private final List<String> distinct = new ArrayList<>();
    private final List<WordKind> distinctKinds = new ArrayList<>();
    private final IntList parties = new IntList();
    private final IntList ordinals = new IntList();
    private final IntList flags = new IntList();
    private final IntList legal = new IntList();
    private final IntList starts = new IntList();
    private final IntList words = new IntList();

    NameIndexBuilder(NameReader reader) {
        this.reader = reader;
    }

    NameIndex build(List<PartyList> lists) {
        int party = 0;
        for (PartyList list : lists) {
            for (ListedParty listed : list.parties()) {
                names(party++, listed);
            }
        }
        starts.add(words.size());
        Map<String, Word> forms = reader.singleForms(SHORTEST_FORM);
        Set<String> all = new HashSet<>(distinct);
        all.addAll(forms.keySet());
        Vocabulary vocabulary = Vocabulary.of(all);
        int[] renumbered = new int[distinct.size()];
        byte[] kinds = new byte[vocabulary.size()];
        for (int i = 0; i < renumbered.length; i++) {
            renumbered[i] = vocabulary.find(distinct.get(i));
            kinds[renumbered[i]] = (byte) distinctKinds.get(i).ordinal();
        }
        int[] wordIds = words.toArray();
        for (int i = 0; i < wordIds.length; i++) {
            wordIds[i] = renumbered[wordIds[i]];
        }
        byte[] flagBytes = new byte[flags.size()];
        for (int i = 0; i < flagBytes.length; i++) {
            flagBytes[i] = (byte) flags.get(i);
        }
        return new NameIndex(
                vocabulary,
                kinds,
                meanings(vocabulary, forms),
                parties.toArray(),
                ordinals.toArray(),
                flagBytes,
                legal.toArray(),
                starts.toArray(),
                wordIds);
    }

    private void names(int party, ListedParty listed) {
        int type = switch (listed.type()) {
            case PERSON -> NameIndex.PERSON;
            case VESSEL, AIRCRAFT -> NameIndex.CRAFT;
            case ORGANISATION, UNKNOWN -> 0;
        };
        // The same words with another legal form are another name: the form is weak evidence, but evidence.
        Set<Object> seen = new HashSet<>();
        for (int n = 0; n < listed.names().size(); n++) {
            ListedName name = listed.names().get(n);
            for (ReadName read : reader.readListed(name.text())) {
                List<NameWord> compared = read.compared();
                List<String> key = compared.stream().map(NameWord::text).toList();
                boolean fresh = seen.add(Map.entry(read.legalForms(), key));
                if (compared.isEmpty() || !fresh) {
                    continue;
                }
                starts.add(words.size());
                compared.forEach(word -> words.add(number(word)));
                parties.add(party);
                ordinals.add(n);
                legal.add(read.legalForms());
                flags.add(type | (name.weak() ? NameIndex.WEAK : 0));
            }
        }
    }

    private int number(NameWord word) {
        Integer number = numbers.get(word.text());
        if (number == null) {
            number = distinct.size();
            numbers.put(word.text(), number);
            distinct.add(word.text());
            distinctKinds.add(word.kind());
        }
        return number;
    }

    /** Each word means itself, but the spellings of the lexicon mean the one form under which names have them. */
    private int[] meanings(Vocabulary vocabulary, Map<String, Word> forms) {
        int[] meanings = new int[vocabulary.size()];
        for (int id = 0; id < meanings.length; id++) {
            meanings[id] = id;
        }
        forms.forEach((form, word) -> {
            if (!numbers.containsKey(form)) {
                boolean isLegal = word.kind() == WordKind.LEGAL;
                // Of a form that stands for two words the first is what a slip in it is taken for.
                String first = word.canonical().split(" ", 2)[0];
                int canonical = numbers.containsKey(first) ? vocabulary.find(first) : NameIndex.NOTHING;
                meanings[vocabulary.find(form)] = isLegal ? NameIndex.LEGAL_FORM : canonical;
            }
        });
        return meanings;
    }
}
