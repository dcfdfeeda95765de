package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty.ListedDetail;
import io.countercheck.lists.ListedParty.ListedIdentifier;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes OFAC's remarks apart: statements divided by semicolons, such as {@code DOB 05 Jan 1971}, {@code a.k.a. 'BNC'},
 * {@code NIT # 800241061-5 (Colombia)}, {@code Linked To: MAHAN AIR}. Names in quotation marks here are the aliases
 * that OFAC calls weak.
 *
 * <p>A statement that fits no form stays what it is: the remarks are kept whole beside what was taken from them.
 */
final class Remarks {

    /** Labels of statements that describe a party without identifying it, as they begin. */
    private static final List<String> DETAILS = List.of(
            "DOB",
            "POB",
            "nationality",
            "citizen",
            "Gender",
            "Linked To:",
            "Organization Established Date",
            "Organization Type:",
            "Former Vessel Flag",
            "Vessel Flag",
            "Vessel Type",
            "Vessel Year of Build",
            "Vessel Owner",
            "Former Vessel Type",
            "Aircraft Model",
            "Aircraft Operator",
            "Aircraft Manufacture Date",
            "Nationality of Registration",
            "Target Type",
            "Issuer Name",
            "Listing Date",
            "Effective Date",
            "Purchase/Sales For Divestment Date",
            "Secondary sanctions risk:",
            "Additional Sanctions Information -",
            "Transactions Prohibited For Persons",
            "Executive Order",
            "CAATSA Section",
            "Subject to Directive");

    private static final List<String> FREE_LABELS =
            List.of("Email Address", "Email:", "E-mail", "Website", "SWIFT/BIC");

    /** Words by which OFAC labels a number, whatever sort it is. */
    private static final List<String> NUMBER_WORDS = List.of(
            "no.",
            "no",
            "number",
            "#",
            "id",
            "code",
            "passport",
            "c.u.r.p.",
            "r.f.c.",
            "rfc",
            "d.n.i.",
            "n.i.e.",
            "i.f.e.",
            "imo",
            "mmsi",
            "telephone",
            "telephone:",
            "phone",
            "fax",
            "fax:",
            "license",
            "ssn",
            "electoral",
            "isin",
            "ticker",
            "address",
            "(msn)",
            "s/n",
            "l/n",
            "f/n)",
            "mark",
            "(uscc)",
            "(ru)",
            "card",
            "c.i.f.",
            "n.i.f.",
            "c.n.p.j.",
            "duns",
            "registry",
            "registration",
            "xbt",
            "eth",
            "usdt",
            "xmr",
            "ltc",
            "trx");

    private final List<ListedName> names = new ArrayList<>();
    private final List<ListedIdentifier> identifiers = new ArrayList<>();
    private final List<ListedDetail> details = new ArrayList<>();
    private final CountryNames countries;

    private Remarks(CountryNames countries) {
        this.countries = countries;
    }

    static Remarks of(String remarks, CountryNames countries) {
        Remarks result = new Remarks(countries);
        int depth = 0;
        int start = 0;
        for (int i = 0; i < remarks.length(); i++) {
            char c = remarks.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (c == ';' && depth == 0) {
                result.statement(remarks.substring(start, i));
                start = i + 1;
            }
        }
        result.statement(remarks.substring(start));
        return result;
    }

    List<ListedName> names() {
        return names;
    }

    List<ListedIdentifier> identifiers() {
        return identifiers;
    }

    List<ListedDetail> details() {
        return details;
    }

    private void statement(String raw) {
        String text = unwrap(raw.strip());
        if (text.isEmpty()) {
            return;
        }
        if (text.startsWith("alt. ")) {
            text = text.substring(5).strip();
        }
        if (alias(text, "a.k.a. ", NameKind.AKA)
                || alias(text, "f.k.a. ", NameKind.FKA)
                || alias(text, "n.k.a. ", NameKind.NKA)) {
            return;
        }
        for (String label : DETAILS) {
            if (text.startsWith(label)) {
                details.add(new ListedDetail(
                        kind(label), text.substring(label.length()).strip()));
                return;
            }
        }
        for (String label : FREE_LABELS) {
            if (text.startsWith(label)) {
                identifiers.add(new ListedIdentifier(
                        kind(label), text.substring(label.length()).strip(), ""));
                return;
            }
        }
        number(text);
    }

    /** Drops the final stop and the parentheses that surround a whole statement. */
    private static String unwrap(String text) {
        String result = text.endsWith(".") && !text.endsWith("S.A.") ? text.substring(0, text.length() - 1) : text;
        if (result.startsWith("(") && result.endsWith(")") && result.indexOf('(', 1) < 0) {
            result = result.substring(1, result.length() - 1);
        }
        return result.strip();
    }

    private boolean alias(String text, String label, NameKind kind) {
        if (!text.startsWith(label)) {
            return false;
        }
        String name = text.substring(label.length()).strip();
        boolean quoted = name.length() > 2 && name.charAt(0) == '\'' && name.endsWith("'");
        name = quoted ? name.substring(1, name.length() - 1) : name;
        if (!name.isBlank()) {
            names.add(new ListedName(name, kind, quoted));
        }
        return true;
    }

    private void number(String text) {
        int valueAt = firstWordWithDigit(text);
        if (valueAt <= 0) {
            return;
        }
        String label = text.substring(0, valueAt).strip();
        int lastSpace = label.lastIndexOf(' ');
        String lastWord = label.substring(lastSpace + 1).toLowerCase(Locale.ROOT);
        if (!NUMBER_WORDS.contains(lastWord)) {
            return;
        }
        String value = text.substring(valueAt).strip();
        String country = "";
        int open = value.indexOf(" (");
        if (open > 0) {
            int close = value.indexOf(')', open);
            country = countries.code(value.substring(open + 2, close < 0 ? value.length() : close));
            value = value.substring(0, open);
        }
        int more = value.indexOf(' ');
        if (more > 0 && !isNumberWithSpaces(value)) {
            value = value.substring(0, more);
        }
        identifiers.add(new ListedIdentifier(kind(label), value.strip(), country));
    }

    private static boolean isNumberWithSpaces(String value) {
        return value.chars().allMatch(c -> c == ' ' || c == '-' || c == '+' || c == '/' || c >= '0' && c <= '9');
    }

    private static int firstWordWithDigit(String text) {
        int wordStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                wordStart = i + 1;
            } else if (c >= '0' && c <= '9') {
                return wordStart;
            }
        }
        return -1;
    }

    private static String kind(String label) {
        String kind = label.strip().toLowerCase(Locale.ROOT);
        while (kind.endsWith(":") || kind.endsWith("-") || kind.endsWith("#")) {
            kind = kind.substring(0, kind.length() - 1).strip();
        }
        return kind.equals("email") || kind.equals("e-mail") ? "email address" : kind;
    }
}
