package io.countercheck.cli;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.util.Locale;

/** The reader of standard output has gone, as {@code head} goes when it has seen enough: no fault of anybody. */
final class BrokenPipe {

    private BrokenPipe() {}

    /** Whether that is what the fault comes of. Java has no type for it; the systems' own messages all name the pipe. */
    static boolean behind(Throwable thrown) {
        if (!(thrown instanceof Fault fault) || fault.code() != ErrorCode.OUTPUT_NOT_WRITABLE) {
            return false;
        }
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && String.valueOf(cause.getMessage())
                            .toLowerCase(Locale.ROOT)
                            .contains("pipe")) {
                return true;
            }
        }
        return false;
    }
}
