package io.countercheck.goods.machines;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Machines that a text names without naming tablets or capsules: by a trade designation ("TDP-5"), or by how they are
 * built ({@link BarePresses}). Asked only when no full machine phrase was found.
 */
final class WeakPhrases {

    private static final int NEAR = 6;
    private static final Set<String> PRESS_SIZES = Set.of("0", "1", "1.5", "1,5", "2", "3", "4", "5", "5.0", "6");
    private static final Set<Sense> HEAD = Senses.of(Sense.PRESS, Sense.MACHINE, Sense.FILLER, Sense.EQUIPMENT);

    private final Sentence sentence;

    private WeakPhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    static Optional<MachinePhrase> in(Sentence sentence) {
        WeakPhrases phrases = new WeakPhrases(sentence);
        Optional<MachinePhrase> designated = phrases.designated();
        return designated.isPresent() ? designated : BarePresses.in(sentence);
    }

    /** The index of the first designation that stands for a machine, or -1. */
    static int designation(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.any(i, Senses.DESIGNATION) && meansMachine(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the designation's number, as far as it has one, is one that such a press carries. */
    static boolean sized(Sentence sentence, int designation) {
        return sentence.is(designation + 1, Sense.NUMBER)
                && (!sentence.is(designation, Sense.DESIGNATION_STRONG)
                        || PRESS_SIZES.contains(sentence.word(designation + 1).text()));
    }

    private static boolean meansMachine(Sentence sentence, int i) {
        if (sentence.has(Sense.POWER_CHIP)) {
            return false;
        }
        boolean headNear = nearHead(sentence, i) >= 0;
        if (sentence.is(i, Sense.DESIGNATION_STRONG)) {
            boolean number = sentence.is(i + 1, Sense.NUMBER);
            return number ? sized(sentence, i) : headNear || partNear(sentence, i);
        }
        return sized(sentence, i)
                && (headNear
                        || nothingElse(sentence, i)
                        || sentence.is(i, Sense.DESIGNATION_TABLET) && partNear(sentence, i));
    }

    /** "ZP-9": the designation is all that the text says, but for what may stand beside any machine. */
    private static boolean nothingElse(Sentence sentence, int i) {
        if (!sentence.is(i, Sense.DESIGNATION_TABLET) || sentence.size() > NEAR) {
            return false;
        }
        for (int k = 0; k < sentence.size(); k++) {
            boolean quiet = sentence.any(k, Senses.QUALITY)
                    || sentence.is(k, Sense.TRADE_NOUN)
                    || sentence.is(k, Sense.PAUSE)
                    || sentence.is(k, Sense.SET);
            if (!quiet) {
                return false;
            }
        }
        return true;
    }

    /** Whether something comes along with what is designated: "TDP 1.5 + 2 sets mold". */
    static boolean comesWith(Sentence sentence, int designation) {
        for (int i = designation + 1; i <= designation + NEAR && !sentence.any(i, Senses.ANY_PART); i++) {
            if (sentence.is(i, Sense.WITH)) {
                return true;
            }
        }
        int behind = sentence.skip(designation + 1, Senses.QUALITY, NEAR);
        return sentence.is(behind, Sense.AND) || sentence.is(behind, Sense.WITH);
    }

    private static boolean partNear(Sentence sentence, int i) {
        for (Sense part : Senses.NAMED_PART) {
            if (sentence.near(i, i, part, NEAR)) {
                return true;
            }
        }
        return false;
    }

    private static int nearHead(Sentence sentence, int designation) {
        for (int distance = 1; distance <= NEAR; distance++) {
            for (int i : new int[] {designation + distance, designation - distance}) {
                if (sentence.any(i, HEAD) || sentence.any(i, Senses.WHOLE_MACHINE)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private Optional<MachinePhrase> designated() {
        int at = designation(sentence);
        if (at < 0) {
            return Optional.empty();
        }
        boolean numbered = sized(sentence, at);
        int last = numbered ? at + 1 : at;
        int head = nearHead(sentence, at);
        boolean partOnly = partNear(sentence, at) && !comesWith(sentence, at);
        if (head < 0 && (partOnly || sentence.has(Sense.DOCUMENT))) {
            return Optional.empty();
        }
        boolean strong = sentence.is(at, Sense.DESIGNATION_STRONG);
        MachineSort sort =
                sentence.is(at, Sense.DESIGNATION_CAPSULE) ? MachineSort.ENCAPSULATING : MachineSort.TABLETING;
        int first = at;
        if (head >= 0) {
            first = Math.min(at, head);
            last = Math.max(last, head);
        }
        boolean speaks = head >= 0
                && (sentence.is(head, Sense.PRESS) && (strong || sentence.has(Sense.ROTARY))
                        || strong && sentence.is(head, Sense.MACHINE));
        MachinePhrase phrase = new MachinePhrase(
                first,
                last,
                EnumSet.of(sort),
                numbered && speaks,
                "'" + sentence.rawText(at, numbered ? at + 1 : at) + "' is a trade designation of "
                        + (sort == MachineSort.TABLETING ? "tablet presses" : "capsule fillers"));
        return Optional.of(
                phrase.plain()
                        ? phrase
                        : phrase.onlyPossible("the words beside it do not say that it is such a machine"));
    }
}
