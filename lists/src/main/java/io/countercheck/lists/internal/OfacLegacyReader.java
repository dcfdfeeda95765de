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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads OFAC's legacy CSV files, of the SDN list and of the consolidated list: no header, {@code -0- } for an empty
 * field, {@code ^Z} alone on the last line (OFAC, "SDN data formats", dat_spec.txt). Main file: number, name, type,
 * programme, title, call sign, vessel type, tonnage, gross registered tonnage, flag, owner, remarks. Aliases: party,
 * number, type, name, remarks. Addresses: party, number, street, city and postal code, country, remarks.
 */
final class OfacLegacyReader {

    private static final int MAIN_COLUMNS = 12;
    private static final int ALIAS_COLUMNS = 5;
    private static final int ADDRESS_COLUMNS = 6;

    private final String source;
    private final ReadingLog log;
    private final CountryNames countries = CountryNames.shipped();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private OfacLegacyReader(String source, ReadingLog log) {
        this.source = source;
        this.log = log;
    }

    static List<ListedParty> read(ListFiles files, String source, ReadingLog log) {
        return new OfacLegacyReader(source, log).read(files);
    }

    private List<ListedParty> read(ListFiles files) {
        CsvFile.read(files.main(), log, true, this::party);
        Path aliases = files.byRole().get(ListFiles.Role.ALIASES);
        Path addresses = files.byRole().get(ListFiles.Role.ADDRESSES);
        Path comments = files.byRole().get(ListFiles.Role.COMMENTS);
        if (aliases == null) {
            log.note("no file of aliases was found beside the list: only primary names and weak aliases are screened");
        } else {
            CsvFile.read(aliases, log, true, this::alias);
        }
        if (addresses == null) {
            log.note("no file of addresses was found beside the list");
        } else {
            CsvFile.read(addresses, log, true, this::address);
        }
        if (comments != null) {
            CsvFile.read(comments, log, true, this::comment);
        }
        List<ListedParty> parties = new ArrayList<>(drafts.size());
        drafts.values().forEach(draft -> parties.add(draft.finish(source, countries)));
        return parties;
    }

    private void party(CsvRecord row) {
        if (endMark(row) || wrongWidth(row, MAIN_COLUMNS)) {
            return;
        }
        String id = value(row, 0);
        String name = value(row, 1);
        if (!isNumber(id) || name.isEmpty()) {
            log.skip(row.getStartingLineNumber(), id.isEmpty() || !isNumber(id) ? "no number" : "no name");
            return;
        }
        if (drafts.containsKey(id)) {
            log.skip(row.getStartingLineNumber(), "the number " + id + " was used before");
            return;
        }
        drafts.put(id, new Draft(id, name, row));
        log.read();
    }

    private void alias(CsvRecord row) {
        if (endMark(row) || wrongWidth(row, ALIAS_COLUMNS)) {
            return;
        }
        Draft draft = drafts.get(value(row, 0));
        String name = value(row, 3);
        if (draft == null) {
            log.skip(row.getStartingLineNumber(), "an alias of " + value(row, 0) + ", who is not on the list");
        } else if (name.isEmpty()) {
            log.blank();
        } else {
            draft.names.add(new ListedName(name, aliasKind(value(row, 2)), false));
            log.read();
        }
    }

    private void address(CsvRecord row) {
        if (endMark(row) || wrongWidth(row, ADDRESS_COLUMNS)) {
            return;
        }
        Draft draft = drafts.get(value(row, 0));
        String street = value(row, 2);
        String city = value(row, 3);
        String country = value(row, 4);
        if (draft == null) {
            log.skip(row.getStartingLineNumber(), "an address of " + value(row, 0) + ", who is not on the list");
        } else if (street.isEmpty() && city.isEmpty() && country.isEmpty()) {
            log.blank();
        } else {
            List<String> parts = new ArrayList<>(List.of(street, city, country));
            parts.removeIf(String::isEmpty);
            draft.addresses.add(new ListedAddress(String.join(", ", parts), city, countries.code(country)));
            log.read();
        }
    }

    private void comment(CsvRecord row) {
        if (endMark(row)) {
            return;
        }
        Draft draft = drafts.get(value(row, 0));
        if (draft == null || row.getFieldCount() < 2) {
            log.skip(row.getStartingLineNumber(), "remarks on " + value(row, 0) + ", who is not on the list");
        } else {
            draft.remarks.append(value(row, 1));
            log.read();
        }
    }

    private boolean wrongWidth(CsvRecord row, int columns) {
        if (row.getFieldCount() == columns) {
            return false;
        }
        log.skip(row.getStartingLineNumber(), row.getFieldCount() + " fields instead of " + columns);
        return true;
    }

    private static boolean endMark(CsvRecord row) {
        return row.getFieldCount() == 1 && row.getField(0).equals("\u001a");
    }

    private static String value(CsvRecord row, int column) {
        String value = row.getField(column).strip();
        return value.equals("-0-") ? "" : value;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static NameKind aliasKind(String kind) {
        return switch (kind) {
            case "fka" -> NameKind.FKA;
            case "nka" -> NameKind.NKA;
            default -> NameKind.AKA;
        };
    }

    private static Type type(String type) {
        return switch (type) {
            case "individual" -> Type.PERSON;
            case "vessel" -> Type.VESSEL;
            case "aircraft" -> Type.AIRCRAFT;
            // OFAC leaves the type of everything else empty: companies, banks, authorities, groups.
            default -> Type.ORGANISATION;
        };
    }

    /** A party while its aliases and addresses are still to come. */
    private static final class Draft {
        private final String id;
        private final Type type;
        private final List<String> programmes;
        private final List<ListedName> names = new ArrayList<>();
        private final List<ListedAddress> addresses = new ArrayList<>();
        private final List<ListedIdentifier> identifiers = new ArrayList<>();
        private final List<ListedDetail> details = new ArrayList<>();
        private final StringBuilder remarks;

        Draft(String id, String name, CsvRecord row) {
            this.id = id;
            type = type(value(row, 2));
            names.add(new ListedName(name, NameKind.PRIMARY, false));
            programmes = programmes(value(row, 3));
            detail("title", value(row, 4));
            if (!value(row, 5).isEmpty()) {
                identifiers.add(new ListedIdentifier("call sign", value(row, 5), ""));
            }
            detail("vessel type", value(row, 6));
            detail("tonnage", value(row, 7));
            detail("gross registered tonnage", value(row, 8));
            detail("vessel flag", value(row, 9));
            detail("vessel owner", value(row, 10));
            remarks = new StringBuilder(value(row, 11));
        }

        private void detail(String kind, String value) {
            if (!value.isEmpty()) {
                details.add(new ListedDetail(kind, value));
            }
        }

        private static List<String> programmes(String text) {
            List<String> result = new ArrayList<>();
            for (String part : text.split("] \\[", -1)) {
                if (!part.isBlank()) {
                    result.add(part.strip());
                }
            }
            return result;
        }

        ListedParty finish(String source, CountryNames countries) {
            String all = remarks.toString();
            Remarks said = Remarks.of(all, countries);
            Set<String> known = new HashSet<>();
            names.forEach(name -> known.add(name.text()));
            said.names().stream().filter(name -> known.add(name.text())).forEach(names::add);
            identifiers.addAll(said.identifiers());
            details.addAll(said.details());
            return new ListedParty(source, id, type, names, programmes, addresses, identifiers, "", all, details);
        }
    }
}
