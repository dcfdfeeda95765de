package io.countercheck.goods.machines;

import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds punches, dies, moulds and other parts that belong to a tableting or encapsulating machine.
 *
 * <p>A part word alone means nothing: there are dies for wire and punches for leather. It counts when something ties it
 * to such a machine: a machine phrase that it is for, a trade designation beside it, tablets that it shapes, or a
 * medicine's name on it.
 */
final class PartPhrases {

    private static final int REACH = 7;
    private static final Set<Sense> GROUP = Senses.union(
            Senses.ANY_PART,
            Senses.of(Sense.AND, Sense.SLASH, Sense.SET, Sense.NUMBER, Sense.MODIFIER, Sense.STATIONS, Sense.PAUSE));
    private static final Set<Sense> BETWEEN = Senses.union(
            Senses.QUALITY, Senses.of(Sense.ARTICLE, Sense.FORMING, Sense.SET, Sense.PRESS, Sense.MACHINE));

    private static final Set<Sense> BEFORE_LINK = Senses.union(Senses.QUALITY, Senses.of(Sense.PAUSE, Sense.SET));

    /** Only the punches of a press that works from both sides are told apart so. */
    private static final List<String> SIDES = List.of("upper", "lower", "ober", "unter", "上冲", "下冲", "верхн", "нижн");

    private static final Map<Sense, Set<Part>> NAMES = Map.of(
            Sense.DIE, Set.of(Part.DIE),
            Sense.PUNCH, Set.of(Part.PUNCH),
            Sense.MOULD, Set.of(Part.MOULD),
            Sense.TURRET, Set.of(Part.TURRET),
            Sense.TOOLING, Set.of(Part.PUNCH, Part.DIE),
            Sense.TOOL_STANDARD, Set.of(Part.PUNCH, Part.DIE),
            Sense.FRAME, Set.of(Part.FRAME),
            Sense.DRIVE, Set.of(Part.DRIVE),
            Sense.FEEDER, Set.of(Part.FEEDER));

    private final Sentence sentence;

    PartPhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The part that a machine phrase is only the modifier of; {@code at} is its deciding word. Empty when the part in
     * turn is only what something else is for or about: "storage cabinet for tablet press dies".
     */
    Optional<Sighting> ofMachine(MachinePhrase phrase, int at) {
        int[] group = group(at);
        Set<Part> parts = parts(group[0], group[1]);
        int first = Math.min(group[0], phrase.first());
        int last = Math.max(group[1], phrase.last());
        List<String> steps = new ArrayList<>();
        steps.add("'" + sentence.rawText(phrase.first(), phrase.last()) + "': " + phrase.why());
        steps.add("'" + sentence.rawText(at, at) + "' makes it a part for that machine, not the machine");
        boolean samples = sentence.has(Sense.SPECTROSCOPY) || sentence.has(Sense.METALLURGY);
        if (samples && sentence.is(phrase.first(), Sense.SHEET_PRESSER)) {
            return Optional.empty();
        }
        Sighting sighting = sighting(phrase.sorts(), parts, first, last, phrase.plain() && !samples, steps);
        return themselvesTheGoods(sighting) ? Optional.of(sighting) : Optional.empty();
    }

    private boolean themselvesTheGoods(Sighting part) {
        Context.Outcome outcome =
                Context.of(sentence, new MachinePhrase(part.first(), part.last(), part.sorts(), true, ""));
        return switch (outcome.ruling()) {
            case STANDS, UNDECIDED -> true;
            case NEGATED -> false;
            case OTHER_GOODS ->
                outcome.category() == MachineCategory.CRITICAL_PART || outcome.category() == MachineCategory.SPARE_PART;
        };
    }

    /** Parts that are tied to such a machine without a machine phrase. */
    Optional<Sighting> alone() {
        boolean elsewhere = sentence.has(Sense.SPECTROSCOPY)
                || sentence.has(Sense.METALLURGY)
                || sentence.has(Sense.WORKSHOP)
                || sentence.has(Sense.COMPUTING);
        if (elsewhere) {
            return Optional.empty();
        }
        Optional<Sighting> named = first(Senses.NAMED_PART);
        return named.isPresent() ? named : first(Senses.ANY_PART);
    }

    private Optional<Sighting> first(Set<Sense> wanted) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.any(i, wanted)) {
                Optional<Sighting> sighting = tied(i).filter(this::themselvesTheGoods);
                if (sighting.isPresent()) {
                    return sighting;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the group of parts around the word begins the text. */
    boolean beginsText(int at) {
        return sentence.skipBack(group(at)[0] - 1, Senses.QUALITY, REACH) < 0;
    }

    private Optional<Sighting> tied(int at) {
        int[] group = group(at);
        boolean named = sentence.any(at, Senses.NAMED_PART);
        int designation = designationNear(group);
        if (designation >= 0 && !WeakPhrases.comesWith(sentence, designation)) {
            boolean numbered = sentence.is(designation + 1, Sense.NUMBER);
            return found(
                    group,
                    designation,
                    numbered ? designation + 1 : designation,
                    true,
                    "is a trade designation of such a machine");
        }
        if (sentence.is(at, Sense.TOOL_STANDARD)) {
            return found(group, at, at, false, "is the trade's name for a standard of tablet punches");
        }
        if (!named) {
            return Optional.empty();
        }
        int before = sentence.skipBack(group[0] - 1, BETWEEN, 4);
        if (sentence.any(before, Senses.DOSE) || sentence.is(before, Sense.TABLETING)) {
            return shaped(group, before);
        }
        int link = sentence.skip(group[1] + 1, BEFORE_LINK, REACH);
        if (sentence.is(link, Sense.FOR) || sentence.is(link, Sense.OF)) {
            int behind = sentence.skip(link + 1, Senses.union(BETWEEN, Senses.of(Sense.FOR, Sense.OF)), 5);
            boolean dose = sentence.any(behind, Senses.DOSE) || sentence.is(behind, Sense.TABLETING);
            if (dose && !sentence.is(behind + 1, Sense.ACCESSORY)) {
                return shaped(group, behind);
            }
            return barePress(group, link).or(() -> branded(group));
        }
        boolean russian = sentence.word(at).in("ru") && sentence.any(group[1] + 1, Senses.DOSE);
        if (russian) {
            return shaped(group, group[1] + 1);
        }
        return branded(group).or(() -> tableting(group)).or(() -> pair(group));
    }

    /** "die for rotary press": a press that is built as tablet presses are. */
    private Optional<Sighting> barePress(int[] group, int link) {
        for (int i = link + 1; i - link <= REACH && sentence.any(i, BETWEEN); i++) {
            boolean built = sentence.is(i, Sense.ROTARY) || sentence.is(i, Sense.ONE_PUNCH);
            int press = sentence.is(i, Sense.PRESS) ? i : i + 1;
            if (built && sentence.is(press, Sense.PRESS)) {
                return found(group, i, press, false, "is built as a tablet press is");
            }
        }
        return Optional.empty();
    }

    /** "dies and upper punches, 8 mm, tableting": the trade is named behind the parts. */
    private Optional<Sighting> tableting(int[] group) {
        for (int i = group[1] + 1; i - group[1] <= REACH && !sentence.is(i, Sense.BREAK); i++) {
            boolean pharma = sentence.is(i, Sense.MEDICINE) && sentence.is(i + 1, Sense.FORMING);
            if (sentence.is(i, Sense.TABLETING) || pharma) {
                return found(group, i, i, false, "is the trade that uses such parts");
            }
        }
        return Optional.empty();
    }

    /**
     * "punches &amp; dies, 33 pcs", "upper and lower punches": a punch works in a die in many trades, but a set that names both
     * and no other trade, or upper and lower ones, is more often a tablet press's than not.
     */
    private Optional<Sighting> pair(int[] group) {
        boolean die = false;
        boolean punch = false;
        boolean side = false;
        for (int i = group[0]; i <= group[1]; i++) {
            Word word = sentence.word(i);
            boolean article = word.text().equals("die") && inGerman();
            die |= (word.is(Sense.DIE) || word.is(Sense.MOULD)) && !article;
            punch |= word.is(Sense.PUNCH);
            side |= word.is(Sense.PUNCH) && SIDES.stream().anyMatch(word.text()::contains);
        }
        side |= says("upper") && says("lower") && !says("case");
        boolean ofAMachine =
                sentence.any(group[1] + 1, MachinePhrases.HEAD) || sentence.any(group[0] - 1, MachinePhrases.HEAD);
        boolean both = punch && (die || side) && !ofAMachine && beginsItem(group[0]);
        return both && !sentence.has(Sense.KITCHEN) && !sentence.has(Sense.SHEET)
                ? found(group, group[0], group[1], false, "names punches and dies and no other trade")
                : Optional.empty();
    }

    private boolean says(String written) {
        return sentence.words().stream().anyMatch(w -> w.text().equals(written));
    }

    /** Nothing but qualities and "set of" stands before it in its piece of the text. */
    private boolean beginsItem(int first) {
        int before = sentence.skipBack(first - 1, Senses.QUALITY, REACH);
        if (sentence.is(before, Sense.OF) && sentence.is(before - 1, Sense.SET)) {
            before = sentence.skipBack(before - 2, Senses.QUALITY, REACH);
        }
        return before < 0 || sentence.stops(before);
    }

    private boolean inGerman() {
        return sentence.words().stream().anyMatch(w -> w.is(Sense.PUNCH) && w.in("de") && !w.in("en"));
    }

    private Optional<Sighting> shaped(int[] group, int goods) {
        boolean elsewhere = sentence.has(Sense.KITCHEN)
                || sentence.near(group[0], group[1], Sense.PRODUCT, REACH)
                        && !sentence.has(Sense.MEDICINE)
                        && sentence.is(goods, Sense.CAPSULE);
        if (elsewhere) {
            return Optional.empty();
        }
        boolean plain = !sentence.is(goods, Sense.CAPSULE)
                && !sentence.word(goods).lexeme().misspelt()
                && !sentence.near(group[0], group[1], Sense.PRODUCT, REACH);
        return found(group, goods, goods, plain, "is what the part shapes");
    }

    private Optional<Sighting> branded(int[] group) {
        if (sentence.has(Sense.KITCHEN)) {
            return Optional.empty();
        }
        for (int i = Math.max(0, group[0] - REACH); i < sentence.size() && i <= group[1] + REACH; i++) {
            if (Imprints.medicines().contains(sentence.word(i).text())) {
                return found(group, i, i, false, "is the name of a medicine");
            }
        }
        return Optional.empty();
    }

    private Optional<Sighting> found(int[] group, int tieFirst, int tieLast, boolean plain, String why) {
        Set<Part> parts = parts(group[0], group[1]);
        List<String> steps = List.of(
                "'" + sentence.rawText(group[0], group[1]) + "' is a part",
                "'" + sentence.rawText(tieFirst, tieLast) + "' " + why);
        boolean capsule = sentence.is(tieFirst, Sense.CAPSULE) || sentence.is(tieFirst, Sense.DESIGNATION_CAPSULE);
        Set<MachineSort> sorts = EnumSet.of(capsule ? MachineSort.ENCAPSULATING : MachineSort.TABLETING);
        return Optional.of(
                sighting(sorts, parts, Math.min(group[0], tieFirst), Math.max(group[1], tieLast), plain, steps));
    }

    private static Sighting sighting(
            Set<MachineSort> sorts, Set<Part> parts, int first, int last, boolean plain, List<String> steps) {
        boolean critical = parts.stream().anyMatch(Part::critical);
        return new Sighting(
                critical ? MachineCategory.CRITICAL_PART : MachineCategory.SPARE_PART,
                sorts,
                parts,
                false,
                first,
                last,
                plain && critical ? Strength.CERTAIN : Strength.POSSIBLE,
                steps);
    }

    private int designationNear(int[] group) {
        int designation = WeakPhrases.designation(sentence);
        boolean near = designation >= 0 && designation >= group[0] - REACH && designation <= group[1] + REACH;
        boolean meant = designation > group[1] && sentence.is(designation - 1, Sense.FOR);
        return near || meant ? designation : -1;
    }

    /** The parts named together around the word: "punch and die set", "upper, lower punches and dies". */
    private int[] group(int at) {
        int first = at;
        int last = at;
        for (int i = at; sentence.any(i, GROUP) && at - i < REACH; i--) {
            if (sentence.any(i, Senses.ANY_PART) || sentence.is(i, Sense.SET)) {
                first = i;
            }
        }
        for (int i = at; sentence.any(i, GROUP) && i - at < REACH; i++) {
            if (sentence.any(i, Senses.ANY_PART) || sentence.is(i, Sense.SET)) {
                last = i;
            }
        }
        return new int[] {first, last};
    }

    private Set<Part> parts(int first, int last) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        for (int i = first; i <= last; i++) {
            for (Map.Entry<Sense, Set<Part>> named : NAMES.entrySet()) {
                if (sentence.is(i, named.getKey())) {
                    parts.addAll(named.getValue());
                }
            }
        }
        if (parts.isEmpty()) {
            parts.add(Part.OTHER);
        }
        return parts;
    }
}
