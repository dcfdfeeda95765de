package io.countercheck.intake;

import java.util.List;

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

    public Profile {
        otherSheets = List.copyOf(otherSheets);
        remarks = List.copyOf(remarks);
    }
}
