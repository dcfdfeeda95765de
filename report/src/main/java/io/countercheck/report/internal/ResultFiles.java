package io.countercheck.report.internal;

import java.util.List;

/** The names of the files of a result folder. */
public final class ResultFiles {

    public static final String VERDICTS = "verdicts.csv";
    public static final String FINDINGS = "findings.csv";
    public static final String DUTIES = "duties.csv";
    public static final String REJECTS = "rejects.csv";
    public static final String NDJSON = "verdicts.ndjson";
    public static final String BASIS = "basis.json";
    public static final String PAGE = "report.html";
    public static final String DECISIONS = "decisions.ndjson";

    /** The files that a run writes; anything else in a result folder belongs to its user. */
    public static final List<String> WRITTEN = List.of(VERDICTS, FINDINGS, DUTIES, NDJSON, REJECTS, BASIS, PAGE);

    private ResultFiles() {}
}
