package io.countercheck.controls;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The law that ships says what the collected facts say: nothing lost, nothing added. */
class ShippedLawAgainstFactsTest {

    private final Law law = Law.shipped();

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Duties that the facts name for these goods in the duty's own row only: docs/decisions/0008. */
    private static final Map<String, List<String>> DUTIES_ADDED = Map.of(
            "US-M-tableting-machine", List.of("US-16"),
            "US-M-encapsulating-machine", List.of("US-16"));

    @Test
    void everyListingIsShippedAsTheFactsHaveIt() throws IOException {
        List<NamedCsvRecord> facts = SharedFacts.table("control_lists.csv");

        assertThat(law.listings())
                .extracting(Listing::id)
                .containsExactlyElementsOf(
                        facts.stream().map(row -> row.getField("id")).toList());
        for (NamedCsvRecord row : facts) {
            Listing listing = law.listing(row.getField("id")).orElseThrow();
            assertThat(List.of(
                            listing.regime(),
                            listing.list(),
                            listing.kind().id(),
                            listing.binding().id(),
                            listing.smiles(),
                            listing.inchiKey(),
                            text(listing.period().from()),
                            text(listing.period().to()),
                            listing.citation(),
                            listing.confidence().id(),
                            listing.dateConfidence() == null
                                    ? ""
                                    : listing.dateConfidence().id(),
                            listing.note()))
                    .as(listing.id())
                    .isEqualTo(List.of(
                            row.getField("regime"),
                            row.getField("list"),
                            row.getField("kind"),
                            row.getField("binding"),
                            row.getField("smiles"),
                            row.getField("inchikey"),
                            row.getField("effective_from"),
                            row.getField("effective_to"),
                            row.getField("citation"),
                            row.getField("confidence"),
                            row.getField("date_confidence"),
                            row.getField("note")));
            List<String> duties = new ArrayList<>(SharedFacts.parts(row, "duty_ids"));
            duties.addAll(DUTIES_ADDED.getOrDefault(listing.id(), List.of()));
            assertThat(listing.duties()).as(listing.id()).isEqualTo(duties);
            assertThat(listing.hs()).as(listing.id()).isEqualTo(SharedFacts.parts(row, "hs_code"));
            assertThat(row.getField("substance")).as(listing.id()).startsWith(listing.substance());
        }
    }

    @Test
    void everyCasNumberOfTheFactsIsShippedAndNoOther() throws IOException {
        for (NamedCsvRecord row : SharedFacts.table("control_lists.csv")) {
            List<String> given = new ArrayList<>(SharedFacts.parts(row, "cas"));
            // Some rows give the numbers of salts or stereoisomers within the names.
            for (String word : Pattern.compile("[;\\s]+").split(row.getField("synonyms"), -1)) {
                if (Identifiers.isCas(word)) {
                    given.add(word);
                }
            }
            assertThat(law.listing(row.getField("id")).orElseThrow().cas())
                    .as(row.getField("id"))
                    .isEqualTo(given);
        }
    }

    @Test
    void everyThresholdIsShippedAsTheFactsHaveIt() throws IOException {
        List<String> facts = new ArrayList<>();
        for (NamedCsvRecord row : SharedFacts.table("thresholds.csv")) {
            facts.add(String.join(
                    " / ",
                    row.getField("listing_id"),
                    new BigDecimal(row.getField("amount")).toPlainString(),
                    row.getField("unit"),
                    row.getField("scope"),
                    row.getField("trade"),
                    String.join(
                            "|",
                            SharedFacts.parts(row, "threshold_duties").stream()
                                    .flatMap(p -> List.of(p.split("\\|")).stream())
                                    .sorted()
                                    .toList()),
                    row.getField("destination_note"),
                    row.getField("citation"),
                    row.getField("confidence")));
        }
        List<String> shipped = law.listings().stream()
                .flatMap(listing -> law.thresholds(listing.id()).stream())
                .map(ShippedLawAgainstFactsTest::line)
                .toList();
        assertThat(shipped).containsExactlyInAnyOrderElementsOf(facts);
    }

    private static String line(Threshold threshold) {
        Set<Trade> trades = threshold.trades();
        return String.join(
                " / ",
                threshold.listing(),
                threshold.amount().value().toPlainString(),
                threshold.amount().unit().symbol(),
                threshold.scope().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                trades.size() == Trade.values().length
                        ? "any"
                        : trades.iterator().next().id(),
                String.join("|", threshold.limitsDuties().stream().sorted().toList()),
                threshold.note(),
                threshold.citation(),
                threshold.confidence().id());
    }

    @Test
    void everyTerritoryIsShippedAsTheFactsHaveIt() throws IOException {
        List<String> facts = new ArrayList<>();
        for (NamedCsvRecord row : SharedFacts.table("regimes.csv")) {
            facts.add(String.join(
                    " / ",
                    row.getField("regime"),
                    row.getField("country"),
                    row.getField("row"),
                    row.getField("from"),
                    row.getField("to"),
                    row.getField("law_from"),
                    String.valueOf(row.getField("intra_regime_trade").equals("domestic")),
                    String.valueOf(row.getField("completeness").equals("complete")),
                    row.getField("note")));
        }
        assertThat(law.territoryRows())
                .extracting(t -> String.join(
                        " / ",
                        t.regime(),
                        t.country(),
                        t.row().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        text(t.period().from()),
                        text(t.period().to()),
                        text(t.lawFrom().from()),
                        String.valueOf(t.union()),
                        String.valueOf(t.complete()),
                        t.note()))
                .containsExactlyElementsOf(facts);
    }
}
