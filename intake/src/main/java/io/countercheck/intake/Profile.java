package io.countercheck.intake;

import io.countercheck.intake.internal.values.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the first pass over a file found out.
 *
 * @param name the file's name as given, {@code -} for standard input
 * @param format its format
 * @param encoding the encoding of its text; empty for a workbook, whose XML says it itself
 * @param delimiter {@code comma}, {@code semicolon}, {@code tab} or {@code bar}; empty where there is none
 * @param sheet the sheet that is read, or empty
 * @param otherSheets the sheets that are left out
 * @param mapping which column is what
 * @param records how many data records there are; blank ones are not counted
 * @param bytes its size
 * @param sha256 SHA-256 of its bytes, hex
 * @param remarks what the user should know about how it was read, in plain sentences
 */
public record Profile(
        String name,
        Format format,
        String encoding,
        String delimiter,
        String sheet,
        List<String> otherSheets,
        Mapping mapping,
        long records,
        long bytes,
        String sha256,
        List<String> remarks) {

    private static final int MOST_COLUMNS = 8;

    public Profile {
        otherSheets = List.copyOf(otherSheets);
        remarks = List.copyOf(remarks);
    }

    /** What a reader must know of how the file was read, in plain sentences; none for a plain table in UTF-8. */
    public List<String> reading() {
        List<String> sentences = new ArrayList<>();
        if (!encoding.isEmpty() && !encoding.equals("UTF-8")) {
            sentences.add("The text is read as " + encoding + ".");
        }
        if (!otherSheets.isEmpty()) {
            sentences.add("Of the workbook's sheets \"" + sheet + "\" is read; left out: \""
                    + String.join("\", \"", otherSheets) + "\".");
        }
        sentences.addAll(remarks);
        List<String> unused = mapping.unused();
        if (!unused.isEmpty()) {
            sentences.add("Columns that nothing is read from: "
                    + unused.stream()
                            .limit(MOST_COLUMNS)
                            .map(header -> "\"" + ProblemCode.shown(header) + "\"")
                            .collect(Collectors.joining(", "))
                    + (unused.size() > MOST_COLUMNS ? ", and " + (unused.size() - MOST_COLUMNS) + " more" : "") + ".");
        }
        return sentences;
    }
}
