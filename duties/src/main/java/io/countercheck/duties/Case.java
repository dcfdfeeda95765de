package io.countercheck.duties;

import io.countercheck.model.Consignment;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsItem;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that one verdict rests on.
 *
 * @param consignment the consignment, for its parties
 * @param item the goods line to be judged, one of the consignment's
 * @param day the day whose law decides
 * @param dayAssumed whether the order names no day and {@code day} is the day of screening
 * @param goods findings about this line; {@link Finding.OnList} only for listings that speak on the route
 * @param readable whether description or identifiers say anything at all
 * @param shared findings about the consignment: its parties and what else concerns every line
 * @param screened against what the parties were screened
 * @param sums quantities per customer, listing and period over the file; {@link Sums#NONE} when there is only this line
 * @param onFile who the operator is and what it has on file
 */
public record Case(
        Consignment consignment,
        GoodsItem item,
        LocalDate day,
        boolean dayAssumed,
        List<Finding> goods,
        boolean readable,
        List<Finding> shared,
        PartyScreening screened,
        Sums sums,
        OnFile onFile) {

    public Case {
        goods = List.copyOf(goods);
        shared = List.copyOf(shared);
    }

    /** A line where nothing is on file. */
    public Case(
            Consignment consignment,
            GoodsItem item,
            LocalDate day,
            boolean dayAssumed,
            List<Finding> goods,
            boolean readable,
            List<Finding> shared,
            PartyScreening screened,
            Sums sums) {
        this(consignment, item, day, dayAssumed, goods, readable, shared, screened, sums, OnFile.NOTHING);
    }
}
