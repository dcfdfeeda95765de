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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the US Consolidated Screening List CSV (International Trade Administration): a header, one row per party, many
 * lists in one file. Inside a field values are divided by {@code "; "}; an address ends in its ISO country code; an
 * identifier ends in its kind, {@code RU, 1027700159497, Registration Number}.
 */
final class CslReader {

    /** The header's columns that this reader cannot do without. */
    static final List<String> NEEDED =
            List.of("_id", "source", "entity_number", "type", "programs", "name", "alt_names");

    /** The abbreviation in a source's name to the short name of its list. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("SDN", "ofac-sdn"),
            Map.entry("SSI", "ofac-ssi"),
            Map.entry("CMIC", "ofac-cmic"),
            Map.entry("NS-MBS", "ofac-ns-mbs"),
            Map.entry("CAP", "ofac-cap"),
            Map.entry("PLC", "ofac-plc"),
            Map.entry("FSE", "ofac-fse"),
            Map.entry("EL", "bis-el"),
            Map.entry("DPL", "bis-dpl"),
            Map.entry("UVL", "bis-uvl"),
            Map.entry("MEU", "bis-meu"),
            Map.entry("ISN", "state-isn"),
            Map.entry("DTC", "state-dtc"));

    /** Values of the column of identifiers that describe rather than identify. */
    private static final List<String> DESCRIBING = List.of(
            "gender",
            "additional sanctions information",
            "secondary sanctions risk",
            "transactions prohibited for persons",
            "organization established date",
            "organization type",
            "executive order",
            "caatsa section",
            "target type",
            "issuer name",
            "listing date",
            "effective date",
            "purchase/sales for divestment date",
            "former vessel flag",
            "vessel flag",
            "vessel year of build",
            "aircraft model",
            "aircraft operator",
            "aircraft manufacture date",
            "nationality of registration");

    private final ReadingLog log;
    private final CountryNames countries = CountryNames.shipped();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<ListedParty> parties = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private CslReader(ReadingLog log) {
        this.log = log;
    }

    static List<ListedParty> read(Path file, ReadingLog log) {
        CslReader reader = new CslReader(log);
        CsvFile.read(file, log, true, reader::row);
        return reader.parties;
    }

    private void row(CsvRecord row) {
        if (columns.isEmpty()) {
            for (int i = 0; i < row.getFieldCount(); i++) {
                columns.put(row.getField(i).strip().toLowerCase(Locale.ROOT), i);
            }
            return;
        }
        if (row.getFieldCount() != columns.size()) {
            log.skip(row.getStartingLineNumber(), row.getFieldCount() + " fields instead of " + columns.size());
            return;
        }
        String name = value(row, "name");
        String list = list(value(row, "source"));
        String number = value(row, "entity_number");
        String id = number.isEmpty() ? value(row, "_id") : number;
        if (name.isEmpty() || list.isEmpty() || id.isEmpty()) {
            String missing = name.isEmpty() ? "name" : list.isEmpty() ? "source" : "number";
            log.skip(row.getStartingLineNumber(), "no " + missing);
            return;
        }
        // The list sometimes carries a party twice under one number; both rows are kept apart by the list's own row id.
        String unique =
                ids.add(list + ":" + id) ? id : id + "/" + value(row, "_id") + "/" + row.getStartingLineNumber();
        parties.add(party(row, list, unique, name));
        log.read();
    }

    private ListedParty party(CsvRecord row, String list, String id, String name) {
        List<ListedName> names = new ArrayList<>();
        names.add(new ListedName(name, NameKind.PRIMARY, false));
        Set<String> known = new HashSet<>(Set.of(name));
        for (String alias : split(value(row, "alt_names"))) {
            String text = alias.startsWith("and ") ? alias.substring(4).strip() : alias;
            if (!text.isEmpty() && known.add(text)) {
                names.add(new ListedName(text, NameKind.AKA, false));
            }
        }
        List<ListedAddress> addresses = new ArrayList<>();
        split(value(row, "addresses")).forEach(text -> addresses.add(address(text)));
        List<ListedIdentifier> identifiers = new ArrayList<>();
        List<ListedDetail> details = new ArrayList<>();
        split(value(row, "ids")).forEach(text -> identifier(text, identifiers, details));
        addIdentifier(identifiers, "call sign", value(row, "call_sign"));
        for (String column : List.of(
                "title",
                "start_date",
                "end_date",
                "standard_order",
                "license_requirement",
                "license_policy",
                "vessel_type",
                "gross_tonnage",
                "gross_registered_tonnage",
                "vessel_flag",
                "vessel_owner",
                "citizenships",
                "dates_of_birth",
                "nationalities",
                "places_of_birth")) {
            String value = value(row, column);
            if (!value.isEmpty()) {
                details.add(new ListedDetail(column.replace('_', ' '), value));
            }
        }
        String remarks = value(row, "remarks");
        Remarks said = Remarks.of(remarks, countries);
        said.names().stream().filter(n -> known.add(n.text())).forEach(names::add);
        identifiers.addAll(said.identifiers());
        details.addAll(said.details());
        String notice = value(row, "federal_register_notice");
        String citation = notice.isEmpty() ? value(row, "source_list_url") : notice;
        List<String> programmes = new ArrayList<>(new LinkedHashSet<>(split(value(row, "programs"))));
        return new ListedParty(
                list, id, type(row), names, programmes, addresses, identifiers, citation, remarks, details);
    }

    private Type type(CsvRecord row) {
        return switch (value(row, "type")) {
            case "Individual" -> Type.PERSON;
            case "Entity" -> Type.ORGANISATION;
            case "Vessel" -> Type.VESSEL;
            case "Aircraft" -> Type.AIRCRAFT;
            default -> Type.UNKNOWN;
        };
    }

    private ListedAddress address(String text) {
        String[] parts = text.split(", ", -1);
        String country = countries.code(parts[parts.length - 1]);
        String city = "";
        for (int i = country.isEmpty() ? parts.length - 1 : parts.length - 2; i >= 0 && city.isEmpty(); i--) {
            boolean hasDigit = parts[i].chars().anyMatch(c -> c >= '0' && c <= '9');
            city = hasDigit ? "" : parts[i].strip();
        }
        return new ListedAddress(text, city, country);
    }

    private void identifier(String text, List<ListedIdentifier> identifiers, List<ListedDetail> details) {
        int last = text.lastIndexOf(", ");
        if (last <= 0) {
            return;
        }
        String kind = text.substring(last + 2).strip().toLowerCase(Locale.ROOT);
        String rest = text.substring(0, last).strip();
        while (kind.endsWith(":") || kind.endsWith("-") || kind.endsWith("#")) {
            kind = kind.substring(0, kind.length() - 1).strip();
        }
        String label = kind;
        if (DESCRIBING.stream().anyMatch(label::startsWith)) {
            details.add(new ListedDetail(kind, rest));
            return;
        }
        String country = "";
        int comma = rest.indexOf(", ");
        if (comma == 2 && !countries.code(rest.substring(0, 2)).isEmpty()) {
            country = rest.substring(0, 2);
            rest = rest.substring(4);
        }
        // Dates of issue and expiry stand between the country and the number.
        int lastPart = rest.lastIndexOf(", ");
        addIdentifier(identifiers, kind, lastPart < 0 ? rest : rest.substring(lastPart + 2), country);
    }

    private static void addIdentifier(List<ListedIdentifier> identifiers, String kind, String value) {
        addIdentifier(identifiers, kind, value, "");
    }

    private static void addIdentifier(List<ListedIdentifier> identifiers, String kind, String value, String country) {
        if (!value.isBlank()) {
            identifiers.add(new ListedIdentifier(kind, value.strip(), country));
        }
    }

    private static String list(String source) {
        int open = source.indexOf('(');
        int close = source.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return slug(source);
        }
        String abbreviation = source.substring(open + 1, close).strip();
        int space = abbreviation.indexOf(' ');
        String first = space < 0 ? abbreviation : abbreviation.substring(0, space);
        return LISTS.getOrDefault(first, "us-" + slug(first));
    }

    private static String slug(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (plain) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return out.toString();
    }

    private static List<String> split(String text) {
        List<String> result = new ArrayList<>();
        for (String part : text.split(";", -1)) {
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
