package io.countercheck.lists.internal;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedAddress;
import io.countercheck.lists.ListedParty.ListedDetail;
import io.countercheck.lists.ListedParty.ListedIdentifier;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads an authority's own list: a CSV whose header names its columns, in any order. Only {@code name} is needed.
 * {@code aliases}, {@code weak_aliases}, {@code former_names}, {@code programme}, {@code address} and the identifier
 * columns hold several values divided by {@code |}. A column that is not known becomes a detail under its own name.
 */
final class PlainCsvReader {

    private static final List<String> IDENTIFIER_COLUMNS = List.of(
            "identifier", "identifiers", "tax_id", "registration", "imo", "email", "phone", "website", "wallet");

    private static final List<String> OWN_COLUMNS = List.of(
            "id",
            "name",
            "aliases",
            "weak_aliases",
            "former_names",
            "type",
            "country",
            "programme",
            "program",
            "address",
            "city",
            "citation",
            "remarks");

    private final String source;
    private final ReadingLog log;
    private final CountryNames countries = CountryNames.shipped();
    private final List<String> header = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<ListedParty> parties = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private PlainCsvReader(String source, ReadingLog log) {
        this.source = source;
        this.log = log;
    }

    static List<ListedParty> read(Path file, String source, ReadingLog log) {
        PlainCsvReader reader = new PlainCsvReader(source, log);
        CsvFile.read(file, log, false, reader::row);
        return reader.parties;
    }

    static List<ListedParty> readText(String text, String source, ReadingLog log) {
        PlainCsvReader reader = new PlainCsvReader(source, log);
        CsvFile.readText(source, text, log, reader::row);
        return reader.parties;
    }

    private void row(CsvRecord row) {
        if (columns.isEmpty()) {
            for (int i = 0; i < row.getFieldCount(); i++) {
                header.add(row.getField(i).strip().toLowerCase(Locale.ROOT).replace(' ', '_'));
                columns.putIfAbsent(header.get(i), i);
            }
            return;
        }
        if (row.getFieldCount() != header.size()) {
            log.skip(row.getStartingLineNumber(), row.getFieldCount() + " fields instead of " + header.size());
            return;
        }
        String name = value(row, "name");
        if (name.isEmpty()) {
            log.skip(row.getStartingLineNumber(), "no name");
            return;
        }
        String id = value(row, "id").isEmpty() ? "line-" + row.getStartingLineNumber() : value(row, "id");
        if (!ids.add(id)) {
            log.skip(row.getStartingLineNumber(), "the id " + id + " was used before");
            return;
        }
        parties.add(party(row, id, name));
        log.read();
    }

    private ListedParty party(CsvRecord row, String id, String name) {
        List<ListedName> names = new ArrayList<>();
        names.add(new ListedName(name, NameKind.PRIMARY, false));
        values(row, "aliases").forEach(alias -> names.add(new ListedName(alias, NameKind.AKA, false)));
        values(row, "former_names").forEach(alias -> names.add(new ListedName(alias, NameKind.FKA, false)));
        values(row, "weak_aliases").forEach(alias -> names.add(new ListedName(alias, NameKind.AKA, true)));
        String country = countries.code(value(row, "country"));
        String city = value(row, "city");
        List<ListedAddress> addresses = new ArrayList<>();
        values(row, "address").forEach(address -> addresses.add(new ListedAddress(address, city, country)));
        if (addresses.isEmpty() && !(city.isEmpty() && country.isEmpty())) {
            addresses.add(new ListedAddress(city.isEmpty() ? value(row, "country") : city, city, country));
        }
        List<ListedIdentifier> identifiers = new ArrayList<>();
        for (String column : IDENTIFIER_COLUMNS) {
            values(row, column)
                    .forEach(value -> identifiers.add(new ListedIdentifier(column.replace('_', ' '), value, "")));
        }
        List<ListedDetail> details = new ArrayList<>();
        for (String column : header) {
            boolean known = OWN_COLUMNS.contains(column) || IDENTIFIER_COLUMNS.contains(column);
            if (!known && !value(row, column).isEmpty()) {
                details.add(new ListedDetail(column.replace('_', ' '), value(row, column)));
            }
        }
        List<String> programmes = new ArrayList<>(values(row, "programme"));
        programmes.addAll(values(row, "program"));
        return new ListedParty(
                source,
                id,
                type(value(row, "type")),
                names,
                programmes,
                addresses,
                identifiers,
                value(row, "citation"),
                value(row, "remarks"),
                details);
    }

    private static Type type(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "organisation", "organization", "company", "entity", "legalentity" -> Type.ORGANISATION;
            case "person", "individual" -> Type.PERSON;
            case "vessel", "ship" -> Type.VESSEL;
            case "aircraft", "airplane" -> Type.AIRCRAFT;
            default -> Type.UNKNOWN;
        };
    }

    private List<String> values(CsvRecord row, String column) {
        List<String> result = new ArrayList<>();
        for (String part : value(row, column).split("\\|", -1)) {
            if (!part.isBlank()) {
                result.add(part.strip());
            }
        }
        return result;
    }

    private String value(CsvRecord row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.getField(at).strip();
    }
}
