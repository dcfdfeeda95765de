package io.countercheck.cli;

import io.countercheck.intake.IntakeOptions;
import io.countercheck.model.Basis;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an order file is to be read where the user knows better than the program; kept in the basis, so that it can be read so again. */
final class InputOptions {

    private static final String SHEET = "sheet";
    private static final String ENCODING = "encoding";
    private static final String DELIMITER = "delimiter";
    private static final String MAP = "map ";

    @Option(names = "--sheet", paramLabel = "NAME", description = "Sheet of a workbook. Default: the first with rows.")
    private @Nullable String sheet;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=FIELD",
            description = "Read a column as a field, whatever its header; '-' leaves it out. May be repeated.")
    private Map<String, String> mapping = new LinkedHashMap<>();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of a text file, as GB18030. Default: found out from its bytes.")
    private @Nullable String encoding;

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            description = "Sign between the cells of a text file, or 'tab'. Default: found out.")
    private @Nullable String delimiter;

    IntakeOptions intake() {
        return new IntakeOptions(
                sheet,
                mapping,
                encoding == null ? null : charset(encoding),
                delimiter == null ? null : sign(delimiter));
    }

    boolean namesSheet() {
        return sheet != null;
    }

    /** The options that were set, under the names by which the basis keeps them. */
    SortedMap<String, String> set() {
        SortedMap<String, String> options = new TreeMap<>();
        if (sheet != null) {
            options.put(SHEET, sheet);
        }
        if (encoding != null) {
            options.put(ENCODING, encoding);
        }
        if (delimiter != null) {
            options.put(DELIMITER, delimiter);
        }
        mapping.forEach((column, field) -> options.put(MAP + column, field));
        return options;
    }

    /** The options that a basis kept. */
    static InputOptions of(Basis basis) {
        InputOptions options = new InputOptions();
        options.sheet = basis.options().get(SHEET);
        options.encoding = basis.options().get(ENCODING);
        options.delimiter = basis.options().get(DELIMITER);
        basis.options().forEach((name, value) -> {
            if (name.startsWith(MAP)) {
                options.mapping.put(name.substring(MAP.length()), value);
            }
        });
        return options;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    "no encoding is called \"" + name + "\"",
                    "give for example UTF-8, UTF-16LE, GB18030 or windows-1252",
                    e);
        }
    }

    private static char sign(String text) {
        if (text.equals("tab") || text.equals("\\t")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw new Fault(ErrorCode.OPTION_INVALID, "\"" + text + "\" is not one sign", "give , ; | or tab");
        }
        return text.charAt(0);
    }
}
