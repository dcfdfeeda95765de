package io.countercheck.model;

import org.jspecify.annotations.Nullable;

/** The program cannot go on. What is wrong with a single row or field is never a fault but a value. */
public final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String mend;

    /**
     * @param code stable code
     * @param message what is wrong, naming file, row and field where there are any
     * @param mend what the user can do about it
     */
    public Fault(ErrorCode code, String message, String mend) {
        this(code, message, mend, null);
    }

    public Fault(ErrorCode code, String message, String mend, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.mend = mend;
    }

    public ErrorCode code() {
        return code;
    }

    public String mend() {
        return mend;
    }
}
