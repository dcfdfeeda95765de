package io.countercheck.controls;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.countercheck.model.Amount;
import io.countercheck.model.Confidence;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Kind;
import io.countercheck.model.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the tables of the law. All problems are collected and reported at once. */
final class LawReader {

    private static final String EDITION = "edition.properties";
    private static final String EDITION_KEY = "\nedition=";
    private static final List<String> FILES = List.of(
            "sources.csv",
            "lists.csv",
            "listings.csv",
            "thresholds.csv",
            "provisions.csv",
            "regimes.csv",
            "gaps.csv",
            EDITION);

    private final Function<String, byte[]> bytes;
    private final List<String> problems = new ArrayList<>();

    /** Whether every row was taken in: where one is lost, whatever refers to it would be reported as well. */
    private boolean whole = true;

    private LawReader(Function<String, byte[]> bytes) {
        this.bytes = bytes;
    }

    /**
     * The tables that stand beside this class. They are not held against each other again at every start: the build has
     * read them with {@link #checked}.
     *
     * @throws Fault with {@code LAW_BROKEN} and every problem, when a table is missing or cannot be read
     */
    static Law shipped() {
        LawReader reader = new LawReader(LawReader::shippedBytes);
        LawData data = reader.data();
        reader.failOnProblems();
        return new Law(data, LawReader::shippedBytes);
    }

    /**
     * Reads the law and checks it against itself. The build passes the shipped tables through here.
     *
     * @param bytes the content of each table by its file name
     * @throws Fault with {@code LAW_BROKEN} and every problem, when the tables are broken
     */
    static Law checked(Function<String, byte[]> bytes) {
        LawReader reader = new LawReader(bytes);
        LawData data = reader.data();
        if (reader.whole) {
            reader.problems.addAll(new LawCheck(data).problems());
        }
        reader.failOnProblems();
        return new Law(data, bytes);
    }

    private void failOnProblems() {
        if (!problems.isEmpty()) {
            throw new Fault(
                    ErrorCode.LAW_BROKEN,
                    "the law data are broken:\n  " + String.join("\n  ", problems),
                    "this build must not be used; mend the tables it names, see docs/controls/README.md");
        }
    }

    /** SHA-256 over the bytes of all tables in a fixed order, hex. */
    static String digest(Function<String, byte[]> bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : FILES) {
                digest.update(bytes.apply(name));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private LawData data() {
        List<Source> sources = table("sources.csv", LawReader::source);
        List<ControlList> lists = table("lists.csv", LawReader::list);
        List<Listing> listings = table("listings.csv", LawReader::listing);
        List<Threshold> thresholds = table("thresholds.csv", LawReader::threshold);
        List<Provision> provisions = table("provisions.csv", LawReader::provision);
        List<Territory> territories = table("regimes.csv", LawReader::territory);
        List<Gap> gaps = table("gaps.csv", LawReader::gap);
        String edition = edition();
        return new LawData(edition, sources, lists, listings, thresholds, provisions, territories, gaps);
    }

    private String content(String name) {
        return new String(bytes.apply(name), StandardCharsets.UTF_8);
    }

    private <T> List<T> table(String name, Function<LawRow, T> form) {
        List<T> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(content(name))) {
            for (CsvRecord entry : csv) {
                if (columns.isEmpty()) {
                    for (int i = 0; i < entry.getFieldCount(); i++) {
                        columns.put(entry.getField(i), i);
                    }
                    continue;
                }
                LawRow row = new LawRow(columns, entry);
                if (row.complete()) {
                    rows.add(form.apply(row));
                } else {
                    whole = false;
                }
                for (String wrong : row.wrong()) {
                    problems.add(name + " line " + entry.getStartingLineNumber() + ": " + wrong);
                }
            }
        } catch (IllegalArgumentException | CsvParseException e) {
            whole = false;
            problems.add(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new Fault(ErrorCode.INTERNAL, "cannot read " + name, "report it", e);
        }
        return rows;
    }

    /** The one setting of the file, read without the machinery of java.util.Properties: this runs at every start. */
    private String edition() {
        String file = content(EDITION);
        int start = file.indexOf(EDITION_KEY) + EDITION_KEY.length();
        int end = file.indexOf('\n', start);
        String edition = start < EDITION_KEY.length() || end < 0
                ? ""
                : file.substring(start, end).strip();
        int dot = edition.indexOf('.');
        try {
            if (dot != 10 || !PartialDate.parse(edition.substring(0, dot)).dayKnown()) {
                throw new IllegalArgumentException("not a day, a dot and a number: " + edition);
            }
            Integer.parseInt(edition.substring(dot + 1));
        } catch (IllegalArgumentException e) {
            problems.add(EDITION + ": edition is not a day, a dot and a number: " + edition);
        }
        return edition;
    }

    private static byte[] shippedBytes(String name) {
        try (InputStream in = LawReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new Fault(ErrorCode.LAW_BROKEN, "the shipped law lacks " + name, "install the program again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Fault(ErrorCode.INTERNAL, "cannot read " + name, "report it", e);
        }
    }

    private static Source source(LawRow r) {
        return new Source(r.required("regime"), r.text("territory"), r.required("title"), r.required("legal_source"));
    }

    private static ControlList list(LawRow r) {
        return new ControlList(
                r.required("regime"),
                r.required("list"),
                r.required("page"),
                r.required("what"),
                r.required("legal_source"));
    }

    private static Listing listing(LawRow r) {
        String dateConfidence = r.text("date_confidence");
        return new Listing(
                r.required("id"),
                r.required("regime"),
                r.required("list"),
                r.word("kind", Kind.class, Kind.SUBSTANCE),
                r.word("binding", Binding.class, Binding.LAW),
                r.required("substance"),
                r.parts("synonyms"),
                r.parts("cas"),
                r.text("smiles"),
                r.text("inchikey"),
                r.parts("hs"),
                r.period("from", "to"),
                reach(r),
                r.words("clauses", Clause.class),
                r.text("clause_text"),
                r.required("citation"),
                r.confidence("confidence"),
                dateConfidence.isEmpty() ? null : r.confidence("date_confidence"),
                r.text("note"),
                r.parts("duties"));
    }

    private static Reach reach(LawRow r) {
        EnumSet<Trade> trades = r.words("trades", Trade.class);
        List<String> destinations = r.parts("destinations");
        return trades.isEmpty() && destinations.isEmpty()
                ? Reach.EVERYWHERE
                : new Reach(trades.isEmpty() ? EnumSet.allOf(Trade.class) : trades, Set.copyOf(destinations));
    }

    private static Threshold threshold(LawRow r) {
        Set<Trade> trades = r.required("trade").equals("any")
                ? EnumSet.allOf(Trade.class)
                : Set.copyOf(r.words("trade", Trade.class));
        return new Threshold(
                r.required("listing"),
                new Amount(r.value("amount", LawReader::amount, BigDecimal.ZERO), r.word("unit", Unit.class, Unit.KG)),
                r.word("scope", Threshold.Scope.class, Threshold.Scope.TRANSACTION),
                trades,
                Set.copyOf(r.parts("limits_duties")),
                r.text("note"),
                r.required("citation"),
                r.confidence("confidence"));
    }

    private static BigDecimal amount(String text) {
        try {
            BigDecimal amount = new BigDecimal(text);
            if (amount.signum() >= 0) {
                return amount;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an amount: " + text, e);
        }
        throw new IllegalArgumentException("not an amount: " + text);
    }

    private static Provision provision(LawRow r) {
        return new Provision(
                r.required("listing"),
                r.word("aspect", Provision.Aspect.class, Provision.Aspect.SCOPE),
                r.text("item"),
                r.required("text"),
                r.required("citation"),
                r.confidence("confidence"));
    }

    private static Territory territory(LawRow r) {
        Territory.Row kind = r.word("row", Territory.Row.class, Territory.Row.NOT_HELD);
        return new Territory(
                r.required("regime"),
                r.required("country"),
                kind,
                r.period("from", "to"),
                new Period(r.date("law_from"), null),
                r.text("intra_regime_trade").equals("domestic"),
                r.required("completeness").equals("complete"),
                kind == Territory.Row.NOT_HELD ? Confidence.FROM_KNOWLEDGE : r.confidence("confidence"),
                r.text("note"));
    }

    private static Gap gap(LawRow r) {
        return new Gap(
                r.required("id"),
                r.required("regime"),
                r.parts("lists"),
                r.parts("listings"),
                r.word("effect", Gap.Effect.class, Gap.Effect.NOT_HELD),
                r.required("text"));
    }
}
