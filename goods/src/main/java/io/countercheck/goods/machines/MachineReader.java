package io.countercheck.goods.machines;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Kind;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recognises tableting and encapsulating machines and their parts in a goods line.
 *
 * <p>Looks at the description, else at description and model together, the article text, or the end use of a press. A
 * commodity code never makes a finding: 8479 and 8422 are baskets; one for printed matter or toys weakens it.
 *
 * <p>Immutable and safe to share between threads. The result depends on the goods line alone.
 */
public final class MachineReader {

    private static final String METHOD = "machine";

    private final MachineListings listings;
    private final Lexicon lexicon;
    private final Alarm alarm;

    private MachineReader(MachineListings listings, Lexicon lexicon) {
        this.listings = listings;
        this.lexicon = lexicon;
        this.alarm = new Alarm(lexicon);
    }

    /** A reader that knows the machine and part listings of this law. */
    public static MachineReader of(Law law) {
        return new MachineReader(new MachineListings(law), Lexicon.shipped());
    }

    /**
     * The machines and parts that the goods line speaks of, and what it says of them. A machine that the goods are only
     * for, or that is only pictured, serviced or denied, is none.
     */
    public MachineReading read(GoodsItem item) {
        MachineReading read = reading(item).map(r -> told(item, r)).orElse(MachineReading.NOTHING);
        List<Mention> mentions = new ArrayList<>(read.mentions());
        addNamed(item, mentions);
        return new MachineReading(mentions, read.risks(), read.facts());
    }

    /** The binding listings that name machines of this sort, of any regime and time; parts have listings of their own. */
    public List<Listing> listingsOf(MachineSort sort) {
        return listings.ofMachines(sort);
    }

    private MachineReading told(GoodsItem item, Reading reading) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        reading.sightings().forEach(s -> parts.addAll(s.parts()));
        List<Mention> mentions = new ArrayList<>();
        List<Finding.Risk> risks = new ArrayList<>();
        Optional<MachineFacts> first = Optional.empty();
        for (Sighting sighting : strongest(reading).toList()) {
            MachineFacts facts = FactsReader.read(item, reading.sentence(), sighting, parts);
            Evidence evidence = evidence(item, reading, sighting, facts);
            List<ListingHit> hits = listings.hits(sighting);
            if (!hits.isEmpty() && mentions.stream().noneMatch(m -> m.name().equals(name(sighting)))) {
                mentions.add(new Mention(kind(sighting), name(sighting), evidence, hits));
            }
            if (!facts.imprint().isEmpty() && risks.isEmpty()) {
                risks.add(Imprints.risk(facts.imprint(), sighting.strength(), evidence));
            }
            first = first.isPresent() ? first : Optional.of(facts);
        }
        return new MachineReading(mentions, risks, first);
    }

    /**
     * What the goods are when they only have to do with such a machine, in a plain sentence: something used with it, a
     * service, a picture. Empty when the description speaks of none, or {@link #read} finds the machine itself.
     */
    public String aside(GoodsItem item) {
        FoldedText folded = FoldedText.of(item.text(GoodsField.DESCRIPTION).orElse(""));
        if (!alarm.rings(Letters.of(folded.text()))) {
            return "";
        }
        List<Sighting> sightings = MachineGrammar.read(Sentence.of(folded, lexicon));
        return sightings.stream()
                .filter(s -> sightings.stream().noneMatch(Sighting::ofTheLaw))
                .findFirst()
                .map(s -> "read as " + s.category().words() + ", not as a machine: " + String.join("; ", s.steps()))
                .orElse("");
    }

    /**
     * A text with what was seen in it.
     *
     * @param field the field that evidence names
     * @param wholeField whether the text was put together from several fields, so that no span can be given
     */
    private record Reading(Sentence sentence, List<Sighting> sightings, GoodsField field, boolean wholeField) {}

    private Optional<Reading> reading(GoodsItem item) {
        Reading reading = null;
        String description = item.text(GoodsField.DESCRIPTION).orElse("");
        if (!description.isEmpty()) {
            reading = look(description, GoodsField.DESCRIPTION, false);
        }
        String model = item.text(GoodsField.MODEL).orElse("");
        if (reading == null && !model.isEmpty()) {
            reading = look(description + " , " + model, GoodsField.MODEL, true);
        }
        String article = item.text(GoodsField.ARTICLE).orElse("");
        if (reading == null && !article.isEmpty()) {
            reading = look(article, GoodsField.ARTICLE, false);
        }
        String endUse = item.text(GoodsField.END_USE).orElse("");
        if (reading == null && !endUse.isEmpty()) {
            reading = withEndUse(description, endUse);
        }
        return Optional.ofNullable(reading).flatMap(r -> afterCommodityCode(r, item));
    }

    /** A press or filler whose purpose names tablets or capsules. */
    private @Nullable Reading withEndUse(String description, String endUse) {
        String together = description + " for " + endUse;
        if (!alarm.rings(Letters.of(FoldedText.of(together).text()))) {
            return null;
        }
        Sentence described = Sentence.of(FoldedText.of(description), lexicon);
        if (!described.has(Sense.PRESS) && !described.has(Sense.FILLER)) {
            return null;
        }
        Reading reading = look(together, GoodsField.END_USE, true);
        return reading == null ? null : capped(reading, "only the end use names what it makes");
    }

    private @Nullable Reading look(String text, GoodsField field, boolean wholeField) {
        FoldedText folded = FoldedText.of(text);
        if (!alarm.rings(Letters.of(folded.text()))) {
            return null;
        }
        Sentence sentence = Sentence.of(folded, lexicon);
        List<Sighting> ofTheLaw = MachineGrammar.read(sentence).stream()
                .filter(Sighting::ofTheLaw)
                .toList();
        return ofTheLaw.isEmpty() ? null : new Reading(sentence, ofTheLaw, field, wholeField);
    }

    /** Chapter 49 is printed matter, heading 9503 is toys: such a code speaks against plain words, and ends doubtful ones. */
    private static Optional<Reading> afterCommodityCode(Reading reading, GoodsItem item) {
        String digits = item.text(GoodsField.HS).orElse("").replace(".", "").replace(" ", "");
        if (!digits.startsWith("49") && !digits.startsWith("9503")) {
            return Optional.of(reading);
        }
        List<Sighting> plain = reading.sightings().stream()
                .filter(s -> s.strength() == Strength.CERTAIN)
                .toList();
        Reading left = new Reading(reading.sentence(), plain, reading.field(), reading.wholeField());
        return plain.isEmpty()
                ? Optional.empty()
                : Optional.of(capped(left, "the commodity code is one of printed matter or toys"));
    }

    private static Reading capped(Reading reading, String why) {
        List<Sighting> capped = reading.sightings().stream()
                .map(s -> {
                    List<String> steps = new ArrayList<>(s.steps());
                    steps.add(why);
                    return new Sighting(
                            s.category(),
                            s.sorts(),
                            s.parts(),
                            s.incomplete(),
                            s.first(),
                            s.last(),
                            Strength.POSSIBLE,
                            steps);
                })
                .toList();
        return new Reading(reading.sentence(), capped, reading.field(), reading.wholeField());
    }

    private static java.util.stream.Stream<Sighting> strongest(Reading reading) {
        return reading.sightings().stream()
                .sorted(Comparator.comparing(Sighting::strength)
                        .reversed()
                        .thenComparing(Sighting::category)
                        .thenComparing(Sighting::first));
    }

    private static Kind kind(Sighting sighting) {
        return sighting.category() == MachineCategory.MACHINE ? Kind.MACHINE : Kind.MACHINE_PART;
    }

    private static String name(Sighting sighting) {
        String machine =
                sighting.sorts().stream().map(MachineSort::word).collect(Collectors.joining(" and ")) + " machine";
        if (sighting.category() == MachineCategory.MACHINE) {
            return machine;
        }
        String parts = sighting.parts().stream().map(Part::word).collect(Collectors.joining(" and "));
        return parts + " for a " + machine;
    }

    private static Evidence evidence(GoodsItem item, Reading reading, Sighting sighting, MachineFacts facts) {
        List<String> steps = new ArrayList<>(sighting.steps());
        String words = facts.inWords();
        if (!words.isEmpty()) {
            steps.add("the line says: " + words);
        }
        FoldedText text = reading.sentence().text();
        int from = reading.sentence().word(sighting.first()).start();
        int to = reading.sentence().word(sighting.last()).end();
        if (reading.wholeField()) {
            String whole = item.text(reading.field()).orElse("");
            return new Evidence(reading.field(), null, whole, METHOD, steps);
        }
        Span span = text.rawSpan(from, to);
        return new Evidence(reading.field(), span, text.rawText(from, to), METHOD, steps);
    }

    /** A line that bears exactly the name of a listing speaks of that listing, however the grammar reads it. */
    private void addNamed(GoodsItem item, List<Mention> mentions) {
        String description = item.text(GoodsField.DESCRIPTION).orElse("");
        FoldedText folded = FoldedText.of(description);
        for (Listing listing : listings.named(folded)) {
            boolean known = mentions.stream()
                    .flatMap(m -> m.hits().stream())
                    .anyMatch(h -> h.listing().equals(listing) && h.strength() == Strength.CERTAIN);
            if (!known) {
                Evidence evidence = new Evidence(
                        GoodsField.DESCRIPTION,
                        folded.rawSpan(0, folded.text().length()),
                        folded.rawText(0, folded.text().length()),
                        METHOD,
                        List.of("the text is the name of the listing"));
                mentions.add(new Mention(
                        listing.kind(),
                        listing.substance(),
                        evidence,
                        List.of(new ListingHit(listing, Strength.CERTAIN, ""))));
            }
        }
    }
}
