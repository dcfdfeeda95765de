package io.countercheck.screening;

/** Hears how far a run has come. Called from one thread, often: must be quick. */
public interface Progress {

    Progress SILENT = (pass, rows, total) -> {};

    /**
     * @param pass what is being done, in a word: {@code reading} or {@code screening}
     * @param rows rows done in this pass
     * @param total rows in the input
     */
    void at(String pass, long rows, long total);
}
