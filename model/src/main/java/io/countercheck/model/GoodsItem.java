package io.countercheck.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One goods line of a consignment: one row of the input.
 *
 * @param row the record's number in the input, 1 = first data record, blank lines not counted
 * @param source where in the input it stands when a row number is not enough: sheet or JSON pointer, else empty
 * @param line the line number or name within the order as written, or empty
 * @param movement its journey
 * @param text the raw text of each field given; a field that is absent or blank has no entry
 * @param quantity how much there is, as far as it could be read
 * @param concentration content in per cent by weight from a field of its own, or null
 * @param terms port of loading and of discharge, Incoterm and payment method as written; none that is absent or blank
 * @param problems fields that could not be read, each to become a finding
 */
public record GoodsItem(
        long row,
        String source,
        String line,
        Movement movement,
        Map<GoodsField, String> text,
        Quantity quantity,
        @Nullable BigDecimal concentration,
        Map<OrderField, String> terms,
        List<FieldProblem> problems) {

    public GoodsItem {
        EnumMap<GoodsField, String> copy = new EnumMap<>(GoodsField.class);
        copy.putAll(text);
        text = Collections.unmodifiableMap(copy);
        EnumMap<OrderField, String> kept = new EnumMap<>(OrderField.class);
        kept.putAll(terms);
        terms = Collections.unmodifiableMap(kept);
        problems = List.copyOf(problems);
    }

    /** An item whose order names no terms of trade. */
    public GoodsItem(
            long row,
            String source,
            String line,
            Movement movement,
            Map<GoodsField, String> text,
            Quantity quantity,
            @Nullable BigDecimal concentration,
            List<FieldProblem> problems) {
        this(row, source, line, movement, text, quantity, concentration, Map.of(), problems);
    }

    /** An item with nothing but a journey and its texts. */
    public static GoodsItem of(long row, Movement movement, Map<GoodsField, String> text) {
        return new GoodsItem(row, "", "", movement, text, Quantity.UNKNOWN, null, Map.of(), List.of());
    }

    /** The term of trade as written, or empty when the order does not give it. */
    public Optional<String> term(OrderField field) {
        return Optional.ofNullable(terms.get(field));
    }

    /** The field as written, or empty when the order does not give it. */
    public Optional<String> text(GoodsField field) {
        return Optional.ofNullable(text.get(field));
    }
}
