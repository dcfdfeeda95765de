package io.countercheck.controls;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.model.Amount;
import io.countercheck.model.Confidence;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Kind;
import io.countercheck.model.Unit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the law data that stand beside this class. All problems are collected and reported at once. */
final class LawReader {

    private final List<String> problems = new ArrayList<>();
    private final MessageDigest digest = sha256();

    private LawReader() {}

    static Law readShipped() {
        LawReader reader = new LawReader();
        List<Listing> listings = reader.table("listings.csv", LawReader::listing);
        List<Threshold> thresholds = reader.table("thresholds.csv", LawReader::threshold);
        List<Territory> territories = reader.table("regimes.csv", LawReader::territory);
        String edition = reader.edition();
        if (!reader.problems.isEmpty()) {
            throw new Fault(
                    ErrorCode.LAW_BROKEN,
                    "the shipped law is broken:\n  " + String.join("\n  ", reader.problems),
                    "this build must not be used; report it");
        }
        return new Law(edition, HexFormat.of().formatHex(reader.digest.digest()), listings, thresholds, territories);
    }

    private <T> List<T> table(String name, Function<NamedCsvRecord, T> row) {
        byte[] bytes = bytes(name);
        digest.update(bytes);
        List<T> result = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            for (NamedCsvRecord entry : csv) {
                try {
                    result.add(row.apply(entry));
                } catch (RuntimeException e) {
                    problems.add(name + " line " + entry.getStartingLineNumber() + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new Fault(ErrorCode.INTERNAL, "cannot read " + name, "report it", e);
        }
        return result;
    }

    private String edition() {
        byte[] bytes = bytes("edition.properties");
        digest.update(bytes);
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new Fault(ErrorCode.INTERNAL, "cannot read edition.properties", "report it", e);
        }
        String edition = properties.getProperty("edition", "");
        if (edition.isBlank()) {
            problems.add("edition.properties: no edition");
        }
        return edition;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = LawReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new Fault(ErrorCode.LAW_BROKEN, "the shipped law lacks " + name, "install the program again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Fault(ErrorCode.INTERNAL, "cannot read " + name, "report it", e);
        }
    }

    private static Listing listing(NamedCsvRecord r) {
        String dateConfidence = r.getField("date_confidence");
        return new Listing(
                required(r, "id"),
                required(r, "regime"),
                required(r, "list"),
                Kind.valueOf(required(r, "kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                Binding.of(required(r, "binding")),
                required(r, "substance"),
                parts(r, "synonyms"),
                parts(r, "cas"),
                r.getField("smiles"),
                r.getField("inchikey"),
                parts(r, "hs"),
                Period.parse(r.getField("from"), r.getField("to")),
                parts(r, "clauses").stream()
                        .map(Clause::of)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Clause.class))),
                r.getField("clause_text"),
                required(r, "citation"),
                Confidence.of(required(r, "confidence")),
                dateConfidence.isEmpty() ? null : Confidence.of(dateConfidence),
                r.getField("note"),
                parts(r, "duties"));
    }

    private static Threshold threshold(NamedCsvRecord r) {
        Set<Trade> trades = r.getField("trade").equals("any")
                ? EnumSet.allOf(Trade.class)
                : EnumSet.of(Trade.valueOf(required(r, "trade").toUpperCase(Locale.ROOT)));
        return new Threshold(
                required(r, "listing"),
                new Amount(
                        new BigDecimal(required(r, "amount")),
                        Unit.valueOf(required(r, "unit").toUpperCase(Locale.ROOT))),
                Threshold.Scope.of(required(r, "scope")),
                trades,
                Set.copyOf(parts(r, "limits_duties")),
                r.getField("note"),
                required(r, "citation"),
                Confidence.of(required(r, "confidence")));
    }

    private static Territory territory(NamedCsvRecord r) {
        String confidence = r.getField("confidence");
        return new Territory(
                required(r, "regime"),
                required(r, "country"),
                Territory.Row.valueOf(
                        required(r, "row").toUpperCase(Locale.ROOT).replace('-', '_')),
                Period.parse(r.getField("from"), r.getField("to")),
                Period.parse(r.getField("law_from"), ""),
                r.getField("intra_regime_trade").equals("domestic"),
                r.getField("completeness").equals("complete"),
                confidence.isEmpty() ? Confidence.FROM_KNOWLEDGE : Confidence.of(confidence),
                r.getField("note"));
    }

    private static String required(NamedCsvRecord r, String column) {
        String value = r.getField(column);
        if (value.isBlank()) {
            throw new IllegalArgumentException("column " + column + " is empty");
        }
        return value;
    }

    private static List<String> parts(NamedCsvRecord r, String column) {
        String value = r.getField(column);
        return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\|"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
