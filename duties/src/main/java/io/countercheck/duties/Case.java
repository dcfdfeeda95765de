package io.countercheck.duties;

import io.countercheck.model.Consignment;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsItem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
 * @param told what the order says of a machine or part among the goods, of what a form may ask; empty for other goods
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
        Set<Particular> told,
        PartyScreening screened,
        Sums sums,
        OnFile onFile) {

    public Case {
        goods = List.copyOf(goods);
        shared = List.copyOf(shared);
        told = told.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(told));
    }
}
