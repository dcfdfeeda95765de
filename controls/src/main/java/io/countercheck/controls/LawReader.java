package io.countercheck.controls;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the tables of the law. All problems are collected and reported at once. */
final class LawReader {

    private static final String EDITION = "edition.properties";

    private final Function<String, byte[]> bytes;
    private final List<String> problems = new ArrayList<>();
    private final MessageDigest digest = sha256();

    private LawReader(Function<String, byte[]> bytes) {
        this.bytes = bytes;
    }

    /** @throws Fault with {@code LAW_BROKEN} and every problem, when the tables are broken */
    static Law shipped() {
        return read(LawReader::shippedBytes);
    }

    /**
     * Reads and checks the law.
     *
     * @param bytes the content of each table by its file name
     * @throws Fault with {@code LAW_BROKEN} and every problem, when the tables are broken
     */
    static Law read(Function<String, byte[]> bytes) {
        LawReader reader = new LawReader(bytes);
        LawData data = reader.data();
        if (reader.problems.isEmpty()) {
            reader.problems.addAll(new LawCheck(data).problems());
        }
        if (!reader.problems.isEmpty()) {
            throw new Fault(
                    ErrorCode.LAW_BROKEN,
                    "the law data are broken:\n  " + String.join("\n  ", reader.problems),
                    "this build must not be used; mend the tables it names, see docs/controls/README.md");
        }
        return new Law(data);
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
        String hex = HexFormat.of().formatHex(digest.digest());
        return new LawData(edition, hex, sources, lists, listings, thresholds, provisions, territories, gaps);
    }

    private String content(String name) {
        byte[] content = bytes.apply(name);
        digest.update(content);
        return new String(content, StandardCharsets.UTF_8);
    }

    private <T> List<T> table(String name, Function<LawRow, T> form) {
        List<T> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(content(name))) {
            for (CsvRecord entry : csv) {
                if (columns.isEmpty()) {
                    for (int i = 0; i < entry.getFieldCount(); i++) {
                        columns.put(entry.getField(i), i);
                    }
                    continue;
                }
                String where = name + " line " + entry.getStartingLineNumber();
                if (entry.getFieldCount() != columns.size()) {
                    problems.add(where + ": " + entry.getFieldCount() + " fields, expected " + columns.size());
                    continue;
                }
                LawRow row = new LawRow(columns, entry);
                rows.add(form.apply(row));
                row.wrong().forEach(wrong -> problems.add(where + ": " + wrong));
            }
        } catch (IllegalArgumentException | CsvParseException e) {
            problems.add(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new Fault(ErrorCode.INTERNAL, "cannot read " + name, "report it", e);
        }
        return rows;
    }

    /** The one setting of the file, read without the machinery of java.util.Properties: this runs at every start. */
    private String edition() {
        String edition = content(EDITION)
                .lines()
                .filter(line -> line.startsWith("edition="))
                .map(line -> line.substring("edition=".length()).strip())
                .findFirst()
                .orElse("");
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
                r.value("kind", text -> word(Kind.class, text), Kind.SUBSTANCE),
                r.value("binding", Binding::of, Binding.LAW),
                r.required("substance"),
                r.parts("synonyms"),
                r.parts("cas"),
                r.text("smiles"),
                r.text("inchikey"),
                r.parts("hs"),
                r.period("from", "to"),
                reach(r),
                r.values("clauses", Clause::of).stream()
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Clause.class))),
                r.text("clause_text"),
                r.required("citation"),
                r.confidence("confidence"),
                dateConfidence.isEmpty() ? null : r.confidence("date_confidence"),
                r.text("note"),
                r.parts("duties"));
    }

    private static Reach reach(LawRow r) {
        List<Trade> trades = r.values("trades", text -> word(Trade.class, text));
        List<String> destinations = r.parts("destinations");
        return trades.isEmpty() && destinations.isEmpty()
                ? Reach.EVERYWHERE
                : new Reach(
                        trades.isEmpty() ? EnumSet.allOf(Trade.class) : EnumSet.copyOf(trades),
                        Set.copyOf(destinations));
    }

    private static Threshold threshold(LawRow r) {
        Set<Trade> trades = r.required("trade").equals("any")
                ? EnumSet.allOf(Trade.class)
                : Set.copyOf(r.values("trade", text -> word(Trade.class, text)));
        return new Threshold(
                r.required("listing"),
                new Amount(
                        r.value("amount", LawReader::amount, BigDecimal.ZERO),
                        r.value("unit", text -> word(Unit.class, text), Unit.KG)),
                r.value("scope", text -> word(Threshold.Scope.class, text), Threshold.Scope.TRANSACTION),
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
                r.value("aspect", text -> word(Provision.Aspect.class, text), Provision.Aspect.SCOPE),
                r.text("item"),
                r.required("text"),
                r.required("citation"),
                r.confidence("confidence"));
    }

    private static Territory territory(LawRow r) {
        Territory.Row kind = r.value("row", text -> word(Territory.Row.class, text), Territory.Row.NOT_HELD);
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
                r.value("effect", text -> word(Gap.Effect.class, text), Gap.Effect.NOT_HELD),
                r.required("text"));
    }

    /** A word of the tables, {@code not-held}, as the constant {@code NOT_HELD}. */
    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no such word: " + text, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
