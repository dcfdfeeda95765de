package io.countercheck.intake.internal.xlsx;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of texts that cells refer to. Held as UTF-8 in a few large blocks, not as objects: a table of a million
 * texts costs little more than its characters.
 */
final class SharedTexts {

    private static final int BLOCK = 1 << 20;
    private static final long MOST_BYTES = 160L << 20;
    private static final int MOST_TEXTS = 8_000_000;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] block = new int[64];
    private int[] offset = new int[64];
    private int[] length = new int[64];
    private int size;
    private int used = BLOCK;
    private long bytes;

    static SharedTexts read(WorkbookPackage workbook, String part) throws IOException {
        SharedTexts texts = new SharedTexts();
        try (XmlPart xml = workbook.xml(part, WorkbookPackage.TEXT_BYTES)) {
            while (xml != null && xml.next()) {
                if (xml.starts("si")) {
                    texts.add(xml.text("si"), workbook.name());
                }
            }
        }
        return texts;
    }

    private void add(String text, String file) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes += utf8.length;
        if (bytes > MOST_BYTES || size == MOST_TEXTS) {
            throw new Fault(
                    ErrorCode.INPUT_TOO_LARGE,
                    file + " shares more than " + (MOST_BYTES >> 20) + " MB or " + MOST_TEXTS
                            + " texts among its cells",
                    "save the sheet as CSV");
        }
        if (size == block.length) {
            block = Arrays.copyOf(block, size * 2);
            offset = Arrays.copyOf(offset, size * 2);
            length = Arrays.copyOf(length, size * 2);
        }
        if (used + utf8.length > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, utf8.length)]);
            used = 0;
        }
        System.arraycopy(utf8, 0, blocks.get(blocks.size() - 1), used, utf8.length);
        block[size] = blocks.size() - 1;
        offset[size] = used;
        length[size] = utf8.length;
        used = Math.min(BLOCK, used + utf8.length);
        size++;
    }

    /** The text at that place, or null when the table has none there. */
    @Nullable
    String at(String index) {
        int i;
        try {
            i = Integer.parseInt(index.strip());
        } catch (NumberFormatException e) {
            return null;
        }
        return i < 0 || i >= size
                ? null
                : new String(blocks.get(block[i]), offset[i], length[i], StandardCharsets.UTF_8);
    }
}
