package io.countercheck.goods.machines;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Presses that a text names by how they are built, not by what they make: "single punch press, 220 V", "rotary press, 17
 * stations", "powder compactor". Such a press may make tablets or something else, so it is never more than possible, and
 * nothing where the text speaks of sheet metal, paper, samples or pressed metal.
 */
final class BarePresses {

    private static final int NEAR = 3;
    private static final Set<Sense> HEAD = Senses.of(Sense.PRESS, Sense.MACHINE);
    private static final Set<Sense> ACT = Senses.of(Sense.PUNCH, Sense.FORMING);
    private static final Set<Sense> LITTLE =
            Senses.union(Senses.QUALITY, Senses.of(Sense.FOR, Sense.OF, Sense.ARTICLE));

    private static final Set<Sense> WITH_A_DIE =
            Senses.union(LITTLE, Senses.of(Sense.WITH, Sense.DIE, Sense.PUNCH, Sense.PAUSE));

    private static final int MOST_WORDS = 7;

    private static final int LONGEST_MODEL_LETTERS = 3;

    /** Beginnings of the words for pressing; other words of {@link Sense#FORMING} say only that something is made. */
    private static final List<String> PRESSING =
            List.of("press", "compact", "compress", "compri", "prens", "komprim", "verpress", "прессов", "压");

    private final Sentence sentence;

    private BarePresses(Sentence sentence) {
        this.sentence = sentence;
    }

    static Optional<MachinePhrase> in(Sentence sentence) {
        boolean elsewhere = sentence.has(Sense.METALLURGY)
                || sentence.has(Sense.SPECTROSCOPY)
                || sentence.has(Sense.SHEET)
                || sentence.has(Sense.COMPUTING);
        if (elsewhere) {
            return Optional.empty();
        }
        BarePresses presses = new BarePresses(sentence);
        return presses.powderPress()
                .or(presses::compactor)
                .or(() -> sentence.has(Sense.WORKSHOP) || sentence.has(Sense.KITCHEN)
                        ? Optional.empty()
                        : presses.byItsPunches().or(presses::byItsMaker));
    }

    /** "powder compacting press": tablets, or parts of pressed metal and much else. */
    private Optional<MachinePhrase> powderPress() {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.is(i, Sense.POWDER)) {
                int act = sentence.skip(i + 1, Senses.QUALITY, NEAR);
                int head = sentence.is(act, Sense.FORMING) && !sentence.is(act, Sense.PRESS) ? act + 1 : act;
                boolean machine = sentence.is(head, Sense.PRESS)
                        || head > act && sentence.is(head, Sense.MACHINE)
                        || sentence.is(head, Sense.EQUIPMENT) && presses(head);
                if (machine) {
                    return powder(i, head);
                }
            }
        }
        return Optional.empty();
    }

    /** "compacting machine for powder", "press for powder", "hand press with round die, powder". */
    private Optional<MachinePhrase> compactor() {
        for (int i = 0; i < sentence.size(); i++) {
            boolean actFirst = pressing(i) && sentence.any(i + 1, HEAD);
            boolean headFirst = sentence.any(i, HEAD) && pressing(sentence.skip(i + 1, LITTLE, NEAR));
            if (actFirst || headFirst) {
                int second = actFirst ? i + 1 : sentence.skip(i + 1, LITTLE, NEAR);
                int goods = sentence.skip(second + 1, LITTLE, NEAR);
                if (sentence.is(goods, Sense.POWDER)) {
                    return powder(i, goods);
                }
            }
            if (sentence.is(i, Sense.PRESS)) {
                int goods = sentence.skip(i + 1, WITH_A_DIE, MOST_WORDS);
                if (sentence.is(goods, Sense.POWDER)) {
                    return powder(i, goods);
                }
            }
        }
        return Optional.empty();
    }

    /** "Korsch XL100 rotary press", "Rundläuferpresse Fette P1200": a maker of tablet presses, and a press or a model. */
    private Optional<MachinePhrase> byItsMaker() {
        for (int i = 0; i < sentence.size(); i++) {
            // German has one word for the rotary press, and it means the one for tablets.
            boolean oneWord = sentence.is(i, Sense.ROTARY) && sentence.is(i, Sense.PRESS);
            if (oneWord) {
                return built(i, i);
            }
            if (!sentence.is(i, Sense.PRESS_MAKER)) {
                continue;
            }
            boolean model = sentence.is(i + 1, Sense.UNKNOWN)
                    && sentence.word(i + 1).text().length() <= LONGEST_MODEL_LETTERS
                    && sentence.is(i + 2, Sense.NUMBER)
                    && sentence.word(i + 2).glued();
            boolean press =
                    sentence.near(i, i, Sense.PRESS, MOST_WORDS) || sentence.near(i, i, Sense.ROTARY, MOST_WORDS);
            if (model || press) {
                return phrase(i, i, "' makes tablet presses; the words do not say that this is one");
            }
        }
        return Optional.empty();
    }

    /** "single punch press", "press, 9 punches, rotary", "rotary press 17 stations". */
    private Optional<MachinePhrase> byItsPunches() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Sense.ONE_PUNCH)) {
                int behind = sentence.skip(i + 1, Senses.QUALITY, NEAR);
                int before = sentence.skipBack(i - 1, Senses.QUALITY, NEAR);
                if (sentence.any(behind, HEAD)) {
                    return built(i, behind);
                }
                if (sentence.any(before, HEAD)) {
                    return built(before, i);
                }
            }
            boolean rotates = sentence.has(Sense.ROTARY) && counted(Senses.of(Sense.PUNCH, Sense.STATIONS));
            boolean act = sentence.any(i, ACT) && sentence.any(i + 1, HEAD);
            if (act && pressing(i) && counted(Senses.of(Sense.STATIONS))) {
                return built(i, i + 1);
            }
            if (rotates && (act || sentence.is(i, Sense.PRESS) && besideRotary(i))) {
                return built(i, act ? i + 1 : i);
            }
            if (sentence.is(i, Sense.MACHINE) && besideRotary(i) && counted(Senses.of(Sense.PUNCH))) {
                return built(i, i);
            }
        }
        return Optional.empty();
    }

    private boolean besideRotary(int press) {
        return sentence.is(press, Sense.ROTARY)
                || sentence.near(press, press, Sense.ROTARY, 1)
                || sentence.is(press + 1, Sense.PAUSE) && sentence.is(press + 2, Sense.ROTARY);
    }

    private boolean counted(Set<Sense> what) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.is(i - 1, Sense.NUMBER) && sentence.any(i, what)) {
                return true;
            }
        }
        return false;
    }

    private boolean pressing(int i) {
        return sentence.is(i, Sense.FORMING) && presses(i);
    }

    private boolean presses(int i) {
        return pressing(sentence.word(i));
    }

    /** Whether the word says that something is pressed, not only that it is made. */
    static boolean pressing(Word word) {
        return PRESSING.stream().anyMatch(word.text()::startsWith);
    }

    private Optional<MachinePhrase> powder(int first, int last) {
        return phrase(first, last, "' compacts powder; the words do not say into what: a person decides");
    }

    private Optional<MachinePhrase> built(int first, int last) {
        return phrase(first, last, "' is built as a tablet press is; the words do not say what it makes");
    }

    private Optional<MachinePhrase> phrase(int first, int last, String why) {
        return Optional.of(new MachinePhrase(
                first, last, EnumSet.of(MachineSort.TABLETING), false, "'" + sentence.rawText(first, last) + why));
    }
}
