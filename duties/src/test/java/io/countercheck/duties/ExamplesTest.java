package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.controls.Listing;
import io.countercheck.duties.operator.Operator;
import io.countercheck.duties.operator.OperatorRole;
import io.countercheck.duties.papers.Draws;
import io.countercheck.duties.papers.PaperRow;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Kind;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.Strength;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases that were decided by hand. Recognition is another room's work and is played here by {@link Lines}: by CAS
 * number, and by listing id where a case has no number or rests on a clause.
 */
class ExamplesTest {

    /** The documents of which cases speak, in their own words. */
    private static final Map<String, PaperRow> DOCUMENTS = Map.of(
            "E03", Filed.registration("substance", "acetone"),
            "E04",
                    Filed.with(
                            Filed.registration("substance", "acetone"),
                            "kind",
                            "statement",
                            "duty",
                            "X-EU-04",
                            "quantity",
                            "50",
                            "unit",
                            "kg"),
            "E16",
                    Filed.with(
                            Filed.registration("substance", "US-M-tableting-machine"),
                            "kind",
                            "transaction-id",
                            "duty",
                            "US-11",
                            "from",
                            "CN",
                            "to",
                            "US",
                            "quantity",
                            "1",
                            "unit",
                            "piece",
                            "filed",
                            "2026-04-20"));

    /** Listings that recognition finds by wording, structure or clause rather than by the case's CAS number. */
    private static final Map<String, List<String>> BY_WORDING = Map.ofEntries(
            Map.entry("E10", List.of("US-L1-8335", "CN-2-4-ap", "UN-T1-4-ap")),
            Map.entry("E11", List.of("US-L1-8335")),
            Map.entry("E12", List.of("US-L1-8335")),
            Map.entry("E15", List.of("US-M-tableting-machine", "US-SSL-tableting-machines-punches-dies")),
            Map.entry("E16", List.of("US-M-tableting-machine")),
            Map.entry("E17", List.of("CA-D-capsule-filler", "CA-D-capsule-filler-2017")),
            Map.entry("E18", List.of("CA-D-die", "CA-D-punch")),
            Map.entry("E19", List.of("CA-D-die", "CA-D-punch")),
            Map.entry("E20", List.of("US-SSL-tableting-machines-punches-dies")),
            Map.entry("E21", List.of("AU-M-tablet-press")),
            Map.entry("E22", List.of("AU-M-encapsulator")),
            Map.entry("E27", List.of("EU-C4-ephedrine-medicines", "EU-C1-ephedrine", "UN-T1-ephedrine")),
            Map.entry("E28", List.of("EU-C4-ephedrine-medicines", "EU-C1-ephedrine", "UN-T1-ephedrine")),
            Map.entry("E29", List.of("CN-1D-pseudoephedrine", "UN-T1-pseudoephedrine")),
            Map.entry("E34", List.of("UN-T2-piperidine")),
            Map.entry("E45", List.of("US-S1-frs", "CN-SUP-fentanyl-type")));

    /** Cases whose goods are likely but not exactly what is listed: mixtures, class members, a doubtful clause. */
    private static final List<String> NOT_EXACT = List.of("E29", "E34", "E45");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOutAsDecidedByHand(String id, NamedCsvRecord expected) {
        Lines line = lineOf(id, expected);
        if (DOCUMENTS.containsKey(id)) {
            OperatorRole role =
                    OperatorRole.valueOf(expected.getField("operator_role").toUpperCase(Locale.ROOT));
            Operator ours = new Operator("Our Firm Ltd", List.of(), Set.of("DE"), Set.of(role), Map.of());
            line.with(new OnFile(ours, Filed.register(DOCUMENTS.get(id)), Draws.ALONE));
        }
        Verdict verdict = line.judged();

        assertThat(verdict.goods().id()).as(verdict.toString()).isEqualTo(expected.getField("expect_status"));
        assertThat(verdict.disposition())
                .as(verdict.reasons().toString())
                .isEqualTo(Disposition.valueOf(expected.getField("expect_disposition")));
        assertThat(verdict.duties().stream()
                        .filter(d -> d.state() != DutyState.LIFTED && d.state() != DutyState.MET)
                        .map(DutyOwed::id))
                .as(verdict.duties().toString())
                .containsAll(parts(expected.getField("duties")));
    }

    static Stream<Arguments> cases() {
        return SharedFacts.table("examples.csv").stream().map(r -> arguments(r.getField("case"), r));
    }

    @Test
    void withoutTheDocumentThatTheyNeedTheyAreHeld() {
        for (NamedCsvRecord r : SharedFacts.table("examples.csv")) {
            if (DOCUMENTS.containsKey(r.getField("case"))) {
                Verdict verdict = lineOf(r.getField("case"), r).judged();
                assertThat(verdict.disposition()).as(r.getField("case")).isEqualTo(Disposition.HOLD);
                assertThat(verdict.goods()).isEqualTo(GoodsStatus.LISTED);
            }
        }
    }

    private static Lines lineOf(String id, NamedCsvRecord r) {
        Strength strength = NOT_EXACT.contains(id) ? Strength.POSSIBLE : Strength.CERTAIN;
        Lines line = Lines.line()
                .order(id)
                .described(r.getField("goods"))
                .route(r.getField("from"), r.getField("to"))
                .on(r.getField("date"))
                .weighing(r.getField("qty"), Unit.valueOf(r.getField("unit").toUpperCase(Locale.ROOT)));
        if (!r.getField("cas").isEmpty()) {
            line.cas(r.getField("cas"), strength);
        }
        for (String listing : BY_WORDING.getOrDefault(id, List.of())) {
            line.listed(strength, listing);
        }
        switch (id) {
            case "E25" -> line.withSums(withEarlierDelivery(line));
            case "E27", "E28" -> line.inForm("medicinal product");
            case "E29" -> line.inForm("compound medicine");
            case "E32" -> line.content("8");
            case "E46" -> line.content("15");
            case "E47" -> line.blocked("ofac-sdn", PartyEffect.BLOCK, Strength.CERTAIN, Kind.PARTY);
            case "E48" -> line.blocked("ofac-sdn", PartyEffect.BLOCK, Strength.CERTAIN, Kind.OWNER);
            case "E49" -> line.blocked("ofac-cmic", PartyEffect.SECURITIES_ONLY, Strength.CERTAIN, Kind.PARTY);
            default -> {}
        }
        return line;
    }

    /** The delivery of 5 May that E25 speaks of, as another row of the same file. */
    private static Sums withEarlierDelivery(Lines second) {
        Listing permanganate = Lines.LAW.listing("US-L2-6579").orElseThrow();
        SumsBuilder sums = new SumsBuilder(Lines.LAW);
        Lines first = Lines.line()
                .order("earlier")
                .row(2)
                .route("US", "US")
                .on("2026-05-05")
                .weighing("30", Unit.KG)
                .listed(permanganate.id());
        first.addTo(sums);
        second.addTo(sums);
        return sums.build();
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(";"));
    }
}
