package io.countercheck.intake;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about a file instead of leaving it to be found out.
 *
 * @param sheet the sheet of a workbook to read, or null for the first that is not empty
 * @param mapping column header to field id; a column can also be named by its place ({@code #3}), and a field of
 *     {@code -} leaves the column unused
 * @param charset the encoding of delimited text or JSON, or null to detect it
 * @param delimiter the delimiter of delimited text, or null to detect it
 */
public record IntakeOptions(
        @Nullable String sheet,
        Map<String, String> mapping,
        @Nullable Charset charset,
        @Nullable Character delimiter) {

    public static final IntakeOptions DEFAULT = new IntakeOptions(null, Map.of(), null, null);

    public IntakeOptions {
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
    }
}
