package io.countercheck.intake.internal.bytes;

import io.countercheck.intake.Format;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Recognises the format of a file from its first bytes, and files that are none of the formats read here. */
public final class FileKind {

    /** A format that is refused: how its files begin, what it is, what to do. */
    private record Foreign(String magic, int offset, String what, String mend) {}

    private static final String AS_XLSX = "save it as .xlsx or CSV";
    private static final String EXPORT = "export the orders as CSV, XLSX or JSON";
    private static final List<Foreign> FOREIGN = List.of(
            new Foreign(
                    "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
                    0,
                    "an old or an encrypted Office file",
                    AS_XLSX),
            new Foreign("%PDF-", 0, "a PDF", EXPORT),
            new Foreign("\u0089PNG", 0, "an image", EXPORT),
            new Foreign("\u00ff\u00d8\u00ff", 0, "an image", EXPORT),
            new Foreign("GIF8", 0, "an image", EXPORT),
            new Foreign("II*\0", 0, "an image", EXPORT),
            new Foreign("MM\0*", 0, "an image", EXPORT),
            new Foreign("\u001f\u008b", 0, "compressed with gzip", "unpack it first"),
            new Foreign("BZh", 0, "compressed with bzip2", "unpack it first"),
            new Foreign("\u00fd7zXZ", 0, "compressed with xz", "unpack it first"),
            new Foreign("7z\u00bc\u00af", 0, "a 7-Zip archive", "unpack it first"),
            new Foreign("Rar!", 0, "a RAR archive", "unpack it first"),
            new Foreign("(\u00b5/\u00fd", 0, "compressed with Zstandard", "unpack it first"),
            new Foreign("PAR1", 0, "a Parquet file", EXPORT),
            new Foreign("SQLite format 3", 0, "a database", EXPORT),
            new Foreign("{\\rtf", 0, "a rich text document", EXPORT),
            new Foreign("<!DOCTYPE", 0, "a web page", EXPORT),
            new Foreign("<html", 0, "a web page", EXPORT),
            new Foreign("<?xml", 0, "an XML file", EXPORT));

    private FileKind() {}

    /**
     * The format that the bytes show.
     *
     * @throws Fault when they show another one
     */
    public static Format of(String name, byte[] head) {
        String bytes = new String(head, 0, Math.min(head.length, 4_096), StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return Format.XLSX;
        }
        for (Foreign foreign : FOREIGN) {
            if (bytes.regionMatches(
                    true, foreign.offset(), foreign.magic(), 0, foreign.magic().length())) {
                throw new Fault(ErrorCode.INPUT_UNREADABLE, name + " is " + foreign.what(), foreign.mend());
            }
        }
        return json(bytes) ? jsonOrLines(head) : Format.CSV;
    }

    private static boolean json(String bytes) {
        String text = bytes.replace("\0", "");
        int i = 0;
        while (i < text.length()
                && (Character.isWhitespace(text.charAt(i))
                        || "\u00ef\u00bb\u00bf\u00ff\u00fe".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        if (i >= text.length()) {
            return false;
        }
        if (text.charAt(i) != '{' && text.charAt(i) != '[') {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || "\"{[}]".indexOf(text.charAt(next)) >= 0;
    }

    /** Lines that each hold one whole object, against one value over many lines. */
    private static Format jsonOrLines(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(3).toList();
        boolean objects = lines.get(0).strip().endsWith("}") && lines.get(0).contains("{");
        boolean more = lines.size() > 1 && lines.get(1).stripLeading().startsWith("{");
        return objects && more ? Format.NDJSON : Format.JSON;
    }
}
