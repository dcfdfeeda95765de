package io.countercheck.model;

/**
 * The stable codes under which the program reports a fault. A number is never reused; docs/errors.md explains each.
 *
 * <p>Numbers 1000 to 1999 are for the user to mend, 2000 to 2999 are ours, 3000 to 3999 are the machine's.
 */
public enum ErrorCode {
    INPUT_NOT_FOUND(1001, Type.USER),
    INPUT_EMPTY(1002, Type.USER),
    INPUT_UNREADABLE(1003, Type.USER),
    INPUT_ENCODING(1004, Type.USER),
    INPUT_NO_COLUMNS(1005, Type.USER),
    INPUT_MAPPING(1006, Type.USER),
    INPUT_TOO_LARGE(1007, Type.USER),
    INPUT_HOSTILE(1008, Type.USER),
    OPTION_INVALID(1101, Type.USER),
    LIST_NOT_RECOGNISED(1201, Type.USER),
    LIST_BROKEN(1202, Type.USER),
    LIST_FETCH_FAILED(1203, Type.USER),
    LIST_DOUBTFUL(1204, Type.USER),
    RESULT_NOT_FOUND(1301, Type.USER),
    RESULT_BROKEN(1302, Type.USER),
    NOTHING_FOUND(1401, Type.USER),
    PAPERS_BROKEN(1501, Type.USER),
    LAW_BROKEN(2001, Type.INTERNAL),
    INTERNAL(2999, Type.INTERNAL),
    OUTPUT_NOT_WRITABLE(3001, Type.RESOURCES),
    INTERRUPTED(3002, Type.RESOURCES),
    MACHINE_EXHAUSTED(3003, Type.RESOURCES);

    /** Who has to act. */
    public enum Type {
        USER,
        INTERNAL,
        RESOURCES
    }

    private final int number;
    private final Type type;

    ErrorCode(int number, Type type) {
        this.number = number;
        this.type = type;
    }

    public int number() {
        return number;
    }

    public Type type() {
        return type;
    }

    /** The code as printed, for example {@code CC-1001 INPUT_NOT_FOUND}. */
    public String label() {
        return "CC-" + number + " " + name();
    }
}
