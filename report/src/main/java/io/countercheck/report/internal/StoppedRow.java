package io.countercheck.report.internal;

import io.countercheck.model.Disposition;
import io.countercheck.model.Reason;
import io.countercheck.report.VerdictRecord;

/** A row as a terminal shows it in one line. */
record StoppedRow(Disposition disposition, long row, String reference, String what, String why) {

    static StoppedRow of(VerdictRecord record) {
        String what = record.verdict().name().isEmpty()
                ? record.description()
                : record.verdict().name();
        String why = record.verdict().reasons().stream()
                .filter(reason -> reason.disposition() == record.verdict().disposition())
                .map(Reason::text)
                .findFirst()
                .orElse("");
        return new StoppedRow(
                record.verdict().disposition(),
                record.verdict().row(),
                shown(record.verdict().reference()),
                shown(what),
                shown(why));
    }

    private static String shown(String text) {
        return HiddenCharacters.shown(PlainQuotation.cut(text));
    }
}
