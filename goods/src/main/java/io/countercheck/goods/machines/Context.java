package io.countercheck.goods.machines;

import java.util.Set;

/**
 * Decides from the words around a machine phrase whether the goods are the machine, something for it, or something
 * about it.
 *
 * <p>Before the phrase: a negation; "X for …" or "X of …", where X is the goods; X and a colon. Behind it: a noun that
 * takes the phrase as its modifier ("tablet press die"); "not included".
 */
final class Context {

    private static final int REACH = 8;
    private static final int FAR = 20;
    private static final int MAKE_WORDS = 3;
    private static final int SHORT_FORM = 4;
    private static final int LETTERS_OF_A_MARK = 3;
    private static final Set<Sense> NO_COMPOUND = Senses.of(Sense.WITH, Sense.AND, Sense.NOT, Sense.WITHOUT, Sense.FOR);

    private static final Set<Sense> SKIPPED_BEFORE =
            Senses.union(Senses.QUALITY, Senses.of(Sense.ARTICLE, Sense.TRADE_NOUN, Sense.FORMING, Sense.SET));
    private static final Set<Sense> SKIPPED_BEHIND =
            Senses.union(Senses.QUALITY, Senses.of(Sense.TRADE_NOUN, Sense.SET, Sense.MAKE));
    private static final Set<Sense> LINK = Senses.of(Sense.FOR, Sense.OF, Sense.ABOUT);
    private static final Set<Sense> GOODS = Senses.union(
            Senses.ANY_PART, Senses.of(Sense.CONSUMABLE, Sense.SERVICE, Sense.DOCUMENT, Sense.TOY, Sense.OTHER_HEAD));

    /**
     * What the surroundings made of the phrase.
     *
     * @param ruling the decision
     * @param at the word that decided, or -1
     * @param category what the goods are, when they are something other than the machine
     */
    record Outcome(Ruling ruling, int at, MachineCategory category) {}

    /** How the surroundings may decide. */
    enum Ruling {
        /** The goods are the machine. */
        STANDS,
        /** The text says that there is no such machine. */
        NEGATED,
        /** The goods are something else that has to do with the machine. */
        OTHER_GOODS,
        /** "tablet press manual": a book, or a press worked by hand. */
        UNDECIDED
    }

    private final Sentence sentence;
    private final MachinePhrase phrase;

    private Context(Sentence sentence, MachinePhrase phrase) {
        this.sentence = sentence;
        this.phrase = phrase;
    }

    static Outcome of(Sentence sentence, MachinePhrase phrase) {
        Context context = new Context(sentence, phrase);
        Outcome before = context.before();
        return before.ruling() == Ruling.STANDS ? context.behind() : before;
    }

    private Outcome before() {
        int i = link(sentence.skipBack(phrase.first() - 1, SKIPPED_BEFORE, REACH));
        if (negates(i)) {
            return new Outcome(Ruling.NEGATED, i, MachineCategory.MACHINE);
        }
        if (sentence.is(i, Sense.LABEL) && i > 0 && !sentence.rawText(i, i).startsWith("(")) {
            boolean denied = sentence.is(i - 1, Sense.NOT) || sentence.is(i - 1, Sense.NOT_INCLUDED);
            if (sentence.is(i - 1, Sense.OTHER_HEAD) && sentence.rawText(i, i).equals(":")) {
                // "contents of room 3:", "crate:" say where it is.
                return stands();
            }
            return denied ? new Outcome(Ruling.NEGATED, i - 1, MachineCategory.MACHINE) : goodsNamed(i - 1, 2, false);
        }
        if (sentence.is(i, Sense.FOR) && sentence.is(i - 1, Sense.PAUSE) && !postposed(i)) {
            return farPart(i - 1);
        }
        if (sentence.any(i, LINK) && !(sentence.is(i, Sense.FOR) && postposed(i))) {
            return goodsNamed(beforeBracket(i - 1), REACH, sentence.is(i, Sense.FOR));
        }
        boolean portrayed =
                sentence.is(i, Sense.DOCUMENT) || sentence.is(i, Sense.TOY) || sentence.is(i, Sense.SERVICE);
        boolean genitive = sentence.any(i, GOODS) && inRussian();
        boolean german = i >= 0
                && sentence.any(i, Senses.ANY_PART)
                && sentence.word(i).in("de")
                && sentence.word(phrase.last()).in("de");
        return portrayed || genitive || german ? goods(i) : stands();
    }

    /** "feeder for Example 2090 tablet press": a make may stand between the link and the machine. */
    private int link(int i) {
        int at = i;
        while (i - at < MAKE_WORDS && (sentence.is(at, Sense.UNKNOWN) || sentence.is(at, Sense.NUMBER))) {
            at--;
        }
        return sentence.is(at, Sense.FOR) && !postposed(at) ? at : i;
    }

    /** "punches, 10 mm, 33 sets, for …": what stands before the commas is for it; else the goods are the machine. */
    private Outcome farPart(int from) {
        for (int i = from; i >= 0 && from - i < FAR && !sentence.is(i, Sense.BREAK); i--) {
            if (sentence.any(i, Senses.ANY_PART)) {
                return goods(i);
            }
        }
        return stands();
    }

    /** "tooling set (punch, die) for …": what stands before the bracket is for it; {@code i} itself when there is none. */
    private int beforeBracket(int i) {
        if (i < 0 || !sentence.rawText(i, i).equals(")")) {
            return i;
        }
        for (int open = i - 1; open >= 0 && i - open <= 2 * REACH; open--) {
            if (sentence.rawText(open, open).equals("(")) {
                return open - 1;
            }
        }
        return i;
    }

    private boolean inRussian() {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (sentence.word(i).in("ru")) {
                return true;
            }
        }
        return false;
    }

    private boolean negates(int i) {
        if (sentence.is(i, Sense.WITHOUT)) {
            return true;
        }
        // "No. 5 tablet press" numbers, it does not deny; in "X not for tablet press" the link decides.
        boolean number = sentence.is(i + 1, Sense.NUMBER) || sentence.is(i + 1, Sense.PAUSE);
        return sentence.is(i, Sense.NOT) && !number;
    }

    /** Looks left from {@code from} for the noun that a link or colon belongs to. */
    private Outcome goodsNamed(int from, int reach, boolean only) {
        int i = from;
        boolean anyWord = false;
        while (i >= 0 && from - i < reach && !sentence.is(i, Sense.BREAK) && !ends(i)) {
            if (sentence.any(i, GOODS) && !sentence.is(i, Sense.TRADE_NOUN)) {
                return goods(i);
            }
            if (reach == REACH && sentence.is(i, Sense.NOT)) {
                return new Outcome(Ruling.NEGATED, i, MachineCategory.MACHINE);
            }
            if (sentence.is(i, Sense.TRADE_NOUN) || sentence.is(i, Sense.AUCTION) || sentence.is(i, Sense.GIFT)) {
                return stands();
            }
            anyWord = true;
            i--;
        }
        if (only && (anyWord || from < 0)) {
            return new Outcome(Ruling.OTHER_GOODS, from + 1, MachineCategory.CONSUMABLE);
        }
        return stands();
    }

    /** A comma or full stop; the point of a short form ("Gr. 1") ends nothing. */
    private boolean ends(int i) {
        boolean shortForm = i > 0
                && sentence.rawText(i, i).equals(".")
                && sentence.word(i - 1).text().length() <= SHORT_FORM
                && sentence.is(i + 1, Sense.NUMBER);
        return sentence.is(i, Sense.PAUSE) && !shortForm;
    }

    private Outcome behind() {
        int last = phrase.last();
        int next = sentence.skip(last + 1, SKIPPED_BEHIND, REACH);
        for (int i = last + 1; i <= next + 1; i++) {
            if (sentence.is(i, Sense.NOT_INCLUDED)) {
                return new Outcome(Ruling.NEGATED, i, MachineCategory.MACHINE);
            }
        }
        if (sentence.is(last + 1, Sense.MANUAL)
                && "manual".equals(sentence.word(last + 1).text())
                && english()) {
            boolean operated =
                    sentence.inside(last + 2) && !sentence.stops(last + 2) && !sentence.is(last + 2, Sense.DOCUMENT);
            if (!operated) {
                return new Outcome(Ruling.UNDECIDED, last + 1, MachineCategory.PORTRAYAL);
            }
        }
        int marked = behindAMark(last + 1);
        if (marked >= 0) {
            return goods(marked);
        }
        if (sentence.is(next, Sense.LABEL)) {
            boolean type =
                    sentence.inside(next + 2) && sentence.word(next + 2).text().equals("type");
            boolean said = sentence.any(next + 1, GOODS) && !sentence.any(next + 1, Senses.NAMED_PART) && !type;
            return said ? goods(next + 1) : stands();
        }
        boolean counted =
                sentence.is(next - 1, Sense.NUMBER) && next - 1 > last && !sentence.any(next - 2, Senses.DESIGNATION);
        boolean handWorked =
                sentence.is(next, Sense.DOCUMENT) && sentence.word(next).text().startsWith("manual de");
        if (counted && sentence.any(next, Senses.ANY_PART) || handWorked) {
            // "tablet press, 2 dies" comes with dies; "comprimidora manual de mesa" is worked by hand.
            return stands();
        }
        if (sentence.is(next, Sense.OF) && sentence.word(next).in("zh")) {
            next++;
        }
        if (sentence.is(next, Sense.FOR) && postposed(next)) {
            next = sentence.skip(next + 1, SKIPPED_BEHIND, 2);
            return sentence.any(next, GOODS) || sentence.inside(next) && !sentence.stops(next)
                    ? sentence.any(next, GOODS) ? goods(next) : other(next)
                    : stands();
        }
        int compound = compound(next);
        if (compound >= 0) {
            return goods(compound);
        }
        return sentence.any(next, GOODS) && !germanArticle(next) ? goods(next) : stands();
    }

    /** "pill press M367 mold": the part behind letters and figures that it bears; -1 when there is none. */
    private int behindAMark(int i) {
        boolean mark = sentence.inside(i)
                && !sentence.any(i, Senses.DESIGNATION)
                && Character.isLetter(sentence.word(i).text().charAt(0))
                && sentence.word(i).text().length() <= LETTERS_OF_A_MARK
                && sentence.is(i + 1, Sense.NUMBER)
                && sentence.word(i + 1).glued();
        return mark && sentence.any(i + 2, Senses.NAMED_PART) ? i + 2 : -1;
    }

    /** Where spaces are not written the last word of a compound says what it is, whatever stands before it; else -1. */
    private int compound(int next) {
        int end = next;
        while (sentence.inside(end)
                && end - next < REACH
                && sentence.word(end).glued()
                && Letters.unspaced(sentence.word(end).text().charAt(0))
                && !sentence.any(end, NO_COMPOUND)) {
            end++;
        }
        boolean unknownBetween = end - 1 > next && sentence.is(next, Sense.UNKNOWN);
        return unknownBetween && sentence.any(end - 1, Senses.ANY_PART) ? end - 1 : -1;
    }

    /** Chinese, Japanese and Korean put "for" behind what it is for: 压片机用润滑油, 医用压片机. */
    private boolean postposed(int i) {
        String link = sentence.word(i).text();
        return Letters.unspaced(link.charAt(0)) && !link.endsWith("于");
    }

    private boolean english() {
        return sentence.word(phrase.last()).in("en")
                || sentence.word(phrase.last()).lexeme().languages().isEmpty();
    }

    private boolean germanArticle(int i) {
        return "die".equals(sentence.word(i).text())
                && sentence.word(phrase.first()).in("de")
                && !sentence.word(phrase.first()).in("en");
    }

    private Outcome goods(int i) {
        MachineCategory category;
        if (sentence.any(i, Senses.NAMED_PART) || sentence.is(i, Sense.TOOL_STANDARD)) {
            category = MachineCategory.CRITICAL_PART;
        } else if (sentence.is(i, Sense.SPARE)) {
            category = MachineCategory.SPARE_PART;
        } else if (sentence.is(i, Sense.SERVICE)) {
            category = MachineCategory.SERVICE;
        } else if (sentence.is(i, Sense.DOCUMENT) || sentence.is(i, Sense.TOY)) {
            category = MachineCategory.PORTRAYAL;
        } else {
            category = MachineCategory.CONSUMABLE;
        }
        return new Outcome(Ruling.OTHER_GOODS, i, category);
    }

    private static Outcome other(int i) {
        return new Outcome(Ruling.OTHER_GOODS, i, MachineCategory.CONSUMABLE);
    }

    private static Outcome stands() {
        return new Outcome(Ruling.STANDS, -1, MachineCategory.MACHINE);
    }
}
