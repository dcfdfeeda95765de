package io.countercheck.controls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void theCheckDigitOfACasNumberIsHeld() {
        assertThat(Identifiers.isCas("108-24-7")).isTrue();
        assertThat(Identifiers.isCas("7732-18-5")).as("water").isTrue();
        assertThat(Identifiers.isCas("108-24-8")).isFalse();
        assertThat(Identifiers.isCas("108-2-47")).isFalse();
        assertThat(Identifiers.isCas("108247")).isFalse();
        assertThat(Identifiers.isCas("١٠٨-٢٤-٧")).isFalse();
        assertThat(Identifiers.isCas("")).isFalse();
    }

    @Test
    void commodityCodesAreReadAsTheSourcesPrintThem() {
        assertThat(Identifiers.isCommodityCode("2915.24")).isTrue();
        assertThat(Identifiers.isCommodityCode("ex 2939 44 00")).isTrue();
        assertThat(Identifiers.isCommodityCode("2915.2")).isFalse();
        assertThat(Identifiers.isCommodityCode("29")).isFalse();
        assertThat(Identifiers.isCommodityCode("acetone")).isFalse();
    }

    @Test
    void aStandardInchiKeyHasThreeBlocks() {
        assertThat(Identifiers.isStandardInchiKey("XLYOFNOQVPJJNP-UHFFFAOYSA-N"))
                .as("water")
                .isTrue();
        assertThat(Identifiers.isStandardInchiKey("XLYOFNOQVPJJNP-UHFFFAOYSA")).isFalse();
        assertThat(Identifiers.isStandardInchiKey("XLYOFNOQVPJJNP-UHFFFAOYNA-N"))
                .isFalse();
    }

    @Test
    void aDutyIsARegimeAndANumber() {
        assertThat(Identifiers.isDuty("CA-05")).isTrue();
        assertThat(Identifiers.isDuty("CA-5")).isFalse();
        assertThat(Identifiers.isDuty("CA05")).isFalse();
    }
}
