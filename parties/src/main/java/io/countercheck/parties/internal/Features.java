package io.countercheck.parties.internal;

import java.util.List;

/**
 * What an alignment shows, in the numbers from which the probability is reckoned. Bits are those of {@link NameIndex}.
 */
final class Features {

    /** In the order of the array; match.properties holds a coefficient for each. */
    static final List<String> NAMES = List.of(
            "matched_bits",
            "matched_own_bits",
            "written_coverage",
            "listed_coverage",
            "both_coverage",
            "lost_bits",
            "lost_short_bits",
            "written_left_own",
            "written_left_trade",
            "written_left_place",
            "listed_left_own",
            "listed_left_trade",
            "listed_left_place",
            "both_left_own",
            "order",
            "number_conflict",
            "place_conflict",
            "exact",
            "letters",
            "few_bits",
            "legal_form",
            "weak_alias",
            "person",
            "craft",
            "whole_likeness",
            "nearly_whole",
            "faint_bits",
            "short_near",
            "begun");

    private static final int OTHER_LEGAL_PERSON = 2;

    /** More than a name has words. */
    private static final int MANY = 100;

    static final int BOTH_COVERAGE = NAMES.indexOf("both_coverage");
    static final int COUNT = NAMES.size();

    /** The words of one name that found none in the other, in bits by kind. */
    private static final class Left {
        private float own;
        private float trade;
        private float place;
        private boolean number;
        private int words;

        void clear() {
            own = 0;
            trade = 0;
            place = 0;
            number = false;
            words = 0;
        }

        void add(WordKind kind, float bits) {
            own += kind == WordKind.ORDINARY ? bits : 0;
            place += kind == WordKind.PLACE ? bits : 0;
            trade += kind == WordKind.ORDINARY || kind == WordKind.PLACE ? 0 : bits;
            number |= kind == WordKind.NUMBER;
            words += kind == WordKind.STOP ? 0 : 1;
        }

        float bits() {
            return own + trade + place;
        }
    }

    private final Left writtenLeft = new Left();
    private final Left listedLeft = new Left();
    private final WholeNames wholes = new WholeNames();
    final float[] values = new float[COUNT];
    boolean exact;
    boolean ownWordMatched;

    /** Whether every word of either name that is its own stands in the other as it is, two at least, in order. */
    boolean ownWordsSame;

    float ownBits;
    float matchedBits;

    void of(WrittenName written, NameIndex index, Alignment alignment) {
        int from = index.wordStart(alignment.name);
        float matched = 0;
        float own = 0;
        float lost = 0;
        float lostShort = 0;
        int inversions = 0;
        int lastPlace = -1;
        boolean allSame = true;
        ownWordMatched = false;
        int ownWords = 0;
        for (int c = 0; c < alignment.chosen; c++) {
            int pair = alignment.chosenPairs[c];
            float like = alignment.likeness(pair);
            float bits = alignment.weight(pair);
            matched += like * bits;
            lost += (1 - like) * bits;
            lostShort += alignment.how(pair) == Resemblance.SHORTENED ? (1 - like) * bits : 0;
            allSame &= like == 1;
            int listed = alignment.listedMask(pair);
            int word = index.wordAt(from + Integer.numberOfTrailingZeros(listed));
            if (index.kind(word) == WordKind.ORDINARY) {
                own += like * bits;
                ownWordMatched = true;
                ownWords += like == 1 ? 1 : -MANY;
            }
        }
        for (int i = 0; i < written.size(); i++) {
            for (int c = 0; c < alignment.chosen; c++) {
                int pair = alignment.chosenPairs[c];
                if (Integer.numberOfTrailingZeros(alignment.writtenMask(pair)) == i) {
                    int place = Integer.numberOfTrailingZeros(alignment.listedMask(pair));
                    inversions += place < lastPlace ? 1 : 0;
                    lastPlace = place;
                }
            }
        }
        writtenLeft.clear();
        for (int i = 0; i < written.size(); i++) {
            if ((alignment.writtenLeft & 1 << i) != 0) {
                writtenLeft.add(written.words.get(i).kind(), written.weights[i]);
            }
        }
        listedLeft.clear();
        for (int j = 0; j < alignment.listedWords; j++) {
            if ((alignment.listedLeft & 1 << j) != 0) {
                int word = index.wordAt(from + j);
                listedLeft.add(index.kind(word), index.weight(word));
            }
        }
        boolean person = index.person(alignment.name);
        int form = person
                ? companyForPerson(written.read.legalForms(), index.legalForms(alignment.name))
                : legal(written.read.legalForms(), index.legalForms(alignment.name));
        exact = allSame
                && writtenLeft.words == 0
                && listedLeft.words == 0
                && (person ? form == 0 : inversions == 0)
                && matched > 0;
        matchedBits = matched;
        ownBits = own;
        boolean numbersDiffer = writtenLeft.number || listedLeft.number;
        ownWordsSame = ownWords >= 2
                && writtenLeft.own == 0
                && listedLeft.own == 0
                && inversions == 0
                && !numbersDiffer
                && !(writtenLeft.place > 0 && listedLeft.place > 0);
        float all = matched + lost;
        float writtenCoverage = matched / Math.max(0.1f, all + writtenLeft.bits());
        float listedCoverage = matched / Math.max(0.1f, all + listedLeft.bits());
        int i = 0;
        values[i++] = Math.min(40, matched) / 10;
        values[i++] = Math.min(30, own) / 10;
        values[i++] = writtenCoverage;
        values[i++] = listedCoverage;
        values[i++] = writtenCoverage * listedCoverage;
        values[i++] = Math.min(20, lost) / 10;
        values[i++] = Math.min(20, lostShort) / 10;
        values[i++] = Math.min(24, writtenLeft.own) / 10;
        values[i++] = Math.min(20, writtenLeft.trade) / 10;
        values[i++] = Math.min(20, writtenLeft.place) / 10;
        values[i++] = Math.min(24, listedLeft.own) / 10;
        values[i++] = Math.min(20, listedLeft.trade) / 10;
        values[i++] = Math.min(20, listedLeft.place) / 10;
        values[i++] = Math.min(12, Math.min(writtenLeft.own, listedLeft.own)) / 10;
        values[i++] = person ? 0 : Math.min(3, inversions);
        values[i++] = writtenLeft.number && listedLeft.number ? 1 : 0;
        values[i++] = writtenLeft.place > 0 && listedLeft.place > 0 ? 1 : 0;
        values[i++] = exact ? 1 : 0;
        values[i++] = letters(written, index, alignment);
        values[i++] = Math.max(0, 14 - matched) / 10;
        values[i++] = form;
        values[i++] = index.weak(alignment.name) ? 1 : 0;
        values[i++] = person ? 1 : 0;
        values[i++] = index.craft(alignment.name) ? 1 : 0;
        float whole = exact ? 1 : wholes.likeness(written, index, alignment.name);
        values[i++] = Math.max(0, whole - 0.4f);
        values[i++] = person ? 0 : Math.max(0, whole - 0.75f) * 4;
        values[i++] = Math.min(20, alignment.faintBits) / 10;
        values[i++] = wholes.length < 8 && !exact ? Math.max(0, whole - 0.5f) : 0;
        values[i] = wholes.begun && !exact ? Math.min(40, wholes.length) / 20f : 0;
    }

    /** 1 when both names have a legal form in common, -1 when each has one and they differ, 0 when one has none. */
    private static int legal(int written, int listed) {
        return (written & listed) != 0 ? 1 : written != 0 && listed != 0 ? -1 : 0;
    }

    /**
     * -{@value #OTHER_LEGAL_PERSON} when a company's name, with its legal form, is held against a natural person's without
     * one: another kind of legal person counts for more than another form of company.
     */
    private static int companyForPerson(int written, int listed) {
        return written != 0 && listed == 0 ? -OTHER_LEGAL_PERSON : 0;
    }

    /** The share of all letters of both names that stand in paired words. */
    private static float letters(WrittenName written, NameIndex index, Alignment alignment) {
        float common = 0;
        int writtenLetters = 0;
        int listedLetters = 0;
        for (int i = 0; i < written.size(); i++) {
            writtenLetters += written.letters[i].length;
        }
        int from = index.wordStart(alignment.name);
        for (int j = 0; j < alignment.listedWords; j++) {
            listedLetters += index.vocabulary().length(index.wordAt(from + j));
        }
        for (int c = 0; c < alignment.chosen; c++) {
            int pair = alignment.chosenPairs[c];
            int length = 0;
            for (int j = 0; j < alignment.listedWords; j++) {
                if ((alignment.listedMask(pair) & 1 << j) != 0) {
                    length += index.vocabulary().length(index.wordAt(from + j));
                }
            }
            common += alignment.likeness(pair) * length;
        }
        return common * 2 / Math.max(1, writtenLetters + listedLetters);
    }
}
