package io.countercheck.cli;

import io.countercheck.controls.InForce;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.GoodsReading;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.goods.machines.MachineReader;
import io.countercheck.goods.machines.MachineReading;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Kind;
import io.countercheck.model.Movement;
import io.countercheck.report.Answer;
import io.countercheck.report.AnswerTable;
import io.countercheck.report.VisibleText;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is it, and who lists it? One text or a whole column; {@code substance} and {@code machine} differ in the kinds. */
final class GoodsQuestion implements Question {

    private final Console console;
    private final Law law;
    private final Function<String, Told> reader;
    private final Set<Kind> kinds;
    private final Journey journey;
    private final LocalDate day;

    /**
     * What a text was found to be.
     *
     * @param mentions everything listed somewhere
     * @param remarks what else there is to say, in plain sentences; asked for only where it is printed
     */
    private record Told(List<Mention> mentions, Supplier<List<String>> remarks) {

        static Told of(GoodsReading reading) {
            return new Told(
                    reading.mentions(),
                    () -> reading.remarks().stream().map(Finding::name).toList());
        }
    }

    private GoodsQuestion(
            Console console,
            Law law,
            Function<String, Told> reader,
            Set<Kind> kinds,
            Journey journey,
            LocalDate today) {
        this.console = console;
        this.law = law;
        this.reader = reader;
        this.kinds = kinds;
        this.journey = journey;
        this.day = journey.day().orElse(today);
    }

    static GoodsQuestion ofSubstances(Console console, Workshop workshop, Journey journey, LocalDate today) {
        GoodsRecogniser goods = workshop.goods();
        return new GoodsQuestion(
                console,
                workshop.law(),
                text -> Told.of(substance(goods, text, journey.movement())),
                Set.of(Kind.SUBSTANCE, Kind.CLASS),
                journey,
                today);
    }

    /** Only what knows machines is asked: a column of offers need not be searched for substances as well. */
    static GoodsQuestion ofMachines(Console console, Workshop workshop, Journey journey, LocalDate today) {
        MachineReader machines = MachineReader.of(workshop.law());
        return new GoodsQuestion(
                console,
                workshop.law(),
                text -> machine(machines, GoodsItem.of(1, journey.movement(), Map.of(GoodsField.DESCRIPTION, text))),
                Set.of(Kind.MACHINE, Kind.MACHINE_PART),
                journey,
                today);
    }

    private static Told machine(MachineReader machines, GoodsItem item) {
        MachineReading read = machines.read(item);
        return new Told(
                read.mentions(),
                () -> Stream.concat(read.risks().stream().map(Finding::name), Stream.of(machines.aside(item)))
                        .filter(remark -> !remark.isEmpty())
                        .toList());
    }

    /** A number that is asked for by itself is meant as a CAS number, so what is wrong with it as one is said too. */
    private static GoodsReading substance(GoodsRecogniser goods, String text, Movement movement) {
        GoodsReading reading = goods.readText(text);
        boolean number = reading.mentions().isEmpty()
                && reading.remarks().isEmpty()
                && text.codePoints().noneMatch(Character::isLetter);
        return number ? goods.read(GoodsItem.of(1, movement, Map.of(GoodsField.CAS, text))) : reading;
    }

    @Override
    public int answer(String text, ColumnOptions options) {
        if (options.format != null) {
            try (AnswerTable table = AnswerTable.to(console.table(), options.table())) {
                answers(new QuestionFile.Question("1", text, ""), options.top).forEach(table::print);
            }
            return Exit.OK;
        }
        Told reading = reader.apply(text);
        List<Mention> mentions = mentions(reading);
        PrintWriter out = console.out();
        if (mentions.isEmpty()) {
            out.println("No listing held for \"" + VisibleText.line(text) + "\"" + where() + ".");
            for (String remark : reading.remarks().get()) {
                console.paragraph("  ", remark);
            }
            out.println("That is not a clearance: what is held, and what is not, stands in docs/controls/gaps.md.");
            return Exit.FOUND;
        }
        for (Mention mention : mentions) {
            out.println(mention.name() + " (" + mention.kind().id() + ")");
            console.paragraph("  ", String.join(" -> ", mention.evidence().steps()));
            for (ListingHit hit : speaking(mention)) {
                Listing listing = hit.listing();
                out.printf(
                        Locale.ROOT,
                        "  %-9s %-44s %s, %s%n",
                        hit.strength().id(),
                        listing.id(),
                        listing.regime(),
                        listing.list());
                console.paragraph(
                        "            ",
                        LawWords.period(listing.period()) + "; " + listing.citation() + " ("
                                + listing.confidence().id() + ")");
                if (!hit.note().isEmpty()) {
                    console.paragraph("            ", hit.note());
                }
            }
        }
        for (String remark : reading.remarks().get()) {
            console.paragraph("", "Note: " + remark);
        }
        return Exit.OK;
    }

    @Override
    public void answerColumn(QuestionFile questions, ColumnOptions options) {
        try (AnswerTable table = AnswerTable.to(console.table(), options.table())) {
            questions.answer(
                    question -> answers(question, options.top),
                    answers -> answers.forEach(table::print),
                    console.err());
        }
    }

    private List<Answer> answers(QuestionFile.Question question, int top) {
        Map<String, Answer> best = new TreeMap<>();
        List<Answer> answers = new ArrayList<>();
        for (Mention mention : mentions(reader.apply(question.text()))) {
            for (ListingHit hit : speaking(mention)) {
                if (best.containsKey(hit.listing().id()) || top > 0 && answers.size() >= top) {
                    continue;
                }
                Answer answer = new Answer(
                        question.id(),
                        answers.size() + 1,
                        hit.listing().id(),
                        mention.name(),
                        mention.kind().id(),
                        hit.strength().id(),
                        mention.evidence().method(),
                        String.join("|", mention.evidence().steps()));
                best.put(answer.entityId(), answer);
                answers.add(answer);
            }
        }
        return answers;
    }

    private List<Mention> mentions(Told reading) {
        return reading.mentions().stream()
                .filter(m -> kinds.contains(m.kind()) && !speaking(m).isEmpty())
                .toList();
    }

    /** The hits that are law on that day, on the route when one is given; the surest first. */
    private List<ListingHit> speaking(Mention mention) {
        return mention.hits().stream()
                .filter(hit -> hit.listing().binding().isLaw() && speaks(hit.listing()))
                .sorted(Comparator.comparing(ListingHit::strength).reversed())
                .toList();
    }

    private boolean speaks(Listing listing) {
        InForce inForce = journey.given()
                ? law.onRoute(listing, journey.movement(), day)
                : listing.period().at(day);
        return inForce != InForce.NO;
    }

    private String where() {
        Movement movement = journey.movement();
        return journey.given()
                ? " on the route " + String.join(" to ", movement.countries()) + " on " + day
                : " on " + day;
    }
}
