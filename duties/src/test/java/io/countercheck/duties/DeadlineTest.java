package io.countercheck.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.controls.Trade;
import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 11);

    @Test
    void calendarDaysCountEveryDay() {
        assertThat(Deadline.parse("customs-release", "-P15D", "calendar").from(MONDAY))
                .isEqualTo("2026-04-26");
    }

    @Test
    void workingDaysLeaveOutTheWeekend() {
        Deadline before = Deadline.parse("customs-release", "-P3D", "working");
        Deadline after = Deadline.parse("awareness", "P10D", "working");

        assertThat(before.from(MONDAY)).isEqualTo("2026-05-06");
        assertThat(after.from(MONDAY)).isEqualTo("2026-05-25");
        assertThat(before.words())
                .isEqualTo(
                        "3 working days before release by customs (Monday to Friday; public holidays are not known)");
    }

    @Test
    void monthsYearsAndHoursAreRead() {
        assertThat(Deadline.parse("calendar-year-end", "P3M", "calendar").from(LocalDate.of(2026, 12, 31)))
                .isEqualTo("2027-03-31");
        assertThat(Deadline.parse("contract", "PT24H", "calendar").from(MONDAY)).isEqualTo("2026-05-12");
        assertThat(Deadline.parse("contract", "PT24H", "calendar").words())
                .isEqualTo("within 24 hours after the order");
        assertThat(Deadline.parse("dispatch", "P0D", "calendar").words()).isEqualTo("at the latest at dispatch");
    }

    @Test
    void goodsAreReleasedBeforeTheyLeaveAndAfterTheyArrive() {
        Movement movement = new Movement("DE", "US", List.of(), MONDAY.minusDays(9), MONDAY, MONDAY.plusDays(20), "");

        assertThat(Anchor.CUSTOMS_RELEASE.dayOf(movement, Trade.EXPORT, MONDAY)).isEqualTo(MONDAY);
        assertThat(Anchor.CUSTOMS_RELEASE.dayOf(movement, Trade.IMPORT, MONDAY)).isEqualTo(MONDAY.plusDays(20));
        assertThat(Anchor.CONTRACT.dayOf(movement, Trade.IMPORT, MONDAY)).isEqualTo(MONDAY.minusDays(9));
        assertThat(Anchor.AWARENESS.dayOf(movement, Trade.IMPORT, MONDAY)).isNull();
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> Deadline.parse("contract", "15 days", "calendar"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deadline.parse("contract", "P15D", "banking"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deadline.parse("full moon", "P15D", "calendar"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
