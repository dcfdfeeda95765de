package io.countercheck.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The journey of a goods item: from where, through where, to where and when.
 *
 * @param from country of dispatch, ISO 3166 alpha-2, or empty when unknown
 * @param to country of destination, likewise
 * @param via countries passed through, in order
 * @param orderDate day of the order, or null
 * @param dispatchDate day the goods leave, or null
 * @param arrivalDate day the goods arrive, or null
 * @param procedure customs procedure as written, or empty
 */
public record Movement(
        String from,
        String to,
        List<String> via,
        @Nullable LocalDate orderDate,
        @Nullable LocalDate dispatchDate,
        @Nullable LocalDate arrivalDate,
        String procedure) {

    public Movement {
        via = List.copyOf(via);
    }

    /** A journey whose goods leave on {@code day}. */
    public static Movement of(String from, String to, LocalDate day) {
        return new Movement(from, to, List.of(), null, day, null, "");
    }

    /** The day whose law decides: dispatch, else order, else arrival; empty when the order names none. */
    public Optional<LocalDate> day() {
        return Stream.of(
                        Optional.ofNullable(dispatchDate),
                        Optional.ofNullable(orderDate),
                        Optional.ofNullable(arrivalDate))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether both ends of the journey are known. */
    public boolean routeKnown() {
        return !from.isEmpty() && !to.isEmpty();
    }

    /** Every country named on the route, each once, in order of travel; unknown ends are left out. */
    public List<String> countries() {
        return Stream.of(Stream.of(from), via.stream(), Stream.of(to))
                .flatMap(s -> s)
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
    }
}
