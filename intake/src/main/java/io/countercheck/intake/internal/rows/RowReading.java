package io.countercheck.intake.internal.rows;

import io.countercheck.model.GoodsItem;
import io.countercheck.model.Party;
import io.countercheck.model.Reject;
import java.util.List;

/** What came of one record. */
sealed interface RowReading {

    /** The order reference as written, or empty. */
    String reference();

    /** A readable row. */
    record Read(String reference, GoodsItem item, List<Party> parties) implements RowReading {}

    /** A row of which neither goods nor party can be read. */
    record Refused(String reference, List<Reject> reasons) implements RowReading {}
}
