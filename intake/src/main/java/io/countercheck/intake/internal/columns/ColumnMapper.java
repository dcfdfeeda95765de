package io.countercheck.intake.internal.columns;

import io.countercheck.intake.Mapping;
import io.countercheck.intake.Mapping.Recognition;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Field;
import io.countercheck.model.GoodsField;
import io.countercheck.model.PartyField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From headers to fields.
 *
 * <p>In this order: what the user says; the dictionary; party and attribute in one header; a bare attribute ("Address")
 * behind a column of a party, which it then belongs to; a header with several meanings, by the first of them that no
 * other column holds. A column that stays without a field is named as not used.
 */
public final class ColumnMapper implements Headers {

    private final HeaderDictionary dictionary = HeaderDictionary.shipped();
    private final Map<String, String> given;
    private final Map<String, HeaderReading> readings = new HashMap<>();

    /** @param given column to field id, as the user said */
    public ColumnMapper(Map<String, String> given) {
        this.given = given;
    }

    @Override
    public int recognised(List<String> cells) {
        Set<Field> fields = new HashSet<>();
        int byUser = 0;
        for (String cell : cells) {
            if (given.containsKey(cell.strip())) {
                byUser++;
            } else {
                Field field = reading(cell).field();
                if (field != null) {
                    fields.add(field);
                }
            }
        }
        return fields.size() + byUser;
    }

    /** Whether the header is that of a field of the goods. */
    @Override
    public boolean namesGoods(String header) {
        return reading(header).field() instanceof GoodsField;
    }

    private HeaderReading reading(String header) {
        if (readings.size() > 4_096) {
            readings.clear();
        }
        return readings.computeIfAbsent(header, h -> HeaderReading.of(h, dictionary));
    }

    /**
     * The mapping of a file with these headers.
     *
     * @param file the file's name, for messages
     * @throws Fault when the user named a column or field that is not there, or no column is recognised at all
     */
    public Mapping map(String file, List<String> headers) {
        @Nullable Field[] fields = new Field[headers.size()];
        Recognition[] how = new Recognition[headers.size()];
        boolean[] settled = new boolean[headers.size()];
        List<String> problems = applyGiven(headers, fields, settled);
        for (int i = 0; i < headers.size(); i++) {
            HeaderReading reading = reading(headers.get(i));
            how[i] = settled[i] && fields[i] != null ? Recognition.GIVEN : leftOut(settled[i], reading);
            if (!settled[i] && reading.field() != null) {
                fields[i] = reading.field();
                how[i] = reading.how();
                settled[i] = true;
            }
        }
        attributesByPosition(headers, fields, how, settled);
        likelyMeanings(headers, fields, how, settled);
        List<Mapping.Standing> parties =
                PartyColumns.parties(headers.stream().map(this::reading).toList(), fields, how);
        List<Mapping.Column> columns = new ArrayList<>(headers.size());
        boolean any = false;
        for (int i = 0; i < headers.size(); i++) {
            Field field = fields[i];
            any |= field != null;
            String unit = field == null ? "" : reading(headers.get(i)).unit();
            columns.add(new Mapping.Column(i + 1, headers.get(i), field, how[i], unit, parties.get(i), ""));
        }
        refuse(file, headers, problems, any);
        return new Mapping(columns);
    }

    private static Recognition leftOut(boolean byUser, HeaderReading reading) {
        boolean saysNothing = reading.field() == null
                && reading.attribute() == null
                && reading.likely().isEmpty();
        return byUser || reading.settled() && saysNothing ? Recognition.LEFT_OUT : Recognition.UNUSED;
    }

    private List<String> applyGiven(List<String> headers, @Nullable Field[] fields, boolean[] settled) {
        List<String> problems = new ArrayList<>();
        given.forEach((column, id) -> {
            List<Integer> at = positions(headers, column);
            Field field = FieldNames.field(id);
            if (at.isEmpty()) {
                problems.add("there is no column \"" + column + "\"");
            }
            if (field == null && !id.equals("-")) {
                problems.add("there is no field \"" + id + "\"");
            }
            for (int i : at) {
                fields[i] = field;
                settled[i] = true;
            }
        });
        return problems;
    }

    /** Every column of that header; else of that header in other letters; else the one at place {@code #n}. */
    private List<Integer> positions(List<String> headers, String column) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).equals(column.strip())) {
                at.add(i);
            }
        }
        if (at.isEmpty() && column.matches("#[0-9]{1,4}")) {
            int place = Integer.parseInt(column.substring(1)) - 1;
            if (place >= 0 && place < headers.size()) {
                at.add(place);
            }
        }
        if (at.isEmpty()) {
            String key = dictionary.key(column);
            for (int i = 0; i < headers.size(); i++) {
                if (!key.isEmpty() && dictionary.key(headers.get(i)).equals(key)) {
                    at.add(i);
                }
            }
        }
        return at;
    }

    private void attributesByPosition(
            List<String> headers, @Nullable Field[] fields, Recognition[] how, boolean[] settled) {
        Field before = null;
        String party = "";
        Set<List<Object>> held = new HashSet<>();
        for (int i = 0; i < headers.size(); i++) {
            held.add(Arrays.asList(fields[i], reading(headers.get(i)).party()));
        }
        for (int i = 0; i < headers.size(); i++) {
            HeaderReading reading = reading(headers.get(i));
            if (!settled[i] && reading.attribute() != null && before instanceof PartyField of) {
                PartyField field = new PartyField(of.role(), reading.attribute());
                List<Object> said = List.of(field, party);
                boolean more = switch (reading.attribute()) {
                    case ADDRESS, PHONE, IDENTIFIER, EMAIL -> true;
                    case NAME -> reading.goesOn() || !held.contains(said);
                    case COUNTRY, WEBSITE, WALLET -> !held.contains(said);
                };
                if (more) {
                    fields[i] = field;
                    how[i] = Recognition.POSITION;
                    settled[i] = true;
                    held.add(said);
                }
            } else if (fields[i] != null) {
                party = reading.party();
            }
            if (fields[i] != null) {
                before = fields[i];
            }
        }
    }

    private void likelyMeanings(List<String> headers, @Nullable Field[] fields, Recognition[] how, boolean[] settled) {
        Set<Field> held = held(fields);
        for (int i = 0; i < headers.size(); i++) {
            if (settled[i]) {
                continue;
            }
            for (Field field : reading(headers.get(i)).likely()) {
                if (held.add(field)) {
                    fields[i] = field;
                    how[i] = Recognition.WEAK;
                    break;
                }
            }
        }
    }

    private static Set<Field> held(@Nullable Field[] fields) {
        Set<Field> held = new HashSet<>();
        for (Field field : fields) {
            if (field != null) {
                held.add(field);
            }
        }
        return held;
    }

    /** Whether it is a number, a date or a CAS number, which names no column. */
    private static boolean isFigure(String header) {
        return header.chars().anyMatch(c -> c >= '0' && c <= '9')
                && header.chars().allMatch(c -> c >= '0' && c <= '9' || "-/.,: ".indexOf(c) >= 0);
    }

    private static void refuse(String file, List<String> headers, List<String> problems, boolean any) {
        if (any && problems.isEmpty()) {
            return;
        }
        String shown =
                headers.isEmpty() ? "none" : String.join(" | ", headers.subList(0, Math.min(60, headers.size())));
        List<String> all = new ArrayList<>(problems);
        if (!any) {
            all.add("no column is recognised");
        }
        if (!any && headers.stream().anyMatch(ColumnMapper::isFigure)) {
            throw new Fault(
                    ErrorCode.INPUT_NO_COLUMNS,
                    file + ": " + String.join("; ", all)
                            + ", because there is no header: the first row holds data. It is: " + shown,
                    "write the names of the columns as the first line, such as description, quantity, unit, to_country; fields: "
                            + String.join(", ", FieldNames.described()));
        }
        throw new Fault(
                problems.isEmpty() ? ErrorCode.INPUT_NO_COLUMNS : ErrorCode.INPUT_MAPPING,
                file + ": " + String.join("; ", all) + ". Columns: " + shown,
                "say what a column is with --map \"column=field\"; fields: "
                        + String.join(", ", FieldNames.described()));
    }
}
