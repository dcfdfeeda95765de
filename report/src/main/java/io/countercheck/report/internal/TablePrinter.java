package io.countercheck.report.internal;

import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Disposition;
import io.countercheck.model.Reason;
import io.countercheck.model.Verdict;
import io.countercheck.report.Terminal;
import io.countercheck.report.VerdictPrinter;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/** Prints one aligned line for each verdict. Widths are fixed beforehand: rows are not known in advance. */
public final class TablePrinter implements VerdictPrinter {

    private static final int DISPOSITION = 8;
    private static final int ROW = 7;
    private static final int REFERENCE = 14;
    private static final int NARROWEST = 12;

    private final Writer out;
    private final Terminal terminal;
    private final int what;
    private final int why;

    public TablePrinter(OutputStream out, Terminal terminal) {
        this.out = new java.io.BufferedWriter(Utf8.writer(new OpenStream(out)));
        this.terminal = terminal;
        int rest = terminal.width() - DISPOSITION - ROW - REFERENCE - 6;
        this.what = Math.max(NARROWEST, rest / 2);
        this.why = Math.max(NARROWEST, rest - what);
        line(new TerminalText(terminal), "verdict", "row", "order", "what", "why");
    }

    @Override
    public void print(ConsignmentVerdict screened) {
        for (VerdictRecord record : VerdictRecord.of(screened)) {
            Verdict verdict = record.verdict();
            TerminalText text = new TerminalText(terminal);
            List<String> reasons = verdict.reasons().stream().map(Reason::code).toList();
            line(
                    text,
                    tagged(text, verdict.disposition()),
                    Long.toString(verdict.row()),
                    verdict.reference(),
                    verdict.name().isEmpty() ? record.description() : verdict.name(),
                    CsvTable.list(reasons));
        }
    }

    private static String tagged(TerminalText text, Disposition disposition) {
        return text.tag(disposition, DisplayWidth.fitted(disposition.name(), DISPOSITION));
    }

    private void line(TerminalText text, String disposition, String row, String order, String what, String why) {
        String first = disposition.length() < DISPOSITION ? DisplayWidth.fitted(disposition, DISPOSITION) : disposition;
        text.line(first + " ".repeat(Math.max(0, ROW - row.length())) + row + "  " + cell(order, REFERENCE) + "  "
                + cell(what, this.what) + "  " + cell(why, this.why));
        try {
            out.write(text.toString());
        } catch (IOException e) {
            throw OpenStream.gone(e);
        }
    }

    private static String cell(String text, int width) {
        return DisplayWidth.fitted(HiddenCharacters.shown(PlainQuotation.cut(text)), width);
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw OpenStream.gone(e);
        }
    }
}
