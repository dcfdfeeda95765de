package io.countercheck.parties.internal;

import io.countercheck.parties.internal.PairComparison.Pairing;
import io.countercheck.parties.internal.ReadName.NameWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What two names side by side show, in the numbers from which {@link PairModel} reckons. Each number stands twice: as it
 * is, and again for names that are plainly not a person's (a legal form, a trade), for which the same difference weighs
 * differently.
 */
final class PairFeatures {

    static final List<String> NAMES = names();
    static final int COUNT = NAMES.size();
    private static final int LONGEST = 200;

    private PairFeatures() {}

    private static List<String> names() {
        List<String> plain = List.of(
                "whole",
                "whole_squared",
                "edits",
                "worst_word",
                "worst_edits",
                "other_start",
                "both_left",
                "one_left",
                "left_trade",
                "both_left_other",
                "place_left",
                "places_differ",
                "number_left",
                "numbers_differ",
                "legal_form",
                "only_form_differs",
                "acronym",
                "exact",
                "initials",
                "moved",
                "short",
                "matched_words",
                "own_matched",
                "nothing_own",
                "short_slip");
        List<String> all = new ArrayList<>(plain);
        all.add("company");
        plain.forEach(name -> all.add("company." + name));
        return List.copyOf(all);
    }

    static float[] of(PairComparison pair) {
        float[] v = new float[COUNT];
        float worst = 1;
        float worstEdits = 0;
        float edits = 0;
        float matched = 0;
        float own = 0;
        float shortSlip = 0;
        boolean acronym = false;
        int starts = 0;
        int initials = 0;
        int moved = 0;
        int lastB = -1;
        for (Pairing p : pair.pairings) {
            acronym |= p.how() == Resemblance.INITIALS;
            if (p.how() == Resemblance.INITIAL || p.how() == Resemblance.INITIALS) {
                initials += p.how() == Resemblance.INITIAL ? 1 : 0;
                continue;
            }
            String a = pair.leftText(p.a(), p.wordsA());
            String b = pair.rightText(p.b(), p.wordsB());
            float slips = (1 - p.likeness()) * Math.max(a.length(), b.length());
            edits += slips;
            worstEdits = Math.max(worstEdits, slips);
            worst = Math.min(worst, p.likeness());
            boolean ownA = pair.a.get(p.a()).kind() == WordKind.ORDINARY;
            boolean ownB = pair.b.get(p.b()).kind() == WordKind.ORDINARY;
            own += ownA || ownB ? p.likeness() * p.bits() : 0;
            shortSlip += Math.min(a.length(), b.length()) <= 4 ? 1 - p.likeness() : 0;
            starts += a.charAt(0) == b.charAt(0) ? 0 : 1;
            matched += p.likeness() == 1 && p.bits() > 4 ? 1 : 0;
            moved += p.b() < lastB ? 1 : 0;
            lastB = p.b();
        }
        Left left = new Left(pair.a, pair.leftOver);
        Left right = new Left(pair.b, pair.rightOver);
        boolean exact = pair.leftOver == 0 && pair.rightOver == 0 && worst == 1 && initials == 0 && !acronym;
        float whole = exact || acronym ? 1 : whole(pair);
        int letters = Math.min(letters(pair.a), letters(pair.b));
        int i = 0;
        v[i++] = whole;
        v[i++] = whole * whole;
        v[i++] = Math.min(6, edits) / 3;
        v[i++] = 1 - worst;
        v[i++] = Math.min(4, worstEdits) / 2;
        v[i++] = Math.min(2, starts);
        v[i++] = Math.min(24, Math.min(left.own, right.own)) / 12;
        v[i++] = Math.min(36, Math.abs(left.own - right.own)) / 12;
        v[i++] = Math.min(20, left.trade + right.trade) / 10;
        v[i++] = Math.min(12, Math.min(left.own + left.other(), right.own + right.other())) / 12;
        v[i++] = left.place > 0 != right.place > 0 ? 1 : 0;
        v[i++] = left.place > 0 && right.place > 0 ? 1 : 0;
        v[i++] = left.number > 0 != right.number > 0 ? 1 : 0;
        v[i++] = left.number > 0 && right.number > 0 ? 1 : 0;
        float legal = legal(pair.left.legalForms(), pair.right.legalForms());
        v[i++] = legal;
        v[i++] = exact && legal < 0 ? 1 : 0;
        v[i++] = acronym ? 1 : 0;
        v[i++] = exact ? 1 : 0;
        v[i++] = Math.min(2, initials);
        v[i++] = Math.min(2, moved);
        v[i++] = Math.max(0, 10 - letters) / 10f;
        v[i++] = Math.min(4, matched) / 2;
        v[i++] = Math.min(24, own) / 12;
        v[i++] = own == 0 && !acronym && !exact ? 1 : 0;
        v[i++] = Math.min(1, shortSlip);
        if (isCompany(pair.left) || isCompany(pair.right)) {
            int plain = i;
            v[i++] = 1;
            System.arraycopy(v, 0, v, i, plain);
        }
        return v;
    }

    /** The bits of the words of one name that found no partner, by kind. */
    private static final class Left {
        float own;
        float trade;
        float place;
        float number;

        Left(List<NameWord> words, int mask) {
            for (int i = 0; i < words.size(); i++) {
                if ((mask & 1 << i) == 0) {
                    continue;
                }
                float bits = PairComparison.bits(words.get(i));
                switch (words.get(i).kind()) {
                    case ORDINARY -> own += bits;
                    case INDUSTRY -> trade += bits;
                    case PLACE -> place += bits;
                    case NUMBER -> number += bits;
                    case STOP, LEGAL, ROLE -> {}
                }
            }
        }

        float other() {
            return trade + place + number;
        }
    }

    static boolean isCompany(ReadName name) {
        return name.words().stream().anyMatch(w -> switch (w.kind()) {
            case LEGAL, INDUSTRY, PLACE -> true;
            case STOP, NUMBER, ROLE, ORDINARY -> false;
        });
    }

    private static float legal(int a, int b) {
        return (a & b) != 0 ? 1 : a != 0 && b != 0 ? -1 : 0;
    }

    private static int letters(List<NameWord> words) {
        return words.stream().mapToInt(w -> w.text().length()).sum();
    }

    /** The likeness of both names without spaces, with their words in order or sorted, whichever is more alike. */
    private static float whole(PairComparison pair) {
        float inOrder = whole(glued(pair.a, false), glued(pair.b, false));
        return Math.max(inOrder, whole(glued(pair.a, true), glued(pair.b, true)));
    }

    private static float whole(byte[] a, byte[] b) {
        int longer = Math.max(a.length, b.length);
        if (longer == 0) {
            return 0;
        }
        int edits = new EditDistance(LONGEST).between(a, b, 0, b.length, longer);
        return Math.max(0, 1 - (float) edits / longer);
    }

    private static byte[] glued(List<NameWord> words, boolean sorted) {
        List<String> texts = new ArrayList<>();
        words.forEach(w -> texts.add(w.text()));
        if (sorted) {
            Collections.sort(texts);
        }
        String all = String.join("", texts);
        return PairComparison.letters(all.length() > LONGEST ? all.substring(0, LONGEST) : all);
    }
}
