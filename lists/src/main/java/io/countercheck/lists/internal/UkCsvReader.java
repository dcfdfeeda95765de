package io.countercheck.lists.internal;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the UK's lists as CSV: the UK Sanctions List ({@code Unique ID}) and the older consolidated list of OFSI
 * ({@code Group ID}). Before the header stands a line with the date; a party has a row for every combination of name and
 * address, so rows of one number are put together.
 */
final class UkCsvReader {

    private static final List<String> ID_COLUMNS = List.of("unique id", "group id");

    private static final Map<String, String> IDENTIFIERS = Map.of(
            "phone number", "phone",
            "website", "website",
            "email address", "email",
            "national identifier number", "national identifier number",
            "national identification number", "national identifier number",
            "passport number", "passport",
            "business registration number (s)", "registration number",
            "business registration number", "registration number",
            "imo number", "imo number",
            "hull identification number (hin)", "hull identification number");

    private static final List<String> DETAILS = List.of(
            "title",
            "d.o.b",
            "dob",
            "nationality(/ies)",
            "nationality",
            "position",
            "town of birth",
            "country of birth",
            "type of entity",
            "subsidiaries",
            "parent company",
            "date designated",
            "listed on",
            "sanctions imposed",
            "type of ship",
            "current believed flag of ship",
            "tonnage of ship",
            "current owner/operator (s)");

    private final String source;
    private final ReadingLog log;
    private final CountryNames countries = CountryNames.shipped();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, PartyDraft> drafts = new LinkedHashMap<>();
    private String idColumn = "";

    private UkCsvReader(String source, ReadingLog log) {
        this.source = source;
        this.log = log;
    }

    /** Whether a line of the file is the header of such a list. */
    static boolean isHeader(List<String> cells) {
        return cells.contains("name 6") && ID_COLUMNS.stream().anyMatch(cells::contains);
    }

    static List<ListedParty> read(Path file, String source, ReadingLog log) {
        UkCsvReader reader = new UkCsvReader(source, log);
        CsvFile.read(file, log, true, reader::row);
        List<ListedParty> parties = new ArrayList<>(reader.drafts.size());
        reader.drafts.values().stream().filter(PartyDraft::hasName).forEach(d -> parties.add(d.finish()));
        return parties;
    }

    private void row(CsvRecord row) {
        if (columns.isEmpty()) {
            List<String> cells = row.getFields().stream()
                    .map(c -> c.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (isHeader(cells)) {
                for (int i = 0; i < cells.size(); i++) {
                    columns.putIfAbsent(cells.get(i), i);
                }
                idColumn =
                        ID_COLUMNS.stream().filter(cells::contains).findFirst().orElse("");
            }
            return;
        }
        String id = value(row, idColumn);
        String name = name(row);
        if (row.getFieldCount() != columns.size() && row.getFieldCount() < columns.size()) {
            log.skip(row.getStartingLineNumber(), row.getFieldCount() + " fields instead of " + columns.size());
        } else if (id.isEmpty() || name.isEmpty()) {
            log.skip(row.getStartingLineNumber(), id.isEmpty() ? "no number" : "no name");
        } else {
            add(row, id, name);
            log.read();
        }
    }

    private void add(CsvRecord row, String id, String name) {
        PartyDraft known = drafts.get(id);
        PartyDraft draft = known == null ? new PartyDraft(source, id, type(row), countries) : known;
        drafts.put(id, draft);
        String kind = (value(row, "name type") + value(row, "alias type")).toLowerCase(Locale.ROOT);
        String strength = (value(row, "alias strength") + value(row, "alias quality")).toLowerCase(Locale.ROOT);
        boolean weak = strength.contains("low") || strength.contains("weak") && !strength.contains("good");
        draft.name(name, kind(kind), weak);
        draft.name(value(row, "name non-latin script"), NameKind.AKA, weak);
        draft.programme(value(row, "regime name") + value(row, "regime"));
        List<String> address = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            address.add(value(row, "address line " + i) + value(row, "address " + i));
        }
        address.add(value(row, "address postal code") + value(row, "post/zip code"));
        address.removeIf(String::isEmpty);
        String country = value(row, "address country") + value(row, "country");
        draft.addressOnce(String.join(", ", address), "", country);
        IDENTIFIERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> draft.identifierOnce(e.getValue(), value(row, e.getKey())));
        DETAILS.forEach(column -> draft.detailOnce(column, value(row, column)));
        draft.citation(value(row, "un reference number"));
        draft.remarkOnce(value(row, "other information"));
        draft.remarkOnce(value(row, "uk statement of reasons"));
    }

    /** Name 6 is the family name or the whole name of a company; 1 to 5 go before it. */
    private String name(CsvRecord row) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            parts.add(value(row, "name " + i));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private static NameKind kind(String words) {
        if (words.startsWith("primary name variation")) {
            return NameKind.AKA;
        }
        if (words.startsWith("primary")) {
            return NameKind.PRIMARY;
        }
        return words.startsWith("fka") || words.startsWith("formerly") ? NameKind.FKA : NameKind.AKA;
    }

    private Type type(CsvRecord row) {
        String words =
                value(row, "designation type") + value(row, "individual, entity, ship") + value(row, "group type");
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "individual" -> Type.PERSON;
            case "entity" -> Type.ORGANISATION;
            case "ship" -> Type.VESSEL;
            default -> Type.UNKNOWN;
        };
    }

    private String value(CsvRecord row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.getFieldCount() ? "" : row.getField(at).strip();
    }
}
