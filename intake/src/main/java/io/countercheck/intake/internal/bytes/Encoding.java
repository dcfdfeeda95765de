package io.countercheck.intake.internal.bytes;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the text of a file is encoded.
 *
 * @param markLength bytes of the byte order mark that stand before the text
 * @param doubt what speaks against it, in a plain sentence; empty when nothing does
 */
public record Encoding(Charset charset, int markLength, String doubt) {

    /** The text; what cannot be decoded comes as U+FFFD. */
    public Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(markLength);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    public String name() {
        return charset.name();
    }
}
