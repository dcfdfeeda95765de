package io.countercheck.report;

import io.countercheck.model.Basis;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Reject;
import io.countercheck.model.Totals;
import io.countercheck.model.Verdict;
import io.countercheck.report.internal.BasisJson;
import io.countercheck.report.internal.CsvTable;
import io.countercheck.report.internal.FolderSwap;
import io.countercheck.report.internal.NdjsonLines;
import io.countercheck.report.internal.ReportPage;
import io.countercheck.report.internal.ResultFiles;
import io.countercheck.report.internal.RowCount;
import io.countercheck.report.internal.Tables;
import io.countercheck.report.internal.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a result folder as verdicts come, with memory that does not grow with the number of rows.
 *
 * <p>Safe to finish from another thread, such as one that answers Ctrl-C: a consignment is written whole or not at all,
 * and whoever writes after the end gets a fault INTERRUPTED. Closing without {@link #finish} finishes as incomplete; when
 * no row was written it leaves the place as it was.
 */
public final class ResultWriter implements AutoCloseable {

    private final FolderSwap swap;
    private final Basis basis;
    private final CsvTable verdicts;
    private final CsvTable findings;
    private final CsvTable duties;
    private final CsvTable rejects;
    private final NdjsonLines ndjson;
    private final ReportPage page;
    private final RowCount count = new RowCount();
    private boolean ended;

    ResultWriter(FolderSwap swap, Basis basis) {
        this.swap = swap;
        this.basis = basis;
        this.page = new ReportPage(basis);
        try {
            // Until the end the folder says of itself that it is not complete.
            BasisJson.write(file(ResultFiles.BASIS), new BasisJson.Stored(basis, false, Totals.NONE));
            this.verdicts = table(ResultFiles.VERDICTS, Tables.VERDICTS);
            this.findings = table(ResultFiles.FINDINGS, Tables.FINDINGS);
            this.duties = table(ResultFiles.DUTIES, Tables.DUTIES);
            this.rejects = table(ResultFiles.REJECTS, Tables.REJECTS);
            this.ndjson = new NdjsonLines(Utf8.file(file(ResultFiles.NDJSON)));
        } catch (IOException | UncheckedIOException e) {
            throw refused(e);
        }
    }

    private Path file(String name) {
        return swap.partial().resolve(name);
    }

    private CsvTable table(String name, List<String> columns) throws IOException {
        return new CsvTable(Utf8.file(file(name)), columns);
    }

    /**
     * Writes the verdicts of one consignment; consignments come in input order.
     *
     * @throws Fault OUTPUT_NOT_WRITABLE when the disk refuses, INTERRUPTED when the result was already finished
     */
    public synchronized void write(ConsignmentVerdict screened) {
        requireOpen();
        try {
            Tables.findings(screened, findings);
            for (VerdictRecord record : VerdictRecord.of(screened)) {
                Verdict verdict = record.verdict();
                Tables.verdict(verdict, verdicts);
                Tables.duties(verdict, duties);
                ndjson.write(record);
                page.add(record);
                count.add(verdict.disposition());
            }
        } catch (IOException | UncheckedIOException e) {
            throw refused(e);
        }
    }

    /**
     * Writes why rows could not be read; all entries of a row come together.
     *
     * @throws Fault as {@link #write}
     */
    public synchronized void reject(List<Reject> unreadable) {
        requireOpen();
        try {
            for (Reject reject : unreadable) {
                Tables.reject(reject, rejects);
                page.add(reject);
                count.add(reject);
            }
        } catch (UncheckedIOException e) {
            throw refused(e);
        }
    }

    private void requireOpen() {
        if (ended) {
            throw new Fault(
                    ErrorCode.INTERRUPTED,
                    "the result in " + swap.place() + " was already finished",
                    "Run the command again to screen every row.");
        }
    }

    /**
     * Ends the result and puts it in its place. A second call does nothing.
     *
     * @param totals the run's own count of rows; it has to agree with what was written
     * @param complete whether every row of the input was screened
     * @return where the result stands
     * @throws Fault OUTPUT_NOT_WRITABLE when the disk refuses, INTERNAL when rows were lost on the way
     */
    public synchronized Path finish(Totals totals, boolean complete) {
        if (ended) {
            return swap.place();
        }
        ended = true;
        Totals written = count.totals();
        if (complete && !written.equals(totals)) {
            end(written, false);
            throw new Fault(
                    ErrorCode.INTERNAL,
                    "rows were lost between screening and result: " + totals + " screened, " + written + " written",
                    "Do not rely on this result; report the fault with the two counts.");
        }
        end(written, complete);
        return swap.place();
    }

    /** Ends as incomplete unless {@link #finish} was called. */
    @Override
    public synchronized void close() {
        if (ended) {
            return;
        }
        if (count.totals().rows() > 0) {
            finish(count.totals(), false);
            return;
        }
        ended = true;
        try {
            closeFiles();
            swap.abandon();
        } catch (IOException | UncheckedIOException e) {
            throw refused(e);
        }
    }

    private void end(Totals totals, boolean complete) {
        try {
            closeFiles();
            page.write(file(ResultFiles.PAGE), totals, complete);
            BasisJson.write(file(ResultFiles.BASIS), new BasisJson.Stored(basis, complete, totals));
            swap.commit();
        } catch (IOException | UncheckedIOException e) {
            throw refused(e);
        }
    }

    private void closeFiles() throws IOException {
        verdicts.close();
        findings.close();
        duties.close();
        rejects.close();
        ndjson.close();
    }

    private Fault refused(Exception e) {
        return FolderSwap.notWritable(swap.place(), FolderSwap.reason(e), e);
    }
}
