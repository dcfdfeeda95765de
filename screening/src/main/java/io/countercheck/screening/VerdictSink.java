package io.countercheck.screening;

import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Reject;
import java.util.List;

/** Takes what a run produces, in the order of the input, from one thread. */
public interface VerdictSink {

    void verdict(ConsignmentVerdict verdict);

    /** The problems of one row that could not be read; never empty. */
    void rejected(List<Reject> problems);
}
