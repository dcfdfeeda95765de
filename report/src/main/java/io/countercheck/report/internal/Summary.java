package io.countercheck.report.internal;

import io.countercheck.model.Basis;
import io.countercheck.model.Disposition;
import io.countercheck.model.Reject;
import io.countercheck.model.Totals;
import io.countercheck.report.Terminal;
import io.countercheck.report.VerdictRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Collects what the terminal shows at the end of a run; bounded like the page. */
public final class Summary {

    private static final int MOST_ROWS = 20;
    private static final int MOST_REJECTS = 5;
    private static final int MOST_GAPS = 5;
    private static final int MOST_SENTENCES = 300;
    private static final int WIDEST_REFERENCE = 16;

    private final List<StoppedRow> hold = new ArrayList<>();
    private final List<StoppedRow> review = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final Map<String, Long> gaps = new LinkedHashMap<>();

    public void add(VerdictRecord record) {
        switch (record.verdict().disposition()) {
            case HOLD -> keep(hold, record);
            case REVIEW -> keep(review, record);
            case PROCEED, CLEAR -> {}
        }
        for (String sentence : record.verdict().notScreened()) {
            if (gaps.size() < MOST_SENTENCES || gaps.containsKey(sentence)) {
                gaps.merge(sentence, 1L, Long::sum);
            }
        }
    }

    private static void keep(List<StoppedRow> rows, VerdictRecord record) {
        if (rows.size() < MOST_ROWS) {
            rows.add(StoppedRow.of(record));
        }
    }

    public void add(Reject reject) {
        if (rejects.size() < MOST_REJECTS) {
            rejects.add(reject);
        }
    }

    public String text(Basis basis, Totals totals, Path folder, boolean complete, Terminal terminal) {
        TerminalText out = new TerminalText(terminal);
        rows(out, totals);
        rejects(out, totals);
        if (!hold.isEmpty() || !review.isEmpty() || !rejects.isEmpty()) {
            out.gap();
        }
        out.paragraph(0, 2, Words.equation(totals));
        if (!complete) {
            out.paragraph(0, 2, "NOT COMPLETE: the run was interrupted; later rows were not screened.");
        }
        basis.reading().forEach(sentence -> out.paragraph(0, 2, sentence));
        lists(out, basis);
        gaps(out);
        out.paragraph(0, 2, "Result: " + folder + " (begin with " + ResultFiles.PAGE + ")");
        return out.toString();
    }

    private void rows(TerminalText out, Totals totals) {
        int rowWidth = Stream.concat(hold.stream(), review.stream())
                .mapToInt(row -> Long.toString(row.row()).length())
                .max()
                .orElse(1);
        int referenceWidth = Stream.concat(hold.stream(), review.stream())
                .mapToInt(row -> Math.min(WIDEST_REFERENCE, DisplayWidth.of(row.reference())))
                .max()
                .orElse(0);
        int gaps = referenceWidth > 0 ? 8 : 6;
        int rest = out.width() - "REVIEW".length() - gaps - rowWidth - referenceWidth;
        int whatWidth = Math.max(10, rest * 2 / 5);
        int whyWidth = Math.max(10, rest - whatWidth);
        Columns columns = new Columns(rowWidth, referenceWidth, whatWidth, whyWidth);
        hold.forEach(row -> line(out, columns, row));
        more(out, Disposition.HOLD, totals.hold() - hold.size());
        review.forEach(row -> line(out, columns, row));
        more(out, Disposition.REVIEW, totals.review() - review.size());
    }

    private record Columns(int row, int reference, int what, int why) {}

    private static void line(TerminalText out, Columns columns, StoppedRow row) {
        String number = Long.toString(row.row());
        out.line(
                out.tag(row.disposition(), DisplayWidth.fitted(row.disposition().name(), 6)) + "  "
                        + " ".repeat(columns.row() - number.length()) + number + "  "
                        + DisplayWidth.fitted(row.reference(), columns.reference())
                        + (columns.reference() > 0 ? "  " : "")
                        + DisplayWidth.fitted(row.what(), columns.what()) + "  "
                        + out.dim(DisplayWidth.fitted(row.why(), columns.why()).stripTrailing()));
    }

    private static void more(TerminalText out, Disposition disposition, long more) {
        if (more > 0) {
            out.line(out.tag(disposition, DisplayWidth.fitted(disposition.name(), 6)) + "  … and "
                    + Words.count(more, "more row") + " in " + ResultFiles.VERDICTS);
        }
    }

    private void rejects(TerminalText out, Totals totals) {
        for (Reject reject : rejects) {
            out.paragraph(
                    0,
                    10,
                    "REJECTED  row " + reject.row()
                            + (reject.field().isEmpty() ? "" : ", " + Words.field(reject.field())) + ": "
                            + sentence(reject.reason()) + " " + sentence(reject.mend()));
        }
        long rows = rejects.stream().mapToLong(Reject::row).distinct().count();
        if (totals.rejected() > rows) {
            out.line("REJECTED  … and " + Words.count(totals.rejected() - rows, "more row") + " in "
                    + ResultFiles.REJECTS);
        }
    }

    /** With a capital and a full stop, so that what is wrong and what mends it stand apart. */
    private static String sentence(String text) {
        if (text.isEmpty()) {
            return "";
        }
        int first = text.offsetByCodePoints(0, 1);
        String begun = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
        return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? begun : begun + ".";
    }

    private static void lists(TerminalText out, Basis basis) {
        if (basis.lists().isEmpty()) {
            out.paragraph(0, 2, "Parties: not screened, no list is loaded.");
            return;
        }
        out.paragraph(
                0,
                2,
                "Parties against: "
                        + String.join(
                                "; ", basis.lists().stream().map(Words::list).toList()) + ".");
        if (basis.lists().stream().allMatch(Basis.UsedList::sample)) {
            out.paragraph(
                    2, "This is only the sample: install an official list before relying on what is said of parties.");
        }
    }

    /** The gaps that concern most rows first; ties in the order in which they were met. */
    private void gaps(TerminalText out) {
        if (gaps.isEmpty()) {
            return;
        }
        out.line("Not screened or not held:");
        gaps.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_GAPS)
                .forEach(gap -> out.paragraph(2, 4, gap.getKey() + " (" + Words.count(gap.getValue(), "row") + ")"));
        if (gaps.size() > MOST_GAPS) {
            out.line("  … and more in " + ResultFiles.PAGE);
        }
    }
}
