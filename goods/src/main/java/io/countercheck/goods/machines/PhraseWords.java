package io.countercheck.goods.machines;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the words between the goods and the head of a machine phrase have said, and what machine that makes: one that
 * presses, one that fills, or one that the words leave open.
 */
final class PhraseWords {

    private static final Set<Sense> HEAD = MachinePhrases.HEAD;
    private static final Set<Sense> ANCHOR = MachinePhrases.ANCHOR;
    private static final int INNER_WORDS = MachinePhrases.INNER_WORDS;

    private final Sentence sentence;
    private final Set<Sense> senses = EnumSet.noneOf(Sense.class);
    private boolean misspelt;
    private boolean pressing;
    private int lastGoods = -1;

    PhraseWords(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The last word of the goods, -1 before there is any. */
    int lastGoods() {
        return lastGoods;
    }

    void add(int i) {
        Word word = sentence.word(i);
        senses.addAll(word.lexeme().senses());
        misspelt |= word.lexeme().misspelt();
        pressing |= BarePresses.pressing(word);
        if (word.any(ANCHOR)) {
            lastGoods = i;
        }
    }

    /** Adds the goods that follow in a row: "tablets, capsules and/or pills". */
    PhraseWords withAll(int from) {
        int i = from;
        while (i - from < INNER_WORDS
                && (sentence.any(i, ANCHOR)
                        || sentence.is(i, Sense.FORMING)
                        || sentence.is(i, Sense.FILLING)
                        || (sentence.is(i, Sense.AND) || sentence.is(i, Sense.PAUSE) || sentence.is(i, Sense.SLASH))
                                && (sentence.any(i + 1, ANCHOR) || sentence.is(i + 1, Sense.AND)))) {
            add(i);
            i++;
        }
        return this;
    }

    /** Whether the words say that something is filled or pressed; a further task may then follow. */
    boolean tasked() {
        return has(Sense.FILLING) || has(Sense.FORMING) || has(Sense.TABLETING);
    }

    Optional<MachinePhrase> judge(int first, int head) {
        return judge(first, head, head);
    }

    Optional<MachinePhrase> judge(int first, int headAt, int lastAt) {
        Word head = sentence.word(headAt);
        boolean pressed = has(Sense.TABLET) || has(Sense.PILL);
        boolean capsule = has(Sense.CAPSULE);
        boolean shaping = has(Sense.FORMING)
                || has(Sense.PUNCH)
                || has(Sense.DIE)
                || has(Sense.MOULD)
                // "tablet compressor"
                || head.is(Sense.EQUIPMENT) && head.is(Sense.FORMING);
        boolean device = head.is(Sense.MACHINE) || head.is(Sense.EQUIPMENT);
        EnumSet<MachineSort> sorts = EnumSet.noneOf(MachineSort.class);
        boolean plain = false;
        if (has(Sense.TABLETING) && (device || head.is(Sense.PRESS))) {
            sorts.add(MachineSort.TABLETING);
            plain = true;
        }
        if (has(Sense.ENCAPSULATION) && device && !electronic()) {
            sorts.add(MachineSort.ENCAPSULATING);
            plain = true;
        }
        if (pressed && (head.is(Sense.PRESS) || device && shaping)) {
            sorts.add(MachineSort.TABLETING);
            plain = true;
        }
        boolean fills = head.is(Sense.FILLER) || has(Sense.FILLING) && (device || head.is(Sense.TRAY));
        if ((capsule || has(Sense.PILL)) && fills) {
            sorts.add(MachineSort.ENCAPSULATING);
            plain |= capsule;
        }
        if (capsule && pressed && device && shaping) {
            sorts.add(MachineSort.ENCAPSULATING);
        }
        if (sorts.isEmpty()) {
            return vague(first, head, lastAt, pressed, capsule);
        }
        return Optional.of(read(first, lastAt, sorts, plain, head));
    }

    /** "pill machine", "tablet maker", "capsule press": may be such a machine, may be something else. */
    private Optional<MachinePhrase> vague(int first, Word head, int lastAt, boolean pressed, boolean capsule) {
        boolean device = head.is(Sense.MACHINE) || has(Sense.PRODUCING) && head.is(Sense.EQUIPMENT);
        boolean said = pressing
                || sentence.inside(first - 1) && sentence.word(first - 1).text().contains("press");
        boolean otherGoods =
                has(Sense.PRESSED_GOODS) && (head.is(Sense.PRESS) || head.is(Sense.MACHINE) && (said || pressing));
        boolean possible = otherGoods
                || pressed && (device || head.is(Sense.MAKER))
                || capsule && (device || head.is(Sense.MAKER) || head.is(Sense.PRESS));
        boolean powder = pressed && !capsule && sentence.has(Sense.POWDER);
        boolean otherWorld = sentence.has(Sense.COMPUTING) || sentence.has(Sense.VENDING) && !powder;
        if (!possible || otherWorld || otherTask(first)) {
            return Optional.empty();
        }
        EnumSet<MachineSort> sorts = EnumSet.noneOf(MachineSort.class);
        if (pressed || otherGoods) {
            sorts.add(MachineSort.TABLETING);
        }
        if (capsule) {
            sorts.add(MachineSort.ENCAPSULATING);
        }
        boolean punches = pressed && head.is(Sense.MACHINE) && countsPunches();
        MachinePhrase phrase = read(first, lastAt, sorts, punches, head);
        if (phrase.plain()) {
            return Optional.of(phrase);
        }
        return Optional.of(phrase.onlyPossible(
                otherGoods
                        ? "a press for goods that are no medicine: a person decides"
                        : "the words do not say that it presses tablets or fills capsules"));
    }

    /** "33 punches", "9 stations": only such a machine counts them. */
    private boolean countsPunches() {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.is(i - 1, Sense.NUMBER) && (sentence.is(i, Sense.PUNCH) || sentence.is(i, Sense.STATIONS))) {
                return true;
            }
        }
        return false;
    }

    private MachinePhrase read(int first, int last, Set<MachineSort> sorts, boolean plain, Word head) {
        Word goods = sentence.word(Math.max(lastGoods, 0));
        MachinePhrase phrase = new MachinePhrase(
                first,
                last,
                sorts,
                plain && !misspelt && !head.lexeme().misspelt(),
                "head '" + written(head) + "' with '" + written(goods) + "'");
        return misspelt ? phrase.onlyPossible("a word is misspelt") : phrase;
    }

    /** "packaging machine for tablets": a word before the head gives it another task. */
    private boolean otherTask(int first) {
        if (lastGoods < first || !sentence.any(first, HEAD)) {
            return false;
        }
        int before = sentence.skipBack(first - 1, Senses.QUALITY, INNER_WORDS);
        return sentence.is(before, Sense.UNKNOWN) || sentence.is(before, Sense.ACCESSORY);
    }

    private boolean electronic() {
        return sentence.has(Sense.ELECTRONICS) && !has(Sense.TABLETING) && !has(Sense.CAPSULE);
    }

    private boolean has(Sense sense) {
        return senses.contains(sense);
    }

    private String written(Word word) {
        return sentence.text().rawText(word.start(), word.end());
    }
}
