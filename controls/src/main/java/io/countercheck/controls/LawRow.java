package io.countercheck.controls;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.countercheck.model.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One record of a table of the law. What is wrong with a field is noted, and reading goes on with the next field. */
final class LawRow {

    private final Map<String, Integer> columns;
    private final CsvRecord record;
    private final List<String> wrong = new ArrayList<>();

    LawRow(Map<String, Integer> columns, CsvRecord record) {
        this.columns = columns;
        this.record = record;
    }

    /** What was wrong with the fields read so far. */
    List<String> wrong() {
        return wrong;
    }

    String text(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no such column: " + column);
        }
        return record.getField(index);
    }

    String required(String column) {
        String value = text(column);
        if (value.isBlank()) {
            wrong.add(column + " is empty");
        }
        return value;
    }

    /** The parts between bars; none when the field is empty. */
    List<String> parts(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int bar = value.indexOf('|'); bar >= 0; bar = value.indexOf('|', start)) {
            parts.add(value.substring(start, bar));
            start = bar + 1;
        }
        parts.add(value.substring(start));
        if (parts.stream().anyMatch(String::isBlank)) {
            wrong.add(column + " has an empty part: " + value);
        }
        return parts;
    }

    /** A required field of some form; {@code otherwise} stands in for one that cannot be read, so that reading goes on. */
    <T> T value(String column, Function<String, T> form, T otherwise) {
        String text = required(column);
        return text.isBlank() ? otherwise : read(column, text, form).orElse(otherwise);
    }

    /** Each part of a field, of some form; parts that cannot be read are noted and left out. */
    <T> List<T> values(String column, Function<String, T> form) {
        List<T> values = new ArrayList<>();
        for (String part : parts(column)) {
            read(column, part, form).ifPresent(values::add);
        }
        return values;
    }

    Period period(String fromColumn, String toColumn) {
        Period period = new Period(date(fromColumn), date(toColumn));
        if (period.from() != null
                && period.to() != null
                && period.from().first().isAfter(period.to().last())) {
            wrong.add(fromColumn + " " + period.from() + " is after " + toColumn + " " + period.to());
        }
        return period;
    }

    @Nullable
    PartialDate date(String column) {
        String text = text(column);
        return text.isEmpty() ? null : read(column, text, PartialDate::parse).orElse(null);
    }

    Confidence confidence(String column) {
        return value(column, Confidence::of, Confidence.FROM_KNOWLEDGE);
    }

    private <T> Optional<T> read(String column, String text, Function<String, T> form) {
        try {
            return Optional.of(form.apply(text));
        } catch (IllegalArgumentException e) {
            wrong.add(column + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
