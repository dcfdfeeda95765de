package io.countercheck.report;

import io.countercheck.report.internal.VerdictExplained;
import java.util.ArrayList;
import java.util.List;

/** Tells one verdict in plain words: what was found where, how it was read, which law, which duties, what decides. */
public final class Explanation {

    private Explanation() {}

    /** The text, wrapped to the terminal; every line ends in a line feed. */
    public static String of(VerdictRecord record, Terminal terminal) {
        return new VerdictExplained(record, terminal).tell().toString();
    }

    /**
     * The same for a stored verdict, with what people decided about its row.
     *
     * @param decisions all decisions of the result; those on other rows are left out, those made on an earlier verdict
     *     of this row are marked as such
     */
    public static String of(StoredVerdict verdict, List<Decision> decisions, Terminal terminal) {
        VerdictExplained explained = new VerdictExplained(verdict.record(), terminal).tell();
        List<String> told = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision.row() == verdict.record().verdict().row()) {
                told.add(decision.kind().id() + " by " + decision.who() + ", " + decision.when() + ": " + decision.why()
                        + (decision.isOn(verdict)
                                ? ""
                                : " (made on another verdict of this row; it does not count here)"));
            }
        }
        if (!told.isEmpty()) {
            explained.section("What people decided", told);
        }
        return explained.toString();
    }
}
