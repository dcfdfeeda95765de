package io.countercheck.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two names without any list. */
class PairScoreTest {

    private final PairScore scores = PairScore.shipped();

    private PairScore.Scored score(String a, String b) {
        return scores.score(a, b);
    }

    @Test
    void legalFormsAbbreviationsAndSpacesMakeNoOtherCompany() {
        assertThat(score("Siemens Aktiengesellschaft", "SIEMENS AG").same()).isTrue();
        assertThat(score("Nantong Trdg. Co., Ltd", "Nantong Trading Company Limited")
                        .same())
                .isTrue();
        assertThat(score("Van der Bilt Chemicals", "Vanderbilt Chemicals").same())
                .isTrue();
        assertThat(score("North Sea Freight Co", "Northsea Freight Company").same())
                .isTrue();
    }

    @Test
    void aSlipInALongLegalFormIsStillThatForm() {
        assertThat(score("Behran Oil Public Joit Stock Company", "Behran Oil PJSC")
                        .probability())
                .isGreaterThan(0.9);
    }

    @Test
    void firstLettersStandForAName() {
        PairScore.Scored scored = score("PLA", "People's Liberation Army");
        assertThat(scored.explanation().get(0)).contains("first letters");
    }

    @Test
    void numbersReadAloudAreTheSameNumbers() {
        assertThat(score("1st Harbour Shipping", "First Harbour Shipping").same())
                .isTrue();
        assertThat(score("Brigade Forty-Four", "Brigade 44").same()).isTrue();
    }

    @Test
    void tradesAndPlacesAloneProveNothing() {
        assertThat(score("Shanghai Lotus Chemical Co", "Shanghai Falcon Chemical Co")
                        .same())
                .isFalse();
        assertThat(score("Meridian Logistics", "Almaty Machinery").probability())
                .isLessThan(0.05);
    }

    @Test
    void theOrderOfTheTwoMakesNoDifference() {
        String[][] pairs = {
            {"Deutsche Bank (Schweiz) AG", "Deutsche Bank AG"},
            {"Goodwill Company", "Good Will Company"},
            {"ООО Газпром", "Gazprom LLC"},
            {"M. Miller & Sons", "Miller and Son Ltd"},
            {"Olaf Scholz", "Scholz Olaf"}
        };
        for (String[] pair : pairs) {
            assertThat(score(pair[0], pair[1]).probability())
                    .as(String.join(" / ", pair))
                    .isEqualTo(score(pair[1], pair[0]).probability());
        }
    }

    @Test
    void whatIsNoNameIsSaidToBeNone() {
        assertThat(score("Co., Ltd", "Acme Trading").probability()).isZero();
        assertThat(score("", "Acme").explanation()).isNotEmpty();
        assertThat(score("???", "???").same()).isFalse();
    }

    @Test
    void everyScoreHasItsReasons() {
        PairScore.Scored scored = score("Crystalord Systems Limited", "Cristalord Ltd");
        assertThat(scored.explanation())
                .anyMatch(step -> step.contains("slip of the pen"))
                .anyMatch(step -> step.startsWith("only in the first"));
    }
}
