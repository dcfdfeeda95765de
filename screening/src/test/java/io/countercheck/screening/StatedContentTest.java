package io.countercheck.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.Disposition;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.Quantity;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A content in a field of its own beside one in the description. */
class StatedContentTest {

    private final Screening screening = House.screening();

    private Verdict verdict(String description, String cas, String content) {
        Map<GoodsField, String> text = cas.isEmpty()
                ? Map.of(GoodsField.DESCRIPTION, description, GoodsField.CONCENTRATION, content + " %")
                : Map.of(
                        GoodsField.DESCRIPTION,
                        description,
                        GoodsField.CAS,
                        cas,
                        GoodsField.CONCENTRATION,
                        content + " %");
        GoodsItem item = new GoodsItem(
                1,
                "",
                "",
                Movement.of("CN", "US", LocalDate.of(2026, 10, 15)),
                text,
                Quantity.of(Amount.of("20000", Unit.KG)),
                new BigDecimal(content),
                Map.of(),
                List.of());
        return screening
                .screen(new Consignment("A-1", List.of(item), List.of()), Gathering.Gathered.NONE)
                .rows()
                .get(0);
    }

    private static List<Finding.Contradiction> contradictions(Verdict verdict) {
        return verdict.findings().stream()
                .filter(Finding.Contradiction.class::isInstance)
                .map(Finding.Contradiction.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hydrochloric acid 37%|7647-01-0|8|37%",
                "hydrochloric acid 37%||8|37%",
                "Hydrochloric acid 30 % technical||8|30 %",
                "hydrochloric acid solution, 30-33 %||8|30-33 %",
                "37% hydrochloric acid||8|37%",
                "30 - 33% hydrochloric acid||8|30 - 33%",
                "37%ige Salzsäure||8|37%",
                "盐酸 37%||8|37%",
                "acetone 99.5%|67-64-1|35|99.5%",
                "Aceton 99,5 %||35|99,5 %",
            })
    void contentInTheDescriptionAgainstTheOneInItsFieldWaitsForAPerson(
            String description, String cas, String content, String written) {
        Verdict verdict = verdict(description, cas == null ? "" : cas, content);

        assertThat(contradictions(verdict)).singleElement().satisfies(c -> {
            assertThat(c.evidence().matched()).isEqualTo(written);
            assertThat(c.evidence().field()).isEqualTo(GoodsField.DESCRIPTION);
        });
        assertThat(verdict.disposition()).isIn(Disposition.REVIEW, Disposition.HOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hydrochloric acid 37%|36.5",
                "hydrochloric acid 30-33 %|32",
                "hydrochloric acid|8",
                "hydrochloric acid 12 % v/v|8",
                "hydrochloric acid 25 kg|8",
                "acetone and toluene 60 %|8",
                "sodium chloride 99 %|8",
                "hydrochloric acid 1.2.3 %|8",
                "hydrochloric acid %|8",
                "hydrochloric acid 137 %|8",
            })
    void whatDoesNotPlainlyContradictIsNone(String description, String content) {
        assertThat(contradictions(verdict(description, "", content))).isEmpty();
    }

    @Test
    void contentOfNothingListedIsNotLookedAt() {
        assertThat(verdict("sodium chloride 99 %", "", "8").disposition()).isEqualTo(Disposition.CLEAR);
    }
}
