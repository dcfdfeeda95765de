package io.countercheck.report.internal;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that belongs to somebody else: closing it only flushes it. */
final class OpenStream extends FilterOutputStream {

    OpenStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** The fault for a standard output that takes no more. */
    static Fault gone(Exception e) {
        return new Fault(
                ErrorCode.OUTPUT_NOT_WRITABLE,
                "cannot write to standard output: " + FolderSwap.reason(e),
                "Check the command that reads it.",
                e);
    }
}
