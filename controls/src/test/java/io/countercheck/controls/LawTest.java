package io.countercheck.controls;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Movement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LawTest {

    private final Law law = Law.shipped();

    @Test
    void fourApIsListedInTheUnitedStatesFromTheFifteenthOfMay2020() {
        Listing listing = law.listing("US-L1-8335").orElseThrow();
        Movement toTheStates = Movement.of("CN", "US", LocalDate.of(2020, 5, 15));

        assertThat(law.onRoute(listing, toTheStates, LocalDate.of(2020, 5, 14))).isEqualTo(InForce.NO);
        assertThat(law.onRoute(listing, toTheStates, LocalDate.of(2020, 5, 15))).isEqualTo(InForce.YES);
    }
}
