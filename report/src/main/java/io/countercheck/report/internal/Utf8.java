package io.countercheck.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * UTF-8 without a byte order mark. Half a surrogate pair, which a hostile file may hold, becomes U+FFFD instead of
 * stopping the run or turning into a question mark.
 */
public final class Utf8 {

    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private Utf8() {}

    /** A writer into a new file. */
    public static Writer file(Path path) throws IOException {
        return writer(Files.newOutputStream(path));
    }

    /** A writer over a stream that it owns. */
    public static Writer writer(OutputStream out) {
        return new OutputStreamWriter(out, encoder());
    }

    /** The bytes of a text. */
    public static byte[] bytes(CharSequence text) {
        try {
            ByteBuffer encoded = encoder().encode(java.nio.CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("an encoder that replaces does not report", e);
        }
    }

    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT);
    }
}
