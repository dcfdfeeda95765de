package io.countercheck.report;

import io.countercheck.model.Consignment;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Disposition;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Movement;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import io.countercheck.model.PartyStatus;
import io.countercheck.model.Reason;
import io.countercheck.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Many plain rows, for tests of memory and speed. */
final class Many {

    private static final Movement MOVEMENT = Movement.of("DE", "FR", LocalDate.of(2026, 5, 10));

    private Many() {}

    static ConsignmentVerdict clear(long row, String description) {
        return one(row, description, "", Disposition.CLEAR, List.of());
    }

    /** A row held for a reason as long as {@code text}, in which nothing is shared with any other row. */
    static ConsignmentVerdict held(long row, String text) {
        return one(row, text, "", Disposition.HOLD, List.of(new Reason("example", Disposition.HOLD, text)));
    }

    /** A held row that carries {@code text} wherever a text can stand. */
    static ConsignmentVerdict named(long row, String text) {
        return one(row, text, text, Disposition.HOLD, List.of(new Reason("example", Disposition.HOLD, text)));
    }

    private static ConsignmentVerdict one(
            long row, String description, String name, Disposition disposition, List<Reason> reasons) {
        String reference = "PO-" + row;
        GoodsItem item = GoodsItem.of(row, MOVEMENT, Map.of(GoodsField.DESCRIPTION, description));
        Verdict verdict = new Verdict(
                row,
                "",
                reference,
                "1",
                disposition,
                GoodsStatus.NONE,
                PartyStatus.NONE,
                name,
                List.of(),
                reasons,
                List.of(),
                List.of(),
                List.of("Gap of row " + row));
        return new ConsignmentVerdict(
                new Consignment(
                        reference, List.of(item), List.of(Party.named(PartyRole.CONSIGNEE, "Example Trading Ltd"))),
                List.of(),
                List.of(verdict));
    }
}
