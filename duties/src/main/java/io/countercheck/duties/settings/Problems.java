package io.countercheck.duties.settings;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with one file, collected so that it is told at once. Not thread-safe. */
public final class Problems {

    /** The most that are told; a file with more is wrong as a whole. */
    private static final int MOST_TOLD = 50;

    private final String file;
    private final List<String> found = new ArrayList<>();

    /** @param file the file's name as the user gave it */
    public Problems(String file) {
        this.file = file;
    }

    /**
     * @param where line, row and field
     * @param what what is wrong there
     * @param mend what to do about it
     */
    public void add(String where, String what, String mend) {
        found.add((where.isEmpty() ? "" : where + ": ") + what + " (" + mend + ")");
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** @throws Fault with every problem, when there is one */
    public void refuse() {
        if (found.isEmpty()) {
            return;
        }
        String told = found.stream().limit(MOST_TOLD).map(p -> "\n  " + p).collect(Collectors.joining());
        String rest = found.size() > MOST_TOLD ? "\n  and " + (found.size() - MOST_TOLD) + " more" : "";
        throw new Fault(
                ErrorCode.PAPERS_BROKEN,
                file + ": " + (found.size() == 1 ? "1 problem" : found.size() + " problems") + told + rest,
                "mend each place that is named; docs/documents.md says what each file holds");
    }
}
