package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.InForce;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.controls.PartialDate;
import io.countercheck.model.Kind;
import io.countercheck.model.Movement;
import io.countercheck.report.ResultReader;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every listing of a substance or machine, found by each of its names, CAS numbers and its structure on its first day,
 * and not cited on the day before.
 */
class EveryListingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final List<String> COUNTRIES =
            List.of("CN", "US", "DE", "CA", "IN", "MX", "HK", "AU", "VN", "MM", "JP");

    /** A shorter SMILES is a word or an abbreviation to a reader of orders; {@code countercheck substance} takes it. */
    private static final int SHORTEST_ALONE = 5;

    @TempDir
    private Path directory;

    private record Asked(
            Listing listing,
            String as,
            String text,
            String column,
            Movement movement,
            LocalDate day,
            boolean inForce) {}

    @Test
    void isFoundByNameNumberAndStructureFromItsFirstDay() throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (Listing listing : Law.shipped().listings()) {
            if (listing.binding().isLaw() && listing.kind() != Kind.CLASS) {
                ask(listing, asked);
            }
        }
        Map<Long, VerdictRecord> verdicts = screen(asked);

        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            VerdictRecord verdict = Objects.requireNonNull(verdicts.get(i + 1L));
            String what = one.listing().id() + " by " + one.as() + " \"" + one.text() + "\" on " + one.day() + " "
                    + one.movement().countries();
            if (one.inForce()) {
                softly.assertThat(verdict.verdict().goods().id()).as(what).isEqualTo("listed");
                softly.assertThat(verdict.verdict().listingIds())
                        .as(what)
                        .contains(one.listing().id());
            } else {
                softly.assertThat(verdict.verdict().listingIds())
                        .as(what)
                        .doesNotContain(one.listing().id());
            }
        }
        System.out.println(asked.size() + " questions about the listings");
        softly.assertAll();
    }

    @Test
    void isFoundByEveryStructureWhenAskedForOne() {
        SoftAssertions softly = new SoftAssertions();
        for (Listing listing : Law.shipped().listings()) {
            if (listing.binding().isLaw()
                    && listing.kind() != Kind.CLASS
                    && !listing.smiles().isEmpty()) {
                String day = listing.period().to() == null
                        ? TODAY.toString()
                        : listing.period().to().first().minusDays(1).toString();
                Countercheck.Ran ran = Countercheck.run("substance", "--date", day, "--", listing.smiles());
                softly.assertThat(ran.out()).as(listing.smiles()).contains(listing.id());
            }
        }
        softly.assertAll();
    }

    private static void ask(Listing listing, List<Asked> asked) {
        PartialDate from = listing.period().from();
        PartialDate to = listing.period().to();
        LocalDate first = from != null ? from.last() : to != null ? to.first().minusDays(1) : TODAY;
        Optional<Movement> route = route(listing, first);
        assertThat(route)
                .as("a route on which " + listing.id() + " speaks on " + first)
                .isPresent();
        Movement movement = route.get();
        List<String> names = new ArrayList<>(listing.synonyms());
        names.add(0, listing.substance());
        for (String name : names) {
            asked.add(new Asked(listing, "name", name, "Description", movement, first, true));
        }
        for (String cas : listing.cas()) {
            asked.add(new Asked(listing, "CAS", cas, "CAS", movement, first, true));
        }
        if (listing.smiles().length() >= SHORTEST_ALONE) {
            asked.add(new Asked(listing, "SMILES", listing.smiles(), "Description", movement, first, true));
        }
        if (from != null) {
            LocalDate before = from.first().minusDays(1);
            asked.add(new Asked(listing, "name", listing.substance(), "Description", movement, before, false));
        }
    }

    /** A route on which the listing is law, where possible one that its regime alone decides. */
    private static Optional<Movement> route(Listing listing, LocalDate day) {
        for (String from : COUNTRIES) {
            for (String to : COUNTRIES) {
                Movement movement = Movement.of(from, to, day);
                InForce inForce = Law.shipped().onRoute(listing, movement, day);
                if (inForce == InForce.YES || inForce == InForce.START_UNKNOWN) {
                    return Optional.of(movement);
                }
            }
        }
        return Optional.empty();
    }

    private Map<Long, VerdictRecord> screen(List<Asked> asked) throws IOException {
        StringBuilder orders = new StringBuilder("Description,CAS,From Country,To Country,Ship Date\n");
        for (Asked one : asked) {
            String text = '"' + one.text().replace("\"", "\"\"") + '"';
            orders.append(one.column().equals("CAS") ? "," + text : text + ",")
                    .append(',')
                    .append(one.movement().from())
                    .append(',')
                    .append(one.movement().to())
                    .append(',')
                    .append(one.day())
                    .append('\n');
        }
        Path file = directory.resolve("listings.csv");
        Files.writeString(file, orders);
        Path out = directory.resolve("out");
        Countercheck.Ran ran = Countercheck.run(
                "screen",
                file.toString(),
                "--out",
                out.toString(),
                "--home",
                directory.resolve("home").toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        Map<Long, VerdictRecord> verdicts = new HashMap<>();
        ResultReader.open(out).forEach(v -> verdicts.put(v.record().verdict().row(), v.record()));
        assertThat(verdicts).hasSameSizeAs(asked);
        return verdicts;
    }
}
