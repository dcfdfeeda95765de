package io.countercheck.lists.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What one pass over the bytes of a file tells before anything is parsed.
 *
 * @param digest SHA-256, hex
 * @param size bytes
 * @param charset UTF-8 where the bytes are that, else windows-1252, in which older US files come
 * @param quotesBalanced whether the number of double quotes is even, as in every complete CSV file
 * @param endsLine whether the last byte is a line feed or the end mark ^Z of OFAC's files
 */
record FileShape(String digest, long size, Charset charset, boolean quotesBalanced, boolean endsLine) {

    private static final int CHUNK = 1 << 16;

    static FileShape of(Path file) throws IOException {
        MessageDigest sha = Digests.sha256();
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK + 8);
        CharBuffer chars = CharBuffer.allocate(CHUNK + 8);
        boolean valid = true;
        long size = 0;
        long quotes = 0;
        int last = -1;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                sha.update(chunk, 0, n);
                size += n;
                for (int i = 0; i < n; i++) {
                    quotes += chunk[i] == '"' ? 1 : 0;
                }
                last = n > 0 ? chunk[n - 1] : last;
                if (valid) {
                    bytes.put(chunk, 0, n).flip();
                    chars.clear();
                    valid = !utf8.decode(bytes, chars, false).isError();
                    bytes.compact();
                }
            }
        }
        if (valid) {
            bytes.flip();
            chars.clear();
            CoderResult end = utf8.decode(bytes, chars, true);
            valid = !end.isError();
        }
        Charset charset = valid ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        return new FileShape(
                HexFormat.of().formatHex(sha.digest()), size, charset, quotes % 2 == 0, last == '\n' || last == 0x1a);
    }
}
