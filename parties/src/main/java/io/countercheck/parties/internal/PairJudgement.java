package io.countercheck.parties.internal;

import io.countercheck.parties.internal.PairComparison.Pairing;
import io.countercheck.parties.internal.ReadName.NameWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The most probable reading of two name fields as names of one party, and why.
 *
 * @param steps in the order of the first name
 */
public record PairJudgement(double probability, List<String> steps) {

    /** Parts of a field beyond these are not compared, so that hostile fields cost little. */
    private static final int MOST_PARTS = 4;

    public static PairJudgement of(String nameA, String nameB, PairModel model) {
        List<ReadName> left = named(model.reader().read(nameA));
        List<ReadName> right = named(model.reader().read(nameB));
        if (left.isEmpty() || right.isEmpty()) {
            String which = left.isEmpty() ? "first" : "second";
            return new PairJudgement(0, List.of("the " + which + " holds nothing but legal forms, or no name at all"));
        }
        PairComparison best = new PairComparison(left.get(0), right.get(0));
        double most = model.probability(best);
        for (ReadName a : left.subList(0, Math.min(MOST_PARTS, left.size()))) {
            for (ReadName b : right.subList(0, Math.min(MOST_PARTS, right.size()))) {
                PairComparison pair = new PairComparison(a, b);
                double probability = model.probability(pair);
                if (probability > most) {
                    most = probability;
                    best = pair;
                }
            }
        }
        return new PairJudgement(most, steps(best));
    }

    private static List<ReadName> named(List<ReadName> parts) {
        return parts.stream().filter(part -> !part.compared().isEmpty()).toList();
    }

    private static List<String> steps(PairComparison pair) {
        List<String> steps = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (Pairing p : pair.pairings) {
            String a = raw(pair.left, pair.a.subList(p.a(), p.a() + p.wordsA()));
            String b = raw(pair.right, pair.b.subList(p.b(), p.b() + p.wordsB()));
            if (p.how() == Resemblance.SAME) {
                same.add(a.equalsIgnoreCase(b) ? a : a + " = " + b);
            } else {
                String likeness = String.format(Locale.ROOT, " (likeness %.2f)", p.likeness());
                steps.add("\"" + a + "\" " + p.how().words() + " \"" + b + "\"" + likeness);
            }
        }
        if (!same.isEmpty()) {
            steps.add(0, "same words: " + String.join(", ", same));
        }
        left(steps, "only in the first: ", pair.left, pair.a, pair.leftOver);
        left(steps, "only in the second: ", pair.right, pair.b, pair.rightOver);
        int here = pair.left.legalForms();
        int there = pair.right.legalForms();
        if (here != 0 && there != 0 && (here & there) == 0) {
            steps.add("the legal forms differ");
        }
        return steps;
    }

    private static void left(List<String> steps, String where, ReadName name, List<NameWord> words, int mask) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if ((mask & 1 << i) != 0 && words.get(i).kind() != WordKind.STOP) {
                missing.add(
                        Explanation.kindly(name.raw(words.get(i)), words.get(i).kind()));
            }
        }
        if (!missing.isEmpty()) {
            steps.add(where + String.join(", ", missing));
        }
    }

    private static String raw(ReadName name, List<NameWord> words) {
        return name.text()
                .rawText(words.get(0).start(), words.get(words.size() - 1).end());
    }
}
