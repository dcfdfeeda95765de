package io.countercheck.goods.machines;

import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one text: machine phrases, what their surroundings make of them, and parts. */
final class MachineGrammar {

    private static final int NEAR = 6;
    /** A text names few machines; one that repeats itself without end is read no further. */
    private static final int MOST_PHRASES = 20;

    private final Sentence sentence;
    private final PartPhrases parts;

    private MachineGrammar(Sentence sentence) {
        this.sentence = sentence;
        this.parts = new PartPhrases(sentence);
    }

    /** Everything found, in the order of the text; what is not of the law is among it, with its reason. */
    static List<Sighting> read(Sentence sentence) {
        return new MachineGrammar(sentence).read();
    }

    private List<Sighting> read() {
        List<MachinePhrase> found = MachinePhrases.in(sentence);
        List<MachinePhrase> phrases = found.subList(0, Math.min(found.size(), MOST_PHRASES));
        List<Context.Outcome> outcomes = outcomes(phrases);
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            sightings.addAll(decide(phrases.get(i), outcomes.get(i)));
        }
        if (sightings.stream().noneMatch(Sighting::ofTheLaw)) {
            parts.alone().ifPresent(sightings::add);
        }
        if (sightings.isEmpty() && phrases.isEmpty()) {
            WeakPhrases.in(sentence).ifPresent(p -> sightings.addAll(decide(p, Context.of(sentence, p))));
        }
        return List.copyOf(sightings);
    }

    /** What surrounds one of several phrases in a row surrounds them all: "book on tablet presses and capsule fillers". */
    private List<Context.Outcome> outcomes(List<MachinePhrase> phrases) {
        List<Context.Outcome> outcomes = new ArrayList<>();
        for (MachinePhrase phrase : phrases) {
            outcomes.add(Context.of(sentence, phrase));
        }
        for (int i = 1; i < phrases.size(); i++) {
            boolean otherBefore = outcomes.get(i - 1).ruling() == Context.Ruling.OTHER_GOODS
                    || outcomes.get(i - 1).ruling() == Context.Ruling.NEGATED;
            if (otherBefore && inARow(phrases, i) && outcomes.get(i).ruling() == Context.Ruling.STANDS) {
                outcomes.set(i, outcomes.get(i - 1));
            }
        }
        for (int i = phrases.size() - 2; i >= 0; i--) {
            Context.Outcome next = outcomes.get(i + 1);
            boolean otherBehind = next.ruling() == Context.Ruling.OTHER_GOODS
                    && next.at() > phrases.get(i + 1).last()
                    && next.category() != MachineCategory.CRITICAL_PART;
            if (otherBehind && inARow(phrases, i + 1) && outcomes.get(i).ruling() == Context.Ruling.STANDS) {
                outcomes.set(i, next);
            }
        }
        return outcomes;
    }

    private boolean inARow(List<MachinePhrase> phrases, int i) {
        int between = phrases.get(i).first() - 1;
        return between == phrases.get(i - 1).last() + 1
                && (sentence.is(between, Sense.AND) || sentence.is(between, Sense.SLASH));
    }

    private List<Sighting> decide(MachinePhrase phrase, Context.Outcome outcome) {
        return switch (outcome.ruling()) {
            case STANDS -> {
                int part = partBefore(phrase);
                yield part < 0 ? machine(phrase) : partOrMachine(phrase, part);
            }
            case NEGATED -> List.of();
            case OTHER_GOODS -> otherGoods(phrase, outcome).stream().toList();
            case UNDECIDED ->
                machine(phrase.onlyPossible("'" + sentence.rawText(outcome.at(), outcome.at())
                        + "' may mean a book or a press worked by hand"));
        };
    }

    /**
     * The part in "die and punch 8 mm, tablet press" and "drive belt tablet press": a part named the way tariffs do or
     * with a word left out, or two things in a list; -1 when the text is not of that form.
     */
    private int partBefore(MachinePhrase phrase) {
        int before = sentence.skipBack(phrase.first() - 1, Senses.QUALITY, NEAR);
        if (sentence.any(before, Senses.ANY_PART)) {
            // "9 punch tablet press" counts its stations.
            return sentence.is(before, Sense.PUNCH) ? -1 : before;
        }
        boolean endsText = !sentence.inside(sentence.skip(phrase.last() + 1, Senses.QUALITY, NEAR));
        if (!sentence.is(before, Sense.PAUSE) || !endsText) {
            return -1;
        }
        int part = sentence.skipBack(before - 1, Senses.QUALITY, NEAR);
        return sentence.any(part, Senses.ANY_PART) && parts.beginsText(part) ? part : -1;
    }

    private List<Sighting> partOrMachine(MachinePhrase phrase, int part) {
        List<Sighting> both = new ArrayList<>();
        parts.ofMachine(phrase, part).ifPresent(both::add);
        both.addAll(machine(phrase.onlyPossible("a part stands before it: the part may be all there is")));
        return both;
    }

    private Optional<Sighting> otherGoods(MachinePhrase phrase, Context.Outcome outcome) {
        boolean part =
                outcome.category() == MachineCategory.CRITICAL_PART || outcome.category() == MachineCategory.SPARE_PART;
        if (part) {
            return parts.ofMachine(phrase, outcome.at());
        }
        return Optional.of(new Sighting(
                outcome.category(),
                phrase.sorts(),
                Set.of(),
                false,
                phrase.first(),
                phrase.last(),
                Strength.POSSIBLE,
                List.of("'" + sentence.rawText(phrase.first(), phrase.last())
                        + "' is what the goods are for or about")));
    }

    private List<Sighting> machine(MachinePhrase phrase) {
        MachinePhrase judged = phrase;
        if (sentence.has(Sense.SPECTROSCOPY)) {
            if (chinese(phrase) || pellet(phrase) || !phrase.plain()) {
                return List.of();
            }
            judged = phrase.onlyPossible("the text speaks of spectroscopy, where samples are pressed into discs");
        }
        if (sentence.is(phrase.first() - 1, Sense.COMPUTING)) {
            return List.of();
        }
        if (sentence.is(phrase.last(), Sense.FILLER) && sentence.has(Sense.CONSUMABLE)) {
            judged = judged.onlyPossible("a filler is also what is filled in");
        }
        if (chinese(phrase) && sentence.has(Sense.SHEET)) {
            return List.of();
        }
        if (sentence.near(phrase.first(), phrase.last(), Sense.METALLURGY, NEAR)) {
            if (!phrase.plain()) {
                return List.of();
            }
            judged = judged.onlyPossible("the text speaks of pressed metal, ceramics or cosmetics");
        }
        boolean product = sentence.near(phrase.first(), phrase.last(), Sense.PRODUCT, NEAR)
                || sentence.near(phrase.first(), phrase.last(), Sense.PRESSED_GOODS, NEAR);
        if (product && judged.plain() && !sentence.has(Sense.MEDICINE)) {
            judged = judged.onlyPossible("the text names tablets or capsules that are no medicine: a person decides");
        }
        if (chinese(phrase) && sentence.near(phrase.first(), phrase.last(), Sense.POWDER, 2)) {
            judged = judged.onlyPossible("such machines press samples of powder as well");
        }
        if (sentence.near(phrase.first(), phrase.last(), Sense.DOUBT, 2)) {
            judged = judged.onlyPossible("the text itself is not sure");
        }
        boolean incomplete = sentence.near(phrase.first(), phrase.last(), Sense.INCOMPLETE, NEAR);
        List<String> steps = new ArrayList<>();
        steps.add("'" + sentence.rawText(phrase.first(), phrase.last()) + "': " + judged.why());
        steps.add("nothing beside it makes it a part, a consumable, a service or a picture of the machine");
        if (incomplete) {
            steps.add("the text calls it incomplete");
        }
        return List.of(new Sighting(
                MachineCategory.MACHINE,
                EnumSet.copyOf(phrase.sorts()),
                Set.of(),
                incomplete,
                phrase.first(),
                phrase.last(),
                judged.plain() ? Strength.CERTAIN : Strength.POSSIBLE,
                steps));
    }

    private boolean pellet(MachinePhrase phrase) {
        for (int i = phrase.first(); i <= phrase.last() + 2; i++) {
            if (sentence.is(i, Sense.PELLET)) {
                return true;
            }
        }
        return false;
    }

    /** 压片机 is also what presses samples, electrodes, rubber and flakes. */
    private boolean chinese(MachinePhrase phrase) {
        return phrase.first() == phrase.last() && sentence.is(phrase.first(), Sense.SHEET_PRESSER);
    }
}
