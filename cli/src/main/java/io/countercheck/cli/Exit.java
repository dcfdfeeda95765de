package io.countercheck.cli;

import io.countercheck.model.ErrorCode;
import java.util.List;

/** Exit codes, as docs/output.md lists them. */
final class Exit {

    static final int OK = 0;
    /** What {@code --fail-on} asked for was found, {@code verify} disagrees, or a question had no answer. */
    static final int FOUND = 1;

    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int LIST_OR_RESULT = 4;
    static final int RESOURCES = 5;
    static final int INTERNAL = 70;
    static final int INTERRUPTED = 130;

    private Exit() {}

    /** One exit code in words. */
    record Meaning(int code, String words) {}

    /** Every exit code, in rising order. */
    static List<Meaning> meanings() {
        return List.of(
                new Meaning(OK, "Done, whatever the verdicts."),
                new Meaning(
                        FOUND,
                        "Done, and a row met --fail-on; or a question found nothing; or verify found a difference."),
                new Meaning(USAGE, "The command line was not understood."),
                new Meaning(INPUT, "The input cannot be read."),
                new Meaning(LIST_OR_RESULT, "A party list or a result folder cannot be read."),
                new Meaning(RESOURCES, "The machine has no room or permission."),
                new Meaning(INTERNAL, "A fault of the program."),
                new Meaning(INTERRUPTED, "Interrupted; what was finished is written."));
    }

    static int of(ErrorCode code) {
        return switch (code) {
            case INPUT_NOT_FOUND,
                    INPUT_EMPTY,
                    INPUT_UNREADABLE,
                    INPUT_ENCODING,
                    INPUT_NO_COLUMNS,
                    INPUT_MAPPING,
                    INPUT_TOO_LARGE,
                    INPUT_HOSTILE,
                    PAPERS_BROKEN -> INPUT;
            case OPTION_INVALID -> USAGE;
            case LIST_NOT_RECOGNISED, LIST_BROKEN, LIST_FETCH_FAILED, LIST_DOUBTFUL, RESULT_NOT_FOUND, RESULT_BROKEN ->
                LIST_OR_RESULT;
            case NOTHING_FOUND -> FOUND;
            case LAW_BROKEN, INTERNAL -> INTERNAL;
            case OUTPUT_NOT_WRITABLE, MACHINE_EXHAUSTED -> RESOURCES;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
