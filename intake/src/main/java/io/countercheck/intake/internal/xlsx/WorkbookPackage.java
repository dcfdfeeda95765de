package io.countercheck.intake.internal.xlsx;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The archive of a workbook. What a part unpacks to is counted while it is read, because the sizes that an archive
 * states of itself are its author's claim.
 */
final class WorkbookPackage implements Closeable {

    /** What a sheet may unpack to: a full sheet of a million rows stays below. */
    static final long SHEET_BYTES = 4L << 30;

    /** What the table of shared texts may unpack to. */
    static final long TEXT_BYTES = 512L << 20;

    /** What any other part may unpack to. */
    static final long PART_BYTES = 64L << 20;

    /** Bytes a part may unpack to whatever its ratio. */
    private static final long FREE_BYTES = 4L << 20;

    /** How much larger than its packed form a part may be; full sheets of equal rows reach about 100. */
    private static final long RATIO = 250;

    private static final int MOST_ENTRIES = 10_000;

    private final String name;
    private final ZipFile zip;

    private WorkbookPackage(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    static WorkbookPackage open(Path file, String name) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (java.util.zip.ZipException e) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    name + " is a damaged or incomplete archive: " + e.getMessage(),
                    "copy or export the file again",
                    e);
        }
        WorkbookPackage opened = new WorkbookPackage(name, zip);
        try {
            opened.check();
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    private void check() {
        if (zip.size() > MOST_ENTRIES) {
            throw new Fault(
                    ErrorCode.INPUT_HOSTILE,
                    name + " holds " + zip.size() + " parts; no workbook needs more than " + MOST_ENTRIES,
                    "check where the file comes from");
        }
        if (has("xl/workbook.xml")) {
            return;
        }
        String what = has("xl/workbook.bin")
                ? "a binary workbook (.xlsb)"
                : has("content.xml")
                        ? "an OpenDocument file"
                        : has("word/document.xml") ? "a text document" : "a ZIP archive";
        throw new Fault(
                ErrorCode.INPUT_UNREADABLE,
                name + " is " + what + ", no .xlsx workbook",
                what.equals("a ZIP archive") ? "unpack it and name the file inside" : "save it as .xlsx or CSV");
    }

    String name() {
        return name;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** A reader of the part's XML, or null when there is no such part. */
    @Nullable
    XmlPart xml(String part, long mostBytes) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        return entry == null ? null : XmlPart.of(name + " (" + part + ")", counted(entry, mostBytes));
    }

    private InputStream counted(ZipEntry entry, long most) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long byRatio = Math.max(FREE_BYTES, packed > Long.MAX_VALUE / RATIO ? Long.MAX_VALUE : packed * RATIO);
        return new FilterInputStream(zip.getInputStream(entry)) {
            private long unpacked;

            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(Math.max(0, read));
                return read;
            }

            private void count(int bytes) {
                unpacked += bytes;
                if (unpacked > byRatio) {
                    throw new Fault(
                            ErrorCode.INPUT_HOSTILE,
                            name + ": the part " + entry.getName() + " unpacks to more than " + RATIO
                                    + " times its size, as in an archive built to exhaust its reader",
                            "check where the file comes from; an honest one can be saved as CSV");
                }
                if (unpacked > most) {
                    throw new Fault(
                            ErrorCode.INPUT_TOO_LARGE,
                            name + ": the part " + entry.getName() + " unpacks to more than " + (most >> 20) + " MB",
                            "save the sheet as CSV");
                }
            }
        };
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
