package io.countercheck.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file as the bytes they are, without their line feeds. */
public final class Lines implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private boolean lastEnded;

    public Lines(Path file) throws IOException {
        in = Files.newInputStream(file);
    }

    /** The next line, or null at the end. */
    public byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = null;
        while (true) {
            if (at == filled && !fill()) {
                lastEnded = false;
                return line == null ? null : line.toByteArray();
            }
            int start = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            if (at < filled && line == null) {
                byte[] whole = java.util.Arrays.copyOfRange(buffer, start, at);
                at++;
                lastEnded = true;
                return whole;
            }
            line = line == null ? new ByteArrayOutputStream() : line;
            line.write(buffer, start, at - start);
            if (at < filled) {
                at++;
                lastEnded = true;
                return line.toByteArray();
            }
        }
    }

    /** Whether the line that {@link #next} gave last was closed by a line feed. */
    public boolean lastEnded() {
        return lastEnded;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
