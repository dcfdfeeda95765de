package io.countercheck.controls;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.countercheck.model.Confidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

    /** Whether it has as many fields as the head of its table; if not, that is noted. */
    boolean complete() {
        if (record.getFieldCount() != columns.size()) {
            wrong.add(record.getFieldCount() + " fields, expected " + columns.size());
            return false;
        }
        return true;
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
        while (start <= value.length()) {
            int bar = value.indexOf('|', start);
            int end = bar < 0 ? value.length() : bar;
            if (end == start) {
                wrong.add(column + " has an empty part: " + value);
            }
            parts.add(value.substring(start, end));
            start = end + 1;
        }
        return parts;
    }

    /** A required field of some form; {@code otherwise} stands in for one that cannot be read, so that reading goes on. */
    <T> T value(String column, Function<String, T> form, T otherwise) {
        String text = required(column);
        return text.isBlank() ? otherwise : read(column, text, form).orElse(otherwise);
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
        return word(column, Confidence.class, Confidence.FROM_KNOWLEDGE);
    }

    /** A required word of the tables, {@code not-held}, as the constant {@code NOT_HELD}. */
    <E extends Enum<E>> E word(String column, Class<E> type, E otherwise) {
        String text = required(column);
        return text.isBlank() ? otherwise : constant(column, text, type).orElse(otherwise);
    }

    /** The words between bars as constants; empty when the field is. */
    <E extends Enum<E>> EnumSet<E> words(String column, Class<E> type) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        for (String part : parts(column)) {
            constant(column, part, type).ifPresent(constants::add);
        }
        return constants;
    }

    private <E extends Enum<E>> Optional<E> constant(String column, String text, Class<E> type) {
        try {
            return Optional.of(Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
            wrong.add(column + ": no such word: " + text);
            return Optional.empty();
        }
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
