package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.LoadReport;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list file recognised and read.
 *
 * @param parties everybody on it
 * @param report what came of each row
 */
public record ListReading(List<ListedParty> parties, LoadReport report) {

    private static final int SNIFFED_BYTES = 4096;
    private static final String MEND =
            "give OFAC's sdn.csv (alt.csv and add.csv beside it) or XML, the UN's or the EU's XML, the UK's"
                    + " CSV, FollowTheMoney entities, the US Consolidated Screening List CSV, or a CSV with a"
                    + " column \"name\"; docs/lists describes them";

    /** What a file is taken for, and where its parts lie. */
    public record Recognised(ListFormat format, ListFiles files, String source, String title) {}

    /**
     * Recognises a list by what is in the file.
     *
     * @param asSource short name under which to keep it, or null for the usual one of its format
     * @throws Fault LIST_NOT_RECOGNISED when it is no list that can be read
     */
    public static Recognised recognise(Path file, @Nullable String asSource) {
        String name = file.getFileName().toString();
        String start = start(file, name);
        if (start.isBlank()) {
            throw new Fault(ErrorCode.LIST_NOT_RECOGNISED, name + " is empty", MEND);
        }
        String trimmed = start.stripLeading();
        if (trimmed.startsWith("<")) {
            return xml(file, name, trimmed, asSource);
        }
        if (trimmed.startsWith("{") && trimmed.contains("\"schema\"")) {
            String source = asSource == null ? slug(name) : asSource;
            return recognised(ListFormat.FTM, file, asSource, source, "FollowTheMoney entities \"" + source + "\"");
        }
        String firstLine = trimmed.lines().findFirst().orElse("").strip();
        List<String> cells = cells(firstLine);
        if (trimmed.lines().limit(3).map(ListReading::cells).anyMatch(UkCsvReader::isHeader)) {
            return recognised(ListFormat.UK_CSV, file, asSource, "uk-sanctions", "UK sanctions list");
        }
        if (cells.containsAll(CslReader.NEEDED)) {
            return new Recognised(
                    ListFormat.US_CSL,
                    ListFiles.single(file),
                    asSource == null ? "us-csl" : asSource,
                    "US Consolidated Screening List");
        }
        if (isNumber(cells.get(0)) && firstLine.contains("-0-")) {
            return ofac(file, name, firstLine, asSource);
        }
        if (cells.contains("name")) {
            String source = asSource == null ? slug(name) : asSource;
            return new Recognised(ListFormat.PLAIN, ListFiles.single(file), source, "List \"" + source + "\"");
        }
        throw new Fault(ErrorCode.LIST_NOT_RECOGNISED, name + " is no list that can be read", MEND);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(cell -> cell.strip().replace("\"", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Recognised xml(Path file, String name, String start, @Nullable String asSource) {
        if (start.toLowerCase(Locale.ROOT).contains("<html")) {
            throw new Fault(ErrorCode.LIST_NOT_RECOGNISED, name + " is a web page, not a list", MEND);
        }
        boolean consolidated = start.contains(">Consolidated List<")
                || name.toLowerCase(Locale.ROOT).contains("cons");
        String ofac = consolidated ? "ofac-cons" : "ofac-sdn";
        String title = consolidated ? "OFAC consolidated (non-SDN) list" : "OFAC Specially Designated Nationals list";
        return switch (XmlFile.root(file)) {
            case "sanctionsData" -> recognised(ListFormat.OFAC_ENHANCED, file, asSource, ofac, title);
            case "sdnList" -> recognised(ListFormat.OFAC_XML, file, asSource, ofac, title);
            case "CONSOLIDATED_LIST" ->
                recognised(ListFormat.UN_XML, file, asSource, "un-sc", "UN Security Council consolidated list");
            case "export" ->
                recognised(ListFormat.EU_XML, file, asSource, "eu-fsf", "EU consolidated financial sanctions list");
            default ->
                throw new Fault(ErrorCode.LIST_NOT_RECOGNISED, name + " is XML, but no list that can be read", MEND);
        };
    }

    private static Recognised recognised(
            ListFormat format, Path file, @Nullable String asSource, String usual, String title) {
        return new Recognised(format, ListFiles.single(file), asSource == null ? usual : asSource, title);
    }

    private static Recognised ofac(Path file, String name, String firstLine, @Nullable String asSource) {
        boolean alias = firstLine.contains(",\"aka\",") || firstLine.contains(",\"fka\",");
        boolean number = isNumber(firstLine.split(",", 3)[1].strip());
        if (alias || number) {
            String what = alias ? "the aliases" : "the addresses";
            throw new Fault(
                    ErrorCode.LIST_NOT_RECOGNISED,
                    name + " holds only " + what + " of an OFAC list",
                    "give the list itself (sdn.csv); its other files are found beside it");
        }
        boolean consolidated = name.toLowerCase(Locale.ROOT).contains("cons_prim");
        String usual = consolidated ? "ofac-cons" : "ofac-sdn";
        String title = consolidated ? "OFAC consolidated (non-SDN) list" : "OFAC Specially Designated Nationals list";
        return new Recognised(
                ListFormat.OFAC_LEGACY, ListFiles.beside(file), asSource == null ? usual : asSource, title);
    }

    /**
     * Reads the files completely.
     *
     * @throws Fault LIST_BROKEN with all that is wrong, when the list cannot be relied on
     */
    public static ListReading read(ListFormat format, ListFiles files, String source, String title, String date) {
        ReadingLog log = new ReadingLog("the list " + source);
        List<ListedParty> parties = switch (format) {
            case OFAC_LEGACY -> OfacLegacyReader.read(files, source, log);
            case US_CSL -> CslReader.read(files.main(), log);
            case OFAC_ENHANCED -> new OfacEnhancedReader(source, log).read(files.main());
            case OFAC_XML -> new OfacXmlReader(source, log).read(files.main());
            case UN_XML -> new UnXmlReader(source, log).read(files.main());
            case EU_XML -> new EuXmlReader(source, log).read(files.main());
            case UK_CSV -> UkCsvReader.read(files.main(), source, log);
            case FTM -> FollowTheMoneyReader.read(files.main(), source, log);
            case PLAIN -> PlainCsvReader.read(files.main(), source, log);
        };
        log.throwIfBroken(parties);
        try {
            return new ListReading(parties, log.report(source, title, format, date, Digests.of(files), parties));
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.LIST_BROKEN, "cannot read the list " + source, "check the file and its rights", e);
        }
    }

    /**
     * Reads a list in the plain form that is not a file of its own.
     *
     * @throws Fault LIST_BROKEN with all that is wrong
     */
    public static List<ListedParty> plain(String source, String text) {
        ReadingLog log = new ReadingLog("the list " + source);
        List<ListedParty> parties = PlainCsvReader.readText(text, source, log);
        log.throwIfBroken(parties);
        return parties;
    }

    /** A date such as 2021-07 or 2021-07-30 in a file name, or the other date when there is none. */
    public static String dateIn(String fileName, String otherwise) {
        for (int length : new int[] {10, 7}) {
            for (int i = 0; i + length <= fileName.length(); i++) {
                String part = fileName.substring(i, i + length);
                if (isDate(part) && (i == 0 || !isDigit(fileName.charAt(i - 1)))) {
                    return part;
                }
            }
        }
        return otherwise;
    }

    private static boolean isDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean dash = i == 4 || i == 7;
            if (dash ? text.charAt(i) != '-' : !isDigit(text.charAt(i))) {
                return false;
            }
        }
        int month = Integer.parseInt(text.substring(5, 7));
        int day = text.length() > 7 ? Integer.parseInt(text.substring(8)) : 1;
        return text.charAt(0) <= '2' && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A short name made of a file name: letters, digits and dashes, without what it ends in. */
    static String slug(String fileName) {
        int dot = fileName.indexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        StringBuilder out = new StringBuilder();
        for (char c : stem.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z' || isDigit(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return out.isEmpty() ? "list" : out.toString();
    }

    private static String start(Path file, String name) {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SNIFFED_BYTES);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new Fault(ErrorCode.INPUT_NOT_FOUND, "cannot read " + name, "check the path and its rights", e);
        }
    }
}
