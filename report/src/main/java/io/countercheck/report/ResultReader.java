package io.countercheck.report;

import io.countercheck.model.Basis;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Totals;
import io.countercheck.report.internal.BasisJson;
import io.countercheck.report.internal.Lines;
import io.countercheck.report.internal.ListedLineReader;
import io.countercheck.report.internal.ResultFiles;
import io.countercheck.report.internal.Sha256;
import io.countercheck.report.internal.VerdictJsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads a result folder back. Holds no file open between calls; safe to share between threads. */
public final class ResultReader {

    private static final String MEND = "Screen the file again to write a new result.";

    private static final byte[] VERDICT = "{\"row\":".getBytes(StandardCharsets.US_ASCII);

    /** The member that only a finding on a list of goods has. */
    private static final byte[] LISTED = "\"regime\":".getBytes(StandardCharsets.US_ASCII);

    /** The state of a duty that is open, as it is written. */
    private static final byte[] OPEN = "\"state\":\"open\"".getBytes(StandardCharsets.US_ASCII);

    private final Path folder;
    private final BasisJson.Stored stored;

    private ResultReader(Path folder, BasisJson.Stored stored) {
        this.folder = folder;
        this.stored = stored;
    }

    /**
     * @throws Fault RESULT_NOT_FOUND when no result stands there, RESULT_BROKEN when its basis.json cannot be read
     */
    public static ResultReader open(Path folder) {
        Path basis = folder.resolve(ResultFiles.BASIS);
        if (!Files.isRegularFile(basis)) {
            throw new Fault(
                    ErrorCode.RESULT_NOT_FOUND,
                    "no result stands in " + folder + ": it has no " + ResultFiles.BASIS,
                    "Name the folder that a screening wrote, for example orders.countercheck.");
        }
        try {
            return new ResultReader(folder, BasisJson.read(basis));
        } catch (IOException e) {
            throw broken(basis + " cannot be read: " + e.getMessage(), e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** What the result rests on. */
    public Basis basis() {
        return stored.basis();
    }

    /** Whether every row of the input was screened. */
    public boolean complete() {
        return stored.complete();
    }

    public Totals totals() {
        return stored.totals();
    }

    /**
     * The verdict of a row; empty when the result has none, because the row was rejected or is not in the input.
     *
     * @throws Fault RESULT_BROKEN when verdicts.ndjson is missing, was cut off, or has a line up to that one that is no verdict
     */
    public Optional<StoredVerdict> verdict(long row) {
        byte[] beginning = ("{\"row\":" + row + ",").getBytes(StandardCharsets.US_ASCII);
        Path file = folder.resolve(ResultFiles.NDJSON);
        long number = 0;
        try (Lines lines = new Lines(file)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                number++;
                requireVerdict(line, lines.lastEnded());
                if (line.length > beginning.length
                        && Arrays.equals(line, 0, beginning.length, beginning, 0, beginning.length)) {
                    return Optional.of(stored(line));
                }
            }
            requireAll(number);
            return Optional.empty();
        } catch (IOException e) {
            throw broken(file, number, e);
        }
    }

    /**
     * Gives every verdict, in input order, one at a time.
     *
     * @throws Fault RESULT_BROKEN as {@link #verdict}
     */
    public void forEach(Consumer<StoredVerdict> each) {
        Path file = folder.resolve(ResultFiles.NDJSON);
        long number = 0;
        try (Lines lines = new Lines(file)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                number++;
                each.accept(stored(line));
            }
        } catch (IOException e) {
            throw broken(file, number, e);
        }
    }

    /**
     * Gives every line in which something was found on a list of goods, in input order, one at a time, with the SHA-256 of the
     * verdict when that is asked for.
     *
     * @throws Fault RESULT_BROKEN as {@link #verdict}
     */
    public void forEachListed(BiConsumer<ListedLine, Supplier<String>> each) {
        forEachLineHolding(LISTED, line -> each.accept(ListedLineReader.read(line), () -> Sha256.of(line)));
    }

    /**
     * Gives every verdict with a duty that is open, in input order, one at a time.
     *
     * @throws Fault RESULT_BROKEN as {@link #verdict}
     */
    public void forEachWithOpenDuty(Consumer<StoredVerdict> each) {
        forEachHolding(OPEN, each);
    }

    private void forEachHolding(byte[] member, Consumer<StoredVerdict> each) {
        forEachLineHolding(member, line -> each.accept(stored(line)));
    }

    /** What is done with the bytes of one line. */
    private interface OfLine {
        void take(byte[] line) throws IOException;
    }

    private void forEachLineHolding(byte[] member, OfLine each) {
        Path file = folder.resolve(ResultFiles.NDJSON);
        long number = 0;
        try (Lines lines = new Lines(file)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                number++;
                requireVerdict(line, lines.lastEnded());
                if (contains(line, member)) {
                    each.take(line);
                }
            }
            requireAll(number);
        } catch (IOException e) {
            throw broken(file, number, e);
        }
    }

    /** A quotation mark inside a text is escaped, so that a member's name stands nowhere else. */
    private static boolean contains(byte[] line, byte[] member) {
        for (int i = 0; i <= line.length - member.length; i++) {
            // Every name begins with a quotation mark: the letter behind it tells most of them apart.
            if (line[i + 1] == member[1]
                    && line[i] == member[0]
                    && Arrays.equals(line, i, i + member.length, member, 0, member.length)) {
                return true;
            }
        }
        return false;
    }

    /** A look at both ends only: the lines passed on the way to a row are not read. */
    private static void requireVerdict(byte[] line, boolean ended) throws IOException {
        if (!ended
                || line.length < VERDICT.length
                || !Arrays.equals(line, 0, VERDICT.length, VERDICT, 0, VERDICT.length)
                || line[line.length - 1] != '}') {
            throw new IOException("it is not a whole verdict");
        }
    }

    private void requireAll(long found) throws IOException {
        long written = totals().rows() - totals().rejected();
        if (complete() && found != written) {
            throw new IOException("it is the last of " + found + ", but " + ResultFiles.BASIS + " counts " + written);
        }
    }

    private static StoredVerdict stored(byte[] line) throws IOException {
        return new StoredVerdict(VerdictJsonReader.read(line), Sha256.of(line));
    }

    private static Fault broken(Path file, long line, IOException e) {
        return broken(file + (line == 0 ? "" : ", line " + line) + " cannot be read: " + e.getMessage(), e);
    }

    private static Fault broken(String message, IOException e) {
        return new Fault(ErrorCode.RESULT_BROKEN, message, MEND, e);
    }
}
