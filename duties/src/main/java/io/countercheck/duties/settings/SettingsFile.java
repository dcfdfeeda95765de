package io.countercheck.duties.settings;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlVersion;

/**
 * A TOML 1.0 file of settings.
 *
 * @param root its outermost table
 * @param problems what is wrong with it; whoever reads the tables adds to them and refuses at the end
 * @param digest SHA-256 of its bytes, hex
 */
public record SettingsFile(Settings root, Problems problems, String digest) {

    /** More than any list of registrations needs; a larger file is not one of settings. */
    private static final long MOST_BYTES = 1 << 20;

    /**
     * Reads a file.
     *
     * @throws Fault when it is not there, too large, or no TOML: then with every place that cannot be read
     */
    public static SettingsFile read(Path file) {
        byte[] bytes = bytes(file);
        Problems problems = new Problems(file.toString());
        TomlParseResult parsed = Toml.parse(text(file, bytes), TomlVersion.V1_0_0);
        for (TomlParseError error : parsed.errors()) {
            problems.add(
                    "line " + error.position().line(),
                    String.valueOf(error.getMessage()),
                    "write it as TOML: key = \"text\"");
        }
        problems.refuse();
        return new SettingsFile(new Settings(parsed, "", problems), problems, digest(bytes));
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Fault(ErrorCode.INPUT_NOT_FOUND, "there is no file " + file, "check the path");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Fault(
                        ErrorCode.PAPERS_BROKEN,
                        file + " is too large for a file of settings",
                        "give the file that docs/documents.md describes");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    file + " cannot be read: " + e.getMessage(),
                    "check the file and its permissions",
                    e);
        }
    }

    private static String text(Path file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Fault(ErrorCode.PAPERS_BROKEN, file + " is not UTF-8", "save it as UTF-8", e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
