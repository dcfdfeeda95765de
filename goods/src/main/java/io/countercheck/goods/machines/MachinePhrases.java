package io.countercheck.goods.machines;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the stretches of a text that name a machine.
 *
 * <p>In the order tried at each word: a word that is a machine by itself (压片机, Tablettenpresse, encapsulator); goods
 * before the head (tablet press, capsule filling machine); head before the goods (press for tablets, máquina para
 * hacer pastillas, "press, tablet"). What is left is looked at by {@link WeakPhrases}.
 */
final class MachinePhrases {

    static final int INNER_WORDS = 7;

    private static final int INVERTED_PIECES = 3;
    private static final int NEAR_INVERTED = 2;

    private static final Set<Sense> INNER_BEFORE_HEAD = Senses.union(
            Senses.QUALITY,
            Senses.DOSE,
            Senses.of(
                    Sense.FORMING,
                    Sense.PRODUCING,
                    Sense.FILLING,
                    Sense.PUNCH,
                    Sense.DIE,
                    Sense.MOULD,
                    Sense.POWDER,
                    Sense.AND,
                    Sense.SLASH,
                    Sense.TABLETING,
                    Sense.ENCAPSULATION));

    private static final Set<Sense> INNER_AFTER_HEAD = Senses.union(
            Senses.QUALITY,
            Senses.of(
                    Sense.FORMING,
                    Sense.PRODUCING,
                    Sense.FILLING,
                    Sense.POWDER,
                    Sense.AND,
                    Sense.ARTICLE,
                    Sense.OF,
                    Sense.FOR,
                    Sense.SLASH));

    static final Set<Sense> HEAD =
            Senses.of(Sense.PRESS, Sense.MACHINE, Sense.EQUIPMENT, Sense.FILLER, Sense.TRAY, Sense.MAKER);

    static final Set<Sense> ANCHOR =
            Senses.union(Senses.DOSE, Senses.of(Sense.TABLETING, Sense.ENCAPSULATION, Sense.PRESSED_GOODS));

    private final Sentence sentence;

    private MachinePhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<MachinePhrase> in(Sentence sentence) {
        MachinePhrases phrases = new MachinePhrases(sentence);
        List<MachinePhrase> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<MachinePhrase> phrase = phrases.at(i);
            if (phrase.isPresent()) {
                MachinePhrase wide = phrases.widened(phrase.get());
                found.add(wide);
                i = wide.last() + 1;
            } else {
                i++;
            }
        }
        return List.copyOf(found);
    }

    private Optional<MachinePhrase> at(int i) {
        if (sentence.any(i, Senses.WHOLE_MACHINE)) {
            return Optional.of(whole(i));
        }
        if (sentence.any(i, ANCHOR)) {
            Optional<MachinePhrase> phrase = goodsBeforeHead(i);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return sentence.any(i, HEAD) ? headBeforeGoods(i) : Optional.empty();
    }

    private MachinePhrase whole(int i) {
        String word = sentence.rawText(i, i);
        if (sentence.is(i, Sense.PILL_FORMER)) {
            return phrase(i, i, MachineSort.TABLETING, false, "'" + word + "' forms pills, not always by pressing");
        }
        MachineSort sort = sentence.is(i, Sense.CAPSULE_MACHINE) ? MachineSort.ENCAPSULATING : MachineSort.TABLETING;
        boolean misspelt = sentence.word(i).lexeme().misspelt();
        String why = "'" + word + "' names the machine by itself" + (misspelt ? ", misspelt" : "");
        return phrase(i, i, sort, !misspelt, why);
    }

    /** "tablet press", "pill making machine", "capsule filler", "胶囊 填充 机". */
    private Optional<MachinePhrase> goodsBeforeHead(int first) {
        PhraseWords seen = new PhraseWords(sentence);
        seen.add(first);
        int i = first + 1;
        while (i - first <= INNER_WORDS && sentence.inside(i)) {
            boolean secondGoods = sentence.is(i - 1, Sense.AND) && !seen.tasked();
            if (sentence.any(i, HEAD) && secondGoods) {
                // "tablet and press" are two things.
                return Optional.empty();
            }
            if (sentence.any(i, HEAD)) {
                Optional<MachinePhrase> phrase = seen.judge(first, i);
                if (phrase.isPresent() && !phrase.get().plain() && sentence.any(i + 1, HEAD)) {
                    // "tablet machine press": the second head says what the first leaves open.
                    Optional<MachinePhrase> clearer = seen.judge(first, i + 1).filter(MachinePhrase::plain);
                    return clearer.isPresent() ? clearer : phrase;
                }
                if (phrase.isPresent()) {
                    return phrase;
                }
            }
            boolean furtherTask = sentence.is(i, Sense.ACCESSORY) && sentence.is(i - 1, Sense.AND) && seen.tasked();
            if (!sentence.any(i, INNER_BEFORE_HEAD) && !sentence.any(i, ANCHOR) && !furtherTask) {
                return Optional.empty();
            }
            seen.add(i);
            i++;
        }
        return Optional.empty();
    }

    /** "press for tablets", "máquina para hacer pastillas", "пресс для таблеток", "press, tablet". */
    private Optional<MachinePhrase> headBeforeGoods(int first) {
        PhraseWords seen = new PhraseWords(sentence);
        boolean linked = false;
        if (sentence.is(first, Sense.EQUIPMENT) && sentence.is(first, Sense.FORMING)) {
            // "compressora para comprimidos": the head says what it does.
            seen.add(first);
        }
        int i = first + 1;
        if (sentence.is(first, Sense.PRESS) && sentence.is(i, Sense.MACHINE)) {
            linked = true;
            i++;
        }
        int inverted = inverted(i);
        if (inverted > i) {
            linked = true;
            i = inverted;
        }
        int begin = first;
        if (sentence.is(first - 1, Sense.FORMING) || sentence.is(first - 1, Sense.FILLING)) {
            begin = first - 1;
            seen.add(begin);
        }
        while (i - first <= INNER_WORDS && sentence.inside(i)) {
            if (sentence.any(i, ANCHOR)) {
                seen.add(i);
                boolean bound = linked || joinsWithoutLink(first, i) || sentence.is(first, Sense.FILLER);
                return bound && !sentence.is(i + 1, Sense.ACCESSORY) && !bottles(i)
                        ? seen.withAll(i + 1).judge(begin, first, seen.lastGoods())
                        : Optional.empty();
            }
            boolean handWorked =
                    sentence.is(i, Sense.DOCUMENT) && sentence.word(i).text().startsWith("manual de");
            if (!sentence.any(i, INNER_AFTER_HEAD) && !handWorked) {
                return Optional.empty();
            }
            // "equipment that compacts powder into tablets"
            boolean clause = sentence.is(i - 1, Sense.ARTICLE)
                    && (sentence.is(i, Sense.FORMING) || sentence.is(i, Sense.FILLING));
            // "press for pharma tablets": the link stands in the words of the purpose.
            boolean purpose = sentence.is(i, Sense.NEUTRAL) && sentence.any(i + 1, ANCHOR);
            linked |= handWorked || clause || purpose || sentence.is(i, Sense.FOR) || sentence.is(i, Sense.OF);
            seen.add(i);
            i++;
        }
        return Optional.empty();
    }

    /** Where the goods stand in "press, tablet" and "press, rotary, tablet"; {@code i} itself when they do not. */
    private int inverted(int i) {
        int at = i;
        for (int piece = 0; piece < INVERTED_PIECES; piece++) {
            if (!sentence.stops(at)) {
                return i;
            }
            if (sentence.any(at + 1, ANCHOR)) {
                return endsInverted(at + 2) ? at + 1 : i;
            }
            at = sentence.skip(at + 1, Senses.QUALITY, NEAR_INVERTED);
        }
        return i;
    }

    private boolean endsInverted(int i) {
        return !sentence.inside(i) || sentence.stops(i) || sentence.any(i, INNER_BEFORE_HEAD);
    }

    /**
     * Russian puts the adjective or the genitive after the head ("пресс таблеточный", "машина наполнения капсул"); a
     * hurried Romance line drops the link ("presse comprimés"); Arabic never has one. English "press tablet" is a verb.
     */
    private boolean joinsWithoutLink(int head, int goods) {
        Word word = sentence.word(goods);
        boolean adjective = word.is(Sense.TABLETING) || word.is(Sense.ENCAPSULATION);
        boolean russian = word.in("ru") && (adjective || sentence.is(goods - 1, Sense.FILLING));
        boolean arabic = word.in("ar");
        // "Exzenterpresse Tabletten"; English has the same word for one tablet, and German for none.
        boolean german = word.in("de") && !word.in("en") && sentence.is(head, Sense.PRESS) && goods == head + 1;
        boolean romance = (word.in("fr") || word.in("es") || word.in("pt") || word.in("it")) && !word.in("en");
        return russian || arabic || german || romance && sentence.is(head, Sense.PRESS);
    }

    private boolean bottles(int goods) {
        for (int i = goods + 1; i <= goods + 4; i++) {
            if (sentence.stops(i) || sentence.is(i, Sense.WITH)) {
                return false;
            }
            if (sentence.is(i, Sense.ACCESSORY)) {
                return true;
            }
        }
        return false;
    }

    /** Takes in what belongs to the phrase: the designation and the qualities beside it, a further head. */
    private MachinePhrase widened(MachinePhrase phrase) {
        int last = phrase.last();
        while (sentence.any(last + 1, HEAD) && !sentence.is(last + 1, Sense.TRAY)) {
            last++;
        }
        return phrase.upTo(last);
    }

    private static MachinePhrase phrase(int first, int last, MachineSort sort, boolean plain, String why) {
        return new MachinePhrase(first, last, EnumSet.of(sort), plain, why);
    }
}
