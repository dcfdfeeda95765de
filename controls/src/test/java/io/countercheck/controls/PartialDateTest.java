package io.countercheck.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022-11-23", "2001-12", "1990", "2024-02-29"})
    void aDateIsToldAsPreciselyAsItWasRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @Test
    void aMonthReachesFromItsFirstDayToItsLast() {
        assertThat(PartialDate.parse("2024-02"))
                .isEqualTo(new PartialDate(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2023-02-29", "2001-13", "2001-00", "01-12-2001", "2001/12", "20011223", "٢٠٠١", "+001"})
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void aPeriodIsClippedToAnotherAndKeepsTheVaguenessOfItsEnds() {
        Period union = Period.parse("1973-01-01", "2020-12-31");

        assertThat(union.within(Period.parse("2001-12", ""))).contains(Period.parse("2001-12", "2020-12-31"));
        assertThat(union.within(Period.parse("2021-01-01", ""))).isEmpty();
        assertThat(union.meets(Period.parse("2021-01-01", ""))).isTrue();
        assertThat(union.meets(Period.parse("2021-01-02", ""))).isFalse();
    }
}
