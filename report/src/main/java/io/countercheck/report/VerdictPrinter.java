package io.countercheck.report;

import io.countercheck.model.ConsignmentVerdict;

/** Prints verdicts as they come. */
public interface VerdictPrinter extends AutoCloseable {

    /** @throws io.countercheck.model.Fault OUTPUT_NOT_WRITABLE when the other end is gone */
    void print(ConsignmentVerdict screened);

    /** Prints what is still to come; leaves the stream open. */
    @Override
    void close();
}
