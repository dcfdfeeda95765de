package io.countercheck.model;

import java.util.List;

/**
 * The verdicts of one consignment.
 *
 * @param consignment what was screened
 * @param shared findings about the consignment as a whole (its parties); each row inherits them
 * @param rows one verdict for each goods item, in input order
 */
public record ConsignmentVerdict(Consignment consignment, List<Finding> shared, List<Verdict> rows) {

    public ConsignmentVerdict {
        shared = List.copyOf(shared);
        rows = List.copyOf(rows);
    }
}
