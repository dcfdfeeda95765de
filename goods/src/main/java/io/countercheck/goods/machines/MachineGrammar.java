package io.countercheck.goods.machines;

import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads one text: machine phrases, what their surroundings make of them, and parts. */
final class MachineGrammar {

    private static final int NEAR = 6;
    /** A text names few machines; one that repeats itself without end is read no further. */
    private static final int MOST_PHRASES = 20;

    private final Sentence sentence;

    private MachineGrammar(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Everything found, in the order of the text; what is not of the law is among it, with its reason. */
    static List<Sighting> read(Sentence sentence) {
        return new MachineGrammar(sentence).read();
    }

    private List<Sighting> read() {
        List<Sighting> sightings = new ArrayList<>();
        PartPhrases parts = new PartPhrases(sentence);
        List<MachinePhrase> phrases = MachinePhrases.in(sentence);
        for (MachinePhrase phrase : phrases.subList(0, Math.min(phrases.size(), MOST_PHRASES))) {
            sightings.addAll(decide(phrase, parts));
        }
        if (phrases.isEmpty()) {
            parts.alone().ifPresent(sightings::add);
            if (sightings.isEmpty()) {
                WeakPhrases.in(sentence).ifPresent(p -> sightings.addAll(decide(p, parts)));
            }
        } else if (sightings.stream().noneMatch(Sighting::ofTheLaw)) {
            parts.alone().ifPresent(sightings::add);
        }
        return List.copyOf(sightings);
    }

    private List<Sighting> decide(MachinePhrase phrase, PartPhrases parts) {
        Context.Outcome outcome = Context.of(sentence, phrase);
        return switch (outcome.ruling()) {
            case STANDS -> machine(phrase);
            case NEGATED -> List.of();
            case OTHER_GOODS -> List.of(otherGoods(phrase, outcome, parts));
            case UNDECIDED ->
                machine(phrase.onlyPossible("'" + sentence.rawText(outcome.at(), outcome.at())
                        + "' may mean a book or a press worked by hand"));
        };
    }

    private Sighting otherGoods(MachinePhrase phrase, Context.Outcome outcome, PartPhrases parts) {
        boolean part =
                outcome.category() == MachineCategory.CRITICAL_PART || outcome.category() == MachineCategory.SPARE_PART;
        if (part) {
            return parts.ofMachine(phrase, outcome.at());
        }
        return new Sighting(
                outcome.category(),
                phrase.sorts(),
                Set.of(),
                false,
                phrase.first(),
                phrase.last(),
                Strength.POSSIBLE,
                List.of("'" + sentence.rawText(phrase.first(), phrase.last())
                        + "' is what the goods are for or about"));
    }

    private List<Sighting> machine(MachinePhrase phrase) {
        MachinePhrase judged = phrase;
        if (sentence.has(Sense.SPECTROSCOPY)) {
            if (chinese(phrase) || !phrase.plain()) {
                return List.of();
            }
            judged = phrase.onlyPossible("the text speaks of spectroscopy, where samples are pressed into discs");
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
        boolean product = sentence.near(phrase.first(), phrase.last(), Sense.PRODUCT, NEAR);
        if (product && !sentence.has(Sense.MEDICINE)) {
            judged = judged.onlyPossible("the text names tablets or capsules that are no medicine: a person decides");
        }
        if (chinese(phrase) && sentence.near(phrase.first(), phrase.last(), Sense.POWDER, 2)) {
            judged = judged.onlyPossible("such machines press samples of powder as well");
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

    /** 压片机 is also what presses samples, electrodes, rubber and flakes. */
    private boolean chinese(MachinePhrase phrase) {
        return phrase.first() == phrase.last() && sentence.is(phrase.first(), Sense.SHEET_PRESSER);
    }
}
