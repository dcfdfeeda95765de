package io.countercheck.report;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.network.Dossier;
import io.countercheck.report.internal.network.DossierJson;
import io.countercheck.report.internal.network.DossierPage;
import io.countercheck.report.internal.network.WholeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The folder of a dossier, as docs/network.md describes it. */
public final class DossierFolder {

    public static final String JSON = "dossier.json";
    public static final String PAGE = "dossier.html";

    private DossierFolder() {}

    /**
     * Writes both files; an earlier dossier there is replaced, other files stay.
     *
     * @throws Fault OUTPUT_NOT_WRITABLE when the folder holds something else than a dossier, or the disk refuses
     */
    public static void write(Path folder, Dossier dossier) {
        try {
            WholeFiles files = WholeFiles.in(folder, JSON, List.of(JSON, PAGE));
            files.write(JSON, out -> DossierJson.write(out, dossier));
            files.write(PAGE, out -> out.write(new DossierPage(dossier).text()));
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(
                    ErrorCode.OUTPUT_NOT_WRITABLE,
                    "cannot write the dossier to " + folder + ": " + e.getMessage(),
                    "Choose another folder with --out, or make room and permission there.",
                    e);
        }
    }
}
