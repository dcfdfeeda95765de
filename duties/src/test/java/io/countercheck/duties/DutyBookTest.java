package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.controls.Law;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DutyBookTest {

    private final DutyBook book = DutyBook.shipped();

    @Test
    void theShippedBookIsWholeAndHasADigest() {
        assertThat(book.digest()).matches("[0-9a-f]{64}");
        assertThat(book.duties()).hasSize(87);
        assertThat(book.partyRules().all()).hasSize(15);
    }

    @Test
    void everyDutyOfTheFactsIsThereWithItsCitationAndConfidence() {
        SharedFacts.table("duties.csv").forEach(r -> {
            Duty duty = book.duty(r.getField("id")).orElseThrow();
            assertThat(duty.citation()).isEqualTo(r.getField("citation"));
            assertThat(duty.confidence().id()).isEqualTo(r.getField("confidence"));
            assertThat(duty.blocks()).isEqualTo(r.getField("blocks").equals("yes"));
            assertThat(duty.owedBy()).containsExactly(r.getField("owed_by").split("\\|"));
        });
    }

    @Test
    void everyExclusionAndPartyRuleOfTheFactsIsThere() {
        SharedFacts.table("exclusions.csv").forEach(r -> {
            Exclusion exclusion = book.exclusion(r.getField("id"));
            assertThat(exclusion.citation()).isEqualTo(r.getField("citation"));
            assertThat(exclusion.confidence().id()).isEqualTo(r.getField("confidence"));
            assertThat(exclusion.words()).isEqualTo(r.getField("test"));
        });
        assertThat(new TreeSet<>(SharedFacts.table("party_rules.csv").stream()
                        .map(r -> r.getField("id"))
                        .toList()))
                .isEqualTo(new TreeSet<>(
                        book.partyRules().all().stream().map(PartyRule::id).toList()));
    }

    @Test
    void allProblemsOfBrokenDataAreReportedAtOnce() {
        DutyTables broken = changed(Map.of(
                DutyTables.DUTIES,
                List.of(
                        "P15D,calendar", "fifteen days,calendar",
                        "21 CFR 1309.21; 21 USC 822, 957", " ",
                        "X-CA-06|X-CA-07", "X-CA-99"),
                DutyTables.EXCLUSIONS,
                List.of("form compound-medicine", "form potion", "US-L2-6715", "US-L2-0000"),
                DutyTables.LIMITS,
                List.of("US-L1-6699,2.2", "US-L1-6699,220"),
                DutyTables.PARTICULARS,
                List.of("CA-12,make", "CA-12,maker")));

        assertThatThrownBy(() -> DutyBookReader.read(broken, Law.shipped()))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(ErrorCode.LAW_BROKEN))
                .hasMessageContaining("deadline not understood: 'fifteen days'")
                .hasMessageContaining("column citation is empty")
                .hasMessageContaining("unknown 'X-CA-99'")
                .hasMessageContaining("no form: potion")
                .hasMessageContaining("unknown 'US-L2-0000'")
                .hasMessageContaining("no content in per cent: 220")
                .hasMessageContaining("particulars.csv line ")
                .hasMessageContaining("duties.csv line ");
    }

    @Test
    void aListingMayNotNameADutyThatIsNotThere() {
        DutyTables without = changed(Map.of(DutyTables.DUTIES, List.of("\nCA-12,", "\nCA-1212,")));

        assertThatThrownBy(() -> DutyBookReader.read(without, Law.shipped()))
                .hasMessageContaining("listing CA-D-tablet-press: no duty CA-12");
    }

    /** The shipped tables with texts replaced: old and new in turn. */
    private static DutyTables changed(Map<String, List<String>> changes) {
        Map<String, byte[]> files = new LinkedHashMap<>(DutyTables.shipped().files());
        changes.forEach((name, pairs) -> {
            String text = new String(files.get(name), StandardCharsets.UTF_8);
            for (int i = 0; i < pairs.size(); i += 2) {
                assertThat(text).contains(pairs.get(i));
                text = text.replace(pairs.get(i), pairs.get(i + 1));
            }
            files.put(name, text.getBytes(StandardCharsets.UTF_8));
        });
        return new DutyTables(files);
    }

    /** docs/policy.md says so where it speaks of public holidays. */
    @Test
    void noDayThatIsPrintedCountsWorkingDays() {
        List<Duty> counting = DutyBook.shipped().duties().stream()
                .filter(d -> Optional.ofNullable(d.deadline())
                        .filter(Deadline::working)
                        .isPresent())
                .filter(d -> !d.ofGovernment() && !d.triggers().contains(Trigger.REGULAR_CUSTOMER_WAIVER))
                .toList();

        assertThat(counting).extracting(Duty::id).containsExactly("OFAC-01", "OFAC-02");
        assertThat(counting)
                .extracting(d -> Optional.ofNullable(d.deadline()).map(Deadline::anchor))
                .containsOnly(Optional.of(Anchor.AWARENESS));
    }
}
