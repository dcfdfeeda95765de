package io.countercheck.parties.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.parties.internal.ReadName.NameWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells in plain words, word by word, why a written name is taken for a listed one. */
final class Explanation {

    private Explanation() {}

    static List<String> steps(
            WrittenName written, NameIndex index, Alignment alignment, ListedParty party, ListedName name) {
        List<String> steps = new ArrayList<>();
        String how = switch (name.kind()) {
            case PRIMARY -> "listed as \"" + name.text() + "\"";
            case AKA -> "\"" + name.text() + "\", also known as, of \"" + party.name() + "\"";
            case FKA -> "\"" + name.text() + "\", formerly known as, of \"" + party.name() + "\"";
            case NKA -> "\"" + name.text() + "\", now known as, of \"" + party.name() + "\"";
        };
        steps.add(how + (name.weak() ? " (the list calls this alias weak)" : ""));
        int from = index.wordStart(alignment.name);
        List<String> same = new ArrayList<>();
        for (int c = 0; c < alignment.chosen; c++) {
            int pair = alignment.chosenPairs[c];
            String left = written(written, alignment.writtenMask(pair));
            String right = listed(index, from, alignment.listedMask(pair));
            Resemblance resemblance = alignment.how(pair);
            if (resemblance == Resemblance.SAME) {
                same.add(left.toLowerCase(Locale.ROOT).equals(right) ? left : left + " = " + right);
            } else {
                String likeness = String.format(Locale.ROOT, " (likeness %.2f)", alignment.likeness(pair));
                steps.add("\"" + left + "\" " + resemblance.words() + " \"" + right + "\"" + likeness);
            }
        }
        if (!same.isEmpty()) {
            steps.add(1, "same words: " + String.join(", ", same));
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if ((alignment.writtenLeft & 1 << i) != 0) {
                missing.add(kindly(
                        written.read.raw(written.words.get(i)),
                        written.words.get(i).kind()));
            }
        }
        if (!missing.isEmpty()) {
            steps.add("only in the order: " + String.join(", ", missing));
        }
        List<String> extra = new ArrayList<>();
        for (int j = 0; j < alignment.listedWords; j++) {
            if ((alignment.listedLeft & 1 << j) != 0) {
                int word = index.wordAt(from + j);
                extra.add(kindly(index.vocabulary().word(word), index.kind(word)));
            }
        }
        if (!extra.isEmpty()) {
            steps.add("only on the list: " + String.join(", ", extra));
        }
        int here = written.read.legalForms();
        int there = index.legalForms(alignment.name);
        if (here != 0 && there != 0 && (here & there) == 0) {
            steps.add("the legal forms differ");
        }
        return steps;
    }

    static String kindly(String word, WordKind kind) {
        return switch (kind) {
            case ORDINARY, LEGAL, ROLE, STOP -> word;
            case INDUSTRY -> word + " (a trade)";
            case PLACE -> word + " (a place)";
            case NUMBER -> word + " (a number)";
        };
    }

    private static String written(WrittenName written, int mask) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if ((mask & 1 << i) != 0) {
                NameWord word = written.words.get(i);
                words.add(written.read.raw(word));
            }
        }
        return String.join(" ", words);
    }

    private static String listed(NameIndex index, int from, int mask) {
        List<String> words = new ArrayList<>();
        for (int j = 0; j < 32; j++) {
            if ((mask & 1 << j) != 0) {
                words.add(index.vocabulary().word(index.wordAt(from + j)));
            }
        }
        return String.join(" ", words);
    }
}
