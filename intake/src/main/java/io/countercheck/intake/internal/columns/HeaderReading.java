package io.countercheck.intake.internal.columns;

import io.countercheck.intake.Mapping.Recognition;
import io.countercheck.intake.internal.values.PlainWords;
import io.countercheck.intake.internal.values.Units;
import io.countercheck.model.Field;
import io.countercheck.model.GoodsField;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one header says.
 *
 * @param field the field it names, or null
 * @param how by which kind of entry it was recognised
 * @param attribute the attribute when it names only that, or null
 * @param likely the fields it can mean when it names none for certain, the likeliest first
 * @param unit the unit in the header as written, or empty
 * @param party the dictionary's key of the word for a party in it, or empty
 * @param goesOn whether its attribute goes on from a column before ({@code Name 2})
 * @param settled whether there is nothing more to look for, because it says something or must not be taken for anything
 */
record HeaderReading(
        @Nullable Field field,
        Recognition how,
        @Nullable PartyAttribute attribute,
        List<Field> likely,
        String unit,
        String party,
        boolean goesOn,
        boolean settled) {

    private static final int LONGEST = 120;
    private static final HeaderReading NOTHING = nothing(false);
    private static final Set<Field> MEASURED = Set.of(
            GoodsField.QUANTITY,
            GoodsField.NET_WEIGHT,
            GoodsField.GROSS_WEIGHT,
            GoodsField.PACK_SIZE,
            GoodsField.CONCENTRATION,
            GoodsField.VALUE);

    private static final Set<String> LENGTHS =
            Set.of("mm", "cm", "dm", "um", "nm", "inch", "inches", "ft", "feet", "毫米", "厘米", "米", "мм", "см");

    private static HeaderReading nothing(boolean settled) {
        return new HeaderReading(null, Recognition.UNUSED, null, List.of(), "", "", false, settled);
    }

    static HeaderReading of(String header, HeaderDictionary dictionary) {
        if (header.isBlank() || header.length() > LONGEST) {
            return NOTHING;
        }
        HeaderReading reading = byWords(header, dictionary);
        String text = PlainWords.compatible(header);
        if (reading.field() == GoodsField.CONCENTRATION && measures(text)) {
            return NOTHING;
        }
        boolean ofWeight = reading.likely().contains(GoodsField.GROSS_WEIGHT);
        return text.indexOf('%') >= 0 && (ofWeight || text.strip().equals("%"))
                ? new HeaderReading(GoodsField.CONCENTRATION, Recognition.HEADER, null, List.of(), "%", "", false, true)
                : reading;
    }

    /** Whether the header names a unit of mass, volume or length, in which no content by weight is given. */
    private static boolean measures(String header) {
        if (header.indexOf('%') >= 0) {
            return false;
        }
        String words = PlainWords.words(header);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        Unit unit = Units.unit(last);
        return unit != null && unit.dimension() != Unit.Dimension.COUNT || LENGTHS.contains(last);
    }

    private static HeaderReading byWords(String header, HeaderDictionary dictionary) {
        HeaderReading whole = exact(header, "", dictionary);
        if (whole.settled()) {
            return whole.withUnit(UnitInHeader.of(header).unit());
        }
        UnitInHeader split = UnitInHeader.of(header);
        if (!split.unit().isEmpty()) {
            HeaderReading base = exact(split.base(), split.unit(), dictionary);
            if (base.settled()) {
                return base;
            }
        }
        HeaderReading inner = innerMember(header, dictionary);
        return inner.settled() ? inner : bilingual(split.base(), split.unit(), dictionary);
    }

    /** {@code shipment.order.reference}: what the path ends in, unless what it leads through is a field itself. */
    private static HeaderReading innerMember(String path, HeaderDictionary dictionary) {
        int dot = path.indexOf('.');
        while (dot > 0 && dot < path.length() - 1 && !path.contains(". ")) {
            if (exact(path.substring(0, dot), "", dictionary).field() != null) {
                return NOTHING;
            }
            HeaderReading inner = exact(path.substring(dot + 1), "", dictionary);
            if (inner.field() != null) {
                return inner;
            }
            int next = path.indexOf('.', dot + 1);
            if (next < 0) {
                return NOTHING;
            }
            dot = next;
        }
        return NOTHING;
    }

    private HeaderReading withUnit(String found) {
        boolean measured =
                field != null ? MEASURED.contains(field) : likely.stream().anyMatch(MEASURED::contains);
        return measured && unit.isEmpty()
                ? new HeaderReading(field, how, attribute, likely, found, party, goesOn, true)
                : this;
    }

    private static HeaderReading exact(String header, String unit, HeaderDictionary dictionary) {
        String key = dictionary.key(header);
        if (key.isEmpty()) {
            return NOTHING;
        }
        if (dictionary.barred(key)) {
            return nothing(true);
        }
        Field field = dictionary.field(key);
        if (field == null) {
            field = FieldNames.field(header.strip().toLowerCase(Locale.ROOT));
        }
        if (field != null) {
            String party = dictionary.role(key) == null ? "" : key;
            return new HeaderReading(field, Recognition.HEADER, null, List.of(), unit, party, false, true);
        }
        PartyRole role = dictionary.role(key);
        if (role != null) {
            PartyField named = new PartyField(role, PartyAttribute.NAME);
            return new HeaderReading(named, Recognition.HEADER, null, List.of(), unit, key, false, true);
        }
        HeaderDictionary.Composed composed = dictionary.composed(key);
        if (composed != null) {
            return new HeaderReading(
                    composed.field(),
                    Recognition.PARTY_AND_ATTRIBUTE,
                    null,
                    List.of(),
                    unit,
                    composed.party(),
                    composed.goesOn(),
                    true);
        }
        PartyAttribute attribute = dictionary.attribute(key);
        List<Field> likely = dictionary.likely(key);
        return attribute == null && likely.isEmpty()
                ? NOTHING
                : new HeaderReading(
                        null,
                        Recognition.UNUSED,
                        attribute,
                        likely,
                        unit,
                        "",
                        attribute != null && HeaderDictionary.goesOn(key),
                        true);
    }

    /** {@code 收货人 Consignee}, {@code Description / Warenbezeichnung}: the parts that say something must agree. */
    private static HeaderReading bilingual(String header, String unit, HeaderDictionary dictionary) {
        List<String> parts = parts(header);
        if (parts.size() < 2) {
            return NOTHING;
        }
        Set<Field> fields = new LinkedHashSet<>();
        HeaderReading first = NOTHING;
        for (String part : parts) {
            HeaderReading reading = exact(part, unit, dictionary);
            if (reading.field() != null) {
                fields.add(reading.field());
                first = first.field() == null ? reading : first;
            }
        }
        return fields.size() == 1
                ? new HeaderReading(
                        first.field(), Recognition.HEADER, null, List.of(), unit, first.party(), first.goesOn(), true)
                : NOTHING;
    }

    private static List<String> parts(String header) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean ideographic = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            boolean cut = c == '/' || c == '|' || c == '\n' || c == '\r' || c == '(' || c == ')' || c == '_';
            boolean letter = Character.isLetter(c);
            boolean nowIdeographic = letter ? Character.isIdeographic(c) : ideographic;
            if (cut || nowIdeographic != ideographic) {
                add(parts, part);
            }
            ideographic = nowIdeographic;
            if (!cut) {
                part.append(c);
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        if (!part.toString().isBlank()) {
            parts.add(part.toString().strip());
        }
        part.setLength(0);
    }

    /** A header without the unit it ends in. */
    private record UnitInHeader(String base, String unit) {

        static UnitInHeader of(String header) {
            String text = PlainWords.compatible(header).strip();
            int end = text.length();
            for (String brackets : List.of("()", "[]", "<>")) {
                int open = text.lastIndexOf(brackets.charAt(0));
                int close = text.indexOf(brackets.charAt(1), open + 1);
                if (open > 0 && close > open) {
                    String inside = text.substring(open + 1, close).strip();
                    if (isUnit(inside)) {
                        return new UnitInHeader(text.substring(0, open) + text.substring(close + 1), inside);
                    }
                }
            }
            int cut = end;
            while (cut > 0 && !isSeparator(text.charAt(cut - 1))) {
                cut--;
            }
            String last = text.substring(cut);
            return cut > 1 && isUnit(last)
                    ? new UnitInHeader(text.substring(0, cut), last)
                    : new UnitInHeader(text, "");
        }

        private static boolean isSeparator(char c) {
            return c == ' ' || c == ',' || c == '/' || c == '_' || c == '-' || c == ':' || c == '.' || c == '\n';
        }

        private static boolean isUnit(String word) {
            return !word.isEmpty()
                    && (word.indexOf('%') >= 0
                            || Units.unit(word) != null
                            || word.equalsIgnoreCase("fraction")
                            || isCurrency(word));
        }

        private static boolean isCurrency(String word) {
            return Set.of("USD", "EUR", "CNY", "RMB", "GBP", "JPY", "CHF", "RUB", "MXN", "INR", "KRW", "CAD", "AUD")
                    .contains(word);
        }
    }
}
