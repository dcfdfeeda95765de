package io.countercheck.report;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.network.Trace;
import io.countercheck.report.internal.network.GraphMl;
import io.countercheck.report.internal.network.NetworkJson;
import io.countercheck.report.internal.network.NetworkPage;
import io.countercheck.report.internal.network.NetworkTables;
import io.countercheck.report.internal.network.WholeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The folder of a trace, as docs/network.md describes it. */
public final class TraceFolder {

    public static final String JSON = "network.json";
    public static final String GRAPH = "network.graphml";
    public static final String PAGE = "network.html";
    public static final String COMPANIES = "companies.csv";
    public static final String LINKS = "links.csv";

    private static final List<String> FILES = List.of(JSON, GRAPH, PAGE, COMPANIES, LINKS);

    private TraceFolder() {}

    /**
     * Writes all files of the folder; an earlier trace there is replaced file by file, other files stay.
     *
     * @throws Fault OUTPUT_NOT_WRITABLE when the folder holds something else than a trace, or the disk refuses
     */
    public static void write(Path folder, Trace trace) {
        try {
            WholeFiles files = WholeFiles.in(folder, JSON, FILES);
            files.write(JSON, out -> NetworkJson.write(out, trace));
            files.write(GRAPH, out -> GraphMl.write(out, trace.network()));
            files.write(COMPANIES, out -> NetworkTables.companies(out, trace.network()));
            files.write(LINKS, out -> NetworkTables.links(out, trace.network()));
            files.write(PAGE, out -> out.write(new NetworkPage(trace).text()));
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(
                    ErrorCode.OUTPUT_NOT_WRITABLE,
                    "cannot write the trace to " + folder + ": " + e.getMessage(),
                    "Choose another folder with --out, or make room and permission there.",
                    e);
        }
    }
}
