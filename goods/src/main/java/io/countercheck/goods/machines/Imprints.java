package io.countercheck.goods.machines;

import io.countercheck.model.Confidence;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Marks of medicines on a die, punch or mould. A part with one of them is a reason to look twice, whoever buys it.
 *
 * <p>Source of the names: the medicines that the US Drug Enforcement Administration's fact sheet on counterfeit pills
 * (dea.gov, 2021-09-27) says are copied, and the imprint M30 quoted in offers in the project's law notes. Any other mark
 * is read by its form: letters and figures beside a word such as "imprint" or "engraved".
 */
final class Imprints {

    private static final String LAW = "21 USC 843(a)(5), 331(i)(2)";

    /** Brand names that stand as imprints. */
    private static final Set<String> NAMES = Set.of("xanax", "oxycontin", "percocet", "vicodin", "adderall");

    private static final String MARK = "m30";
    private static final int MOST_LETTERS = 3;
    private static final int MOST_FIGURES = 4;
    private static final int NEAR = 4;

    private Imprints() {}

    /** Names that by themselves say that a mould or die is meant for tablets. */
    static Set<String> medicines() {
        return NAMES;
    }

    /** The first mark among the words, in capitals; empty when there is none. A mark may have a hyphen or space inside. */
    static String in(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (NAMES.contains(words.get(i).text())) {
                return words.get(i).text().toUpperCase(Locale.ROOT);
            }
            String mark = mark(sentence, i);
            if (mark.equals(MARK) || !mark.isEmpty() && sentence.near(i, i + 1, Sense.IMPRINT, NEAR)) {
                return mark.toUpperCase(Locale.ROOT);
            }
        }
        return "";
    }

    /**
     * The finding about a part with such a mark. The law cited forbids punches, dies and the like made to put the mark of
     * another on a drug; whose mark it is, and whether the buyer may use it, a person decides.
     */
    static Finding.Risk risk(String mark, Strength strength, Evidence seen) {
        boolean named = NAMES.contains(mark.toLowerCase(Locale.ROOT)) || mark.equalsIgnoreCase(MARK);
        List<String> steps = new ArrayList<>(seen.steps());
        steps.add("'" + mark + "': "
                + (named
                        ? "authorities have reported this mark on counterfeit tablets"
                        : "letters and figures, as medicines bear them"));
        Evidence evidence = new Evidence(seen.field(), seen.span(), seen.matched(), seen.method(), steps);
        return new Finding.Risk(
                "imprint",
                "a part for a tableting machine with the mark '" + mark + "'",
                strength,
                evidence,
                LAW,
                Confidence.VERIFIED_SECONDARY);
    }

    /** "A 215", "M30": a few letters and a few figures at word {@code i}; else empty. */
    private static String mark(Sentence sentence, int i) {
        if (!sentence.is(i + 1, Sense.NUMBER) || sentence.is(i, Sense.NUMBER)) {
            return "";
        }
        String letters = sentence.word(i).text();
        String figures = sentence.word(i + 1).text();
        boolean shortEnough = letters.length() <= MOST_LETTERS && figures.length() <= MOST_FIGURES;
        boolean unit = sentence.any(i, Senses.union(Senses.QUALITY, Senses.ANY_PART, Senses.of(Sense.IMPRINT)));
        // "B 19 mm" is a size of tooling.
        boolean size = sentence.inside(i + 2) && sentence.word(i + 2).text().equals("mm");
        return shortEnough && !unit && !size && letters(letters) ? letters + figures : "";
    }

    private static boolean letters(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
