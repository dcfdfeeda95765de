package io.countercheck.report;

import io.countercheck.model.Basis;
import io.countercheck.report.internal.FolderSwap;
import java.nio.file.Path;

/** A folder of verdict files, as docs/output.md describes it. */
public final class ResultFolder {

    private ResultFolder() {}

    /**
     * Begins a result. Nothing stands at {@code folder}, and an earlier result there stays as it was, until
     * {@link ResultWriter#finish}; its decisions and any files of the user's own are kept even then.
     *
     * @param folder where the result will stand; its parents are made when missing
     * @throws io.countercheck.model.Fault OUTPUT_NOT_WRITABLE when anything but an earlier result or an empty folder
     *     stands there, when another run is writing it, or when the place cannot be written
     */
    public static ResultWriter create(Path folder, Basis basis) {
        return new ResultWriter(FolderSwap.begin(folder), basis);
    }

    /** Whether a result of this program stands there. */
    public static boolean isResult(Path folder) {
        return FolderSwap.isResult(folder);
    }
}
