package io.countercheck.parties.ownership;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that tells who owns whom: a CSV with the columns {@code owner,owned,percent} and perhaps {@code control}, or
 * entities of the FollowTheMoney model, one JSON object a line, with {@code Ownership} among them.
 *
 * @param graph what it tells
 * @param digest SHA-256 of its bytes, hex
 * @param notes what a reader must know: stakes without a share, or ended
 */
public record OwnershipFile(OwnershipGraph graph, String digest, List<String> notes) {

    private static final int PROBLEMS_SHOWN = 20;

    public OwnershipFile {
        notes = List.copyOf(notes);
    }

    /**
     * Reads the file.
     *
     * @throws Fault INPUT_NOT_FOUND, INPUT_NO_COLUMNS, or INPUT_UNREADABLE with all lines that are wrong: a stake that is
     *     left out could hide an owner
     */
    public static OwnershipFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Fault(ErrorCode.INPUT_NOT_FOUND, "there is no file " + file, "check the path");
        }
        List<String> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean json = bytes.length > 0 && bytes[0] == '{';
            List<Stake> stakes =
                    json ? new FollowTheMoneyStakes(problems, notes).read(bytes) : csv(file, text(bytes), problems);
            if (!problems.isEmpty()) {
                throw unreadable(file, problems, null);
            }
            return new OwnershipFile(OwnershipGraph.of(stakes), digest(bytes), notes);
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw unreadable(file, List.of(String.valueOf(e.getMessage())), e);
        }
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<Stake> csv(Path file, String text, List<String> problems) throws IOException {
        List<Stake> stakes = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .detectBomHeader(false)
                .allowMissingFields(true)
                .ofNamedCsvRecord(text)) {
            boolean looked = false;
            for (NamedCsvRecord row : csv) {
                if (!looked && !row.getHeader().containsAll(List.of("owner", "owned", "percent"))) {
                    throw new Fault(
                            ErrorCode.INPUT_NO_COLUMNS,
                            file + " has no columns owner, owned and percent; it has " + row.getHeader(),
                            "name them so; a column control with yes or no may follow");
                }
                looked = true;
                stake(row, problems).ifPresent(stakes::add);
            }
        }
        return stakes;
    }

    private static Optional<Stake> stake(NamedCsvRecord row, List<String> problems) {
        String where = "line " + row.getStartingLineNumber() + ": ";
        try {
            String control = row.findField("control").orElse("").strip().toLowerCase(Locale.ROOT);
            boolean controls = switch (control) {
                case "yes", "true", "1" -> true;
                case "no", "false", "0", "" -> false;
                default -> throw new IllegalArgumentException("control is neither yes nor no: " + control);
            };
            String text = row.findField("percent").orElse("").replace("%", "").strip();
            if (text.isEmpty() && !controls) {
                throw new IllegalArgumentException("neither a share nor control");
            }
            return Optional.of(new Stake(
                    row.findField("owner").orElse("").strip(),
                    row.findField("owned").orElse("").strip(),
                    text.isEmpty() ? BigDecimal.ZERO : share(text),
                    controls));
        } catch (IllegalArgumentException e) {
            problems.add(where + e.getMessage());
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException when the text is no plain number of per cent */
    static BigDecimal share(String text) {
        boolean plain = text.length() <= 20 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        if (!plain || text.equals(".")) {
            throw new IllegalArgumentException("no share of ownership: " + text);
        }
        return new BigDecimal(text);
    }

    private static Fault unreadable(Path file, List<String> problems, @Nullable Exception e) {
        List<String> shown = problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size()));
        String more = problems.size() > shown.size() ? "\n  and " + (problems.size() - shown.size()) + " more" : "";
        return new Fault(
                ErrorCode.INPUT_UNREADABLE,
                file + " does not tell who owns whom:\n  " + String.join("\n  ", shown) + more,
                "write owner,owned,percent as 50 or 33.3, and control as yes or no",
                e);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
