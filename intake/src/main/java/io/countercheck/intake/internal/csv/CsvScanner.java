package io.countercheck.intake.internal.csv;

import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.Trim;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts delimited text (RFC 4180, any delimiter, CR, LF or CRLF) into records and goes on after broken quoting, which
 * readers that stop at the first fault cannot.
 *
 * <p>A quote that opens a cell may span lines. It is taken for a stray one when it is not closed before the end of the
 * text or the size limit, when after a line break its closing quote is followed by something else than a delimiter or the
 * line's end, or when the cell holds a whole row's worth of delimiters behind a line break. Then the stray
 * quote is read as text of its line, and the lines that had been swallowed are read again, each for itself. So no text is
 * looked at more than twice. Within one line a quote that closes too early stays in the cell as written.
 */
final class CsvScanner implements Closeable {

    private static final int FIRST_BUFFER = 1 << 16;

    private final Reader in;
    private final char delimiter;
    private final int limit;
    private char[] buffer = new char[FIRST_BUFFER];
    private int start;
    private int end;
    private boolean exhausted;
    private long consumed;
    private long line = 1;
    private long singleLinesUntil = -1;
    private int expectedCells;

    CsvScanner(Reader in, char delimiter) {
        this(in, delimiter, Limits.RECORD_CHARS);
    }

    CsvScanner(Reader in, char delimiter, int limit) {
        this.in = in;
        this.delimiter = delimiter;
        this.limit = limit;
    }

    /** How many cells the header has: tells a cell that swallowed rows from one that merely holds line breaks. */
    void expectCells(int cells) {
        expectedCells = cells;
    }

    /** The next record, blank ones too, or null at the end. */
    @Nullable
    CsvRecord next() throws IOException {
        if (start == end && !fill()) {
            return null;
        }
        Attempt attempt = new Attempt(consumed >= singleLinesUntil);
        attempt.run();
        if (attempt.fault == CsvRecord.Fault.QUOTE_OPEN && attempt.spansLines) {
            singleLinesUntil = consumed + attempt.pos;
            attempt = new Attempt(false);
            attempt.run();
        }
        long at = line;
        line += attempt.lines;
        take(attempt.pos);
        return new CsvRecord(at, attempt.cells, attempt.fault, attempt.faultAt, attempt.nul);
    }

    private void take(int chars) {
        start += chars;
        consumed += chars;
    }

    /** Reads more behind {@code end}; what stands before {@code start} may be overwritten. False at the end of text. */
    private boolean fill() throws IOException {
        if (exhausted) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            exhausted = true;
            return false;
        }
        end += read;
        return read > 0 || fill();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The reading of one record from {@code start}; positions are relative to it, because the buffer moves. */
    private final class Attempt {
        final List<String> cells = new ArrayList<>(Math.max(8, expectedCells));
        final boolean mayspan;
        CsvRecord.Fault fault = CsvRecord.Fault.NONE;
        int faultAt;
        boolean spansLines;
        boolean nul;
        int pos;
        int lines;

        Attempt(boolean mayspan) {
            this.mayspan = mayspan;
        }

        /** The character at {@code pos}, or -1 at the end of text. */
        private int peek() throws IOException {
            if (start + pos >= end && !fill()) {
                return -1;
            }
            return buffer[start + pos];
        }

        void run() throws IOException {
            while (true) {
                int c = peek();
                while (c == ' ' && delimiter != ' ') {
                    pos++;
                    c = peek();
                }
                boolean more = c == '"' ? quoted() : plain(pos);
                if (!more) {
                    return;
                }
                if (cells.size() >= Limits.COLUMNS) {
                    fault = CsvRecord.Fault.TOO_MANY_CELLS;
                    skipLine();
                    return;
                }
            }
        }

        /** A cell up to the next delimiter or line end. True when another cell follows. */
        private boolean plain(int from) throws IOException {
            while (true) {
                int at = start + pos;
                while (at < end) {
                    char c = buffer[at];
                    if (c == delimiter || c == '\n' || c == '\r') {
                        break;
                    }
                    at++;
                }
                pos = at - start;
                if (pos > limit) {
                    fault = CsvRecord.Fault.TOO_LONG;
                    skipLine();
                    return false;
                }
                if (at < end || start + pos >= end && !fill()) {
                    break;
                }
            }
            add(new String(buffer, start + from, pos - from));
            return endOfCell();
        }

        private boolean endOfCell() throws IOException {
            int c = peek();
            if (c == delimiter) {
                pos++;
                return true;
            }
            if (c >= 0) {
                lineEnd();
            }
            return false;
        }

        private void lineEnd() throws IOException {
            int c = peek();
            pos++;
            lines++;
            if (c == '\r' && peek() == '\n') {
                pos++;
            }
        }

        private void skipLine() throws IOException {
            int c = peek();
            while (c >= 0 && c != '\n' && c != '\r') {
                if (pos > limit) {
                    take(pos);
                    pos = 0;
                }
                pos++;
                c = peek();
            }
            if (c >= 0) {
                lineEnd();
            }
        }

        /** A cell whose first sign is a quote. True when another cell follows. */
        private boolean quoted() throws IOException {
            int opening = pos;
            StringBuilder text = new StringBuilder();
            int delimiters = 0;
            boolean broken = false;
            pos++;
            while (true) {
                int c = peek();
                if (c == '"') {
                    pos++;
                    if (peek() != '"') {
                        break;
                    }
                    text.append('"');
                    pos++;
                } else if (c < 0 || pos > limit || (c == '\n' || c == '\r') && !mayspan) {
                    return open(opening, broken);
                } else {
                    if (c == '\n' || c == '\r') {
                        broken = true;
                        lines++;
                        delimiters = 0;
                        if (c == '\r') {
                            pos++;
                            if (peek() != '\n') {
                                pos--;
                            }
                            c = '\n';
                        }
                    } else if (c == delimiter && broken) {
                        delimiters++;
                        if (expectedCells > 2 && delimiters >= expectedCells - 1) {
                            return open(opening, true);
                        }
                    }
                    text.append((char) c);
                    pos++;
                }
            }
            int c = peek();
            while (c == ' ') {
                pos++;
                c = peek();
            }
            if (c == delimiter || c < 0 || c == '\n' || c == '\r') {
                add(text.toString());
                return endOfCell();
            }
            return broken ? open(opening, true) : plain(opening);
        }

        /** The cell stays open: over lines the record is tried again line by line; in one line the quote is read as text. */
        private boolean open(int opening, boolean broken) throws IOException {
            fault = CsvRecord.Fault.QUOTE_OPEN;
            faultAt = cells.size();
            spansLines = broken || mayspan && pos > limit;
            if (spansLines) {
                return false;
            }
            pos = opening;
            return plain(opening);
        }

        private void add(String raw) {
            String text = raw;
            if (text.indexOf('\0') >= 0) {
                nul = true;
                text = text.replace("\0", "");
            }
            cells.add(Trim.of(text));
        }
    }
}
