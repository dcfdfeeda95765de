package io.countercheck.intake.internal.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** One pass over the bytes of a file: digest, size, and what they say about the encoding of text. Memory is bounded. */
public final class ByteSurvey {

    private static final int BUFFER = 1 << 16;
    private static final int SAMPLE = 1 << 16;
    private static final int LONGEST_SAMPLED_LINE = 1 << 13;

    private final MessageDigest digest = newDigest();
    private byte[] head = new byte[0];
    private long size;
    private long multiByte;
    private long invalid;
    private int pending;
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean lineIsForeign;
    private String sha256 = "";

    private ByteSurvey() {}

    public static ByteSurvey of(Path file) throws IOException {
        ByteSurvey survey = new ByteSurvey();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            int read;
            while ((read = in.readNBytes(buffer, 0, BUFFER)) > 0) {
                survey.add(buffer, read);
            }
        }
        survey.finish();
        return survey;
    }

    private void add(byte[] buffer, int length) {
        digest.update(buffer, 0, length);
        if (size == 0) {
            head = Arrays.copyOf(buffer, length);
        }
        size += length;
        if (pending > 0 || hasHighBytes(buffer, length)) {
            utf8(buffer, length);
            sampleLines(buffer, length);
        }
    }

    private static boolean hasHighBytes(byte[] buffer, int length) {
        int all = 0;
        for (int i = 0; i < length; i++) {
            all |= buffer[i];
        }
        return all < 0;
    }

    /** Counts well-formed and broken UTF-8 sequences (RFC 3629, without telling overlong forms of three bytes apart). */
    private void utf8(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            int b = buffer[i] & 0xff;
            if (pending > 0) {
                if ((b & 0xc0) == 0x80) {
                    pending--;
                    multiByte += pending == 0 ? 1 : 0;
                    continue;
                }
                invalid++;
                pending = 0;
            }
            if (b >= 0x80) {
                if (b >= 0xc2 && b <= 0xdf) {
                    pending = 1;
                } else if (b >= 0xe0 && b <= 0xef) {
                    pending = 2;
                } else if (b >= 0xf0 && b <= 0xf4) {
                    pending = 3;
                } else {
                    invalid++;
                }
            }
        }
    }

    /** Keeps the lines that leave ASCII, as long as there is room. */
    private void sampleLines(byte[] buffer, int length) {
        for (int i = 0; i < length && sample.size() < SAMPLE; i++) {
            byte b = buffer[i];
            if (b == '\n' || b == '\r') {
                endOfLine();
            } else {
                lineIsForeign |= b < 0;
                if (line.size() < LONGEST_SAMPLED_LINE) {
                    line.write(b);
                }
            }
        }
    }

    private void endOfLine() {
        if (lineIsForeign && line.size() < LONGEST_SAMPLED_LINE) {
            sample.writeBytes(line.toByteArray());
            sample.write('\n');
        }
        line.reset();
        lineIsForeign = false;
    }

    private void finish() {
        if (pending > 0) {
            invalid++;
        }
        endOfLine();
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of all bytes, hex. */
    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    /** The first bytes, at most 65,536. */
    public byte[] head() {
        return head.clone();
    }

    /** Lines that hold bytes above 0x7f, up to about 65,536 bytes of them. */
    byte[] foreignLines() {
        return sample.toByteArray();
    }

    /** How many well-formed UTF-8 sequences of several bytes there are. */
    long multiByteSequences() {
        return multiByte;
    }

    /** How many bytes stand where UTF-8 does not allow them. */
    long invalidSequences() {
        return invalid;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
