package io.countercheck.duties;

import io.countercheck.controls.Trade;
import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The event from which a deadline counts. The words are those of the {@code anchor} column. */
public enum Anchor {
    CONTRACT("the order"),
    DISPATCH("dispatch"),
    /** On export the goods are released before they leave, on import after they arrive. */
    CUSTOMS_RELEASE("release by customs"),
    /** On export the port of export, else the port of entry. */
    ARRIVAL_AT_PORT("arrival at the port"),
    EXPORT("export"),
    CALENDAR_MONTH_END("the end of the calendar month"),
    CALENDAR_YEAR_END("the end of the calendar year"),
    AWARENESS("becoming aware of it"),
    RECEIPT("receipt");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String words;

    Anchor(String words) {
        this.words = words;
    }

    public String id() {
        return id;
    }

    /** The event in words that follow "before" or "after". */
    String words() {
        return words;
    }

    /**
     * The day of the event for a movement, or null when the order does not say it. Export and release on export are
     * taken for the day of dispatch, release on import for the day of arrival.
     *
     * @param day the day whose law decides, for the ends of month and year
     */
    @Nullable
    LocalDate dayOf(Movement movement, @Nullable Trade trade, LocalDate day) {
        return switch (this) {
            case CONTRACT -> movement.orderDate();
            case DISPATCH, EXPORT -> movement.dispatchDate();
            case CUSTOMS_RELEASE, ARRIVAL_AT_PORT ->
                trade == Trade.EXPORT ? movement.dispatchDate() : trade == Trade.IMPORT ? movement.arrivalDate() : null;
            case CALENDAR_MONTH_END -> YearMonth.from(day).atEndOfMonth();
            case CALENDAR_YEAR_END -> LocalDate.of(day.getYear(), 12, 31);
            case AWARENESS, RECEIPT -> null;
        };
    }

    /** @throws IllegalArgumentException when the word is unknown */
    static Anchor of(String id) {
        return Arrays.stream(values())
                .filter(a -> a.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no anchor: " + id));
    }
}
