package io.countercheck.cli;

import io.countercheck.controls.Gap;
import io.countercheck.controls.Law;
import io.countercheck.controls.LawTimeline;
import io.countercheck.controls.Listing;
import io.countercheck.controls.Threshold;
import io.countercheck.controls.Trade;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.model.Confidence;
import io.countercheck.report.VisibleText;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the law said of some goods on one route through time, and what is not held. */
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Show what the law says of a substance or machine on one route.",
        description = {
            "Listing by listing through time, with citations, confidence and what is not held.",
            "One route at a time; routes are not compared."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck law acetone --from DE --to BR",
            "  countercheck law 23056-29-3 --from CN --to US --date 2021-06-01",
            "  countercheck law 'tablet press' --from CN --to CA"
        })
final class LawCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "Name, CAS number, SMILES or machine.")
    private List<String> text = List.of();

    @Mixin
    private Journey journey = new Journey();

    LawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String question = String.join(" ", text).strip();
        Law law = Law.shipped();
        Set<Listing> listings = new LinkedHashSet<>(law.named(question));
        for (Mention mention :
                Workshop.in(null, console).goods().readText(question).mentions()) {
            mention.hits().stream().map(ListingHit::listing).forEach(listings::add);
        }
        LawTimeline timeline = LawTimeline.of(law, listings, journey.movement(), journey.day());
        print(question, law, timeline);
        return timeline.entries().isEmpty() ? Exit.FOUND : Exit.OK;
    }

    private void print(String question, Law law, LawTimeline timeline) {
        PrintWriter out = console.out();
        String route = journey.given()
                ? "route " + String.join(" to ", timeline.movement().countries())
                : "any route (none was given)";
        out.println("\"" + VisibleText.line(question) + "\", " + route
                + journey.day().map(d -> ", asked for " + d).orElse("") + ". Law edition " + law.edition() + ".");
        out.println();
        if (timeline.entries().isEmpty()) {
            out.println("No listing held.");
        }
        for (LawTimeline.Entry entry : timeline.entries()) {
            print(entry);
        }
        out.println();
        if (!timeline.notHeld().isEmpty()) {
            console.paragraph(
                    "",
                    "National law not held: " + String.join(", ", timeline.notHeld())
                            + ". \"No duty\" is never said of it.");
        }
        if (!timeline.partlyHeld().isEmpty()) {
            console.paragraph(
                    "",
                    "Only part of the law held: " + String.join(", ", timeline.partlyHeld())
                            + ". No hit there is not a clearance.");
        }
        if (!timeline.gaps().isEmpty()) {
            out.println("Not held or not verified:");
        }
        for (Gap gap : timeline.gaps()) {
            console.paragraph("  ", gap.regime() + ": " + gap.text());
        }
    }

    private void print(LawTimeline.Entry entry) {
        PrintWriter out = console.out();
        Listing listing = entry.listing();
        out.println(listing.id() + mark(entry));
        console.paragraph(
                "  ",
                listing.regime() + ", " + listing.list() + ": " + listing.substance()
                        + (listing.binding().isLaw()
                                ? ""
                                : " (" + listing.binding().name().toLowerCase(Locale.ROOT) + ": not law)"));
        console.paragraph("  ", "listed " + LawWords.period(listing.period()) + confidence(listing.dateConfidence()));
        for (LawTimeline.Spell spell : entry.spells()) {
            console.paragraph(
                    "  ",
                    "on this route " + LawWords.period(spell.period()) + trades(spell.trades())
                            + (spell.certain() ? "" : ", if the end that is not known lies there"));
        }
        if (!listing.clauseText().isEmpty()) {
            console.paragraph("  ", "with: " + listing.clauseText());
        }
        for (Threshold threshold : entry.thresholds()) {
            console.paragraph("  ", "quantity: " + LawWords.threshold(threshold) + confidence(threshold.confidence()));
        }
        console.paragraph("  ", listing.citation() + confidence(listing.confidence()));
        if (!listing.note().isEmpty()) {
            console.paragraph("  ", "note: " + listing.note());
        }
    }

    private static String mark(LawTimeline.Entry entry) {
        return entry.onDay()
                .map(onDay -> switch (onDay) {
                    case YES -> "  [in force that day]";
                    case NO -> "  [not in force that day]";
                    case POSSIBLY -> "  [possibly in force that day]";
                    case START_UNKNOWN -> "  [first day unknown: counts as in force]";
                })
                .orElse("");
    }

    private static String trades(Set<Trade> trades) {
        return trades.size() == Trade.values().length
                ? ""
                : ", as " + trades.stream().sorted().map(Trade::id).collect(Collectors.joining(" or "));
    }

    private static String confidence(@Nullable Confidence confidence) {
        return confidence == null ? "" : " (" + confidence.id() + ")";
    }
}
