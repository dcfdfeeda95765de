package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementOfFieldsTest {

    @Test
    void aCasNumberOfAnotherSubstanceContradictsTheName() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.DESCRIPTION, "acetone", GoodsField.CAS, "108-88-3"));

        assertThat(reading.remarks()).extracting(Finding::kind).containsExactly(Kind.CONTRADICTION);
        assertThat(Goods.strength(reading, "UN-T2-acetone")).contains(Strength.POSSIBLE);
        assertThat(Goods.strength(reading, "UN-T2-toluene")).contains(Strength.POSSIBLE);
    }

    @Test
    void theCasNumberOfAListedSubstanceContradictsAnOrdinaryName() {
        GoodsReading reading =
                Goods.read(Map.of(GoodsField.DESCRIPTION, "sodium chloride", GoodsField.CAS, "21409-26-7"));

        assertThat(reading.remarks()).extracting(Finding::kind).containsExactly(Kind.CONTRADICTION);
        assertThat(Goods.strength(reading, "UN-T1-anpp")).contains(Strength.POSSIBLE);
    }

    @Test
    void aSubheadingMadeForAnotherSubstanceContradictsTheName() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.DESCRIPTION, "acetone", GoodsField.HS, "2902.30.00"));

        assertThat(reading.remarks()).extracting(Finding::kind).containsExactly(Kind.CONTRADICTION);
        assertThat(Goods.strength(reading, "UN-T2-acetone")).contains(Strength.CERTAIN);
    }

    @Test
    void theDihydrochlorideAgreesWithTheNameOfItsBase() {
        GoodsReading reading =
                Goods.read(Map.of(GoodsField.DESCRIPTION, "4-AP dihydrochloride", GoodsField.CAS, "99918-43-1"));

        assertThat(reading.remarks()).isEmpty();
        assertThat(Goods.strength(reading, "US-L1-8335")).contains(Strength.CERTAIN);
        assertThat(Goods.strength(reading, "MX-P-4-ap-dihydrochloride")).contains(Strength.CERTAIN);
        assertThat(Goods.strength(reading, "MX-P-4-ap")).contains(Strength.POSSIBLE);
    }

    @Test
    void aCarbamateIsAlsoUnderTheListingThatTakesInCarbamates() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.CAS, "125541-22-2"));

        assertThat(Goods.strength(reading, "US-L1-8336")).contains(Strength.CERTAIN);
        assertThat(Goods.strength(reading, "US-L1-8335")).contains(Strength.CERTAIN);
    }

    @Test
    void vagueTextUnderASubheadingForOneSubstanceIsPossible() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.DESCRIPTION, "chemical product", GoodsField.HS, "2914.11"));

        assertThat(Goods.strength(reading, "UN-T2-acetone")).contains(Strength.POSSIBLE);
        assertThat(reading.mentions().get(0).evidence().method()).isEqualTo("hs");
    }

    @Test
    void aBasketHeadingIsNeverAHit() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.DESCRIPTION, "chemical product", GoodsField.HS, "2933.39"));

        assertThat(reading.mentions()).isEmpty();
        assertThat(reading.remarks()).extracting(Finding::kind).containsExactly(Kind.NOT_UNDERSTOOD);
    }

    @Test
    void anAbbreviationInAnArticleNumberIsOnlyPossible() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.DESCRIPTION, "rubber seal", GoodsField.ARTICLE, "NPP"));

        assertThat(Goods.strength(reading, "UN-T1-npp")).contains(Strength.POSSIBLE);
    }

    @Test
    void aWrongCheckDigitIsSaid() {
        GoodsReading reading = Goods.read(Map.of(GoodsField.DESCRIPTION, "paper", GoodsField.CAS, "67-64-2"));

        assertThat(reading.mentions()).isEmpty();
        assertThat(reading.remarks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.BadField.class,
                        f -> assertThat(f.problem().code()).isEqualTo("cas-check-digit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "n/a", "N.A.", "goods", "samples", "as per invoice", "...", "货物", "образцы", "Muster"})
    void textThatSaysNothingIsUnreadable(String description) {
        assertThat(Goods.described(description).readable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cotton T-shirts", "LED lamps 12 W", "钢管", "книги", "Ersatzteile für Pumpen"})
    void ordinaryGoodsAreReadAndLeaveNoRemark(String description) {
        GoodsReading reading = Goods.described(description);

        assertThat(reading.readable()).isTrue();
        assertThat(reading.mentions()).isEmpty();
        assertThat(reading.remarks()).isEmpty();
    }
}
