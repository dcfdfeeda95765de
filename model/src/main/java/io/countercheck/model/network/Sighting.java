package io.countercheck.model.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When and where something was seen.
 *
 * @param rows every row that names it
 * @param first the earliest day of those rows, or null when none of them has a day
 * @param last the latest
 */
public record Sighting(
        Rows rows, @Nullable LocalDate first, @Nullable LocalDate last) {

    /** All of them together. */
    public static Sighting union(Collection<Sighting> parts) {
        List<LocalDate> firsts =
                parts.stream().map(Sighting::first).filter(Objects::nonNull).toList();
        List<LocalDate> lasts =
                parts.stream().map(Sighting::last).filter(Objects::nonNull).toList();
        return new Sighting(
                Rows.union(parts.stream().map(Sighting::rows).toList()),
                firsts.stream().min(Comparator.naturalOrder()).orElse(null),
                lasts.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    /** The days in words: {@code 2025-01-03 to 2026-02-11}, or empty when none is known. */
    public String days() {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
