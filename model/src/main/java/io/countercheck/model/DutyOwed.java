package io.countercheck.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A duty as it stands for one goods line.
 *
 * @param id the duty's id in the law data
 * @param what what must be done
 * @param owedBy who owes it: exporter, importer, broker, carrier, manufacturer, marketplace, any-person
 * @param form the form or document by which it is met, or empty
 * @param blocks whether it must be met before the goods may move
 * @param state how it stands here
 * @param deadline the last day, or null when its anchor is unknown or the duty has none
 * @param anchor the event from which the deadline counts, with the offset in words; empty when it has none
 * @param authority who receives it
 * @param citation where the duty is written
 * @param confidence how well that is verified
 * @param because the listings or party that bring it here, by id
 * @param note what lifts or meets it, on what it depends, what is wrong with a document, or what its form asks and the
 *     order does not say; empty when there is nothing to say
 * @param whose whether the operator owes it
 * @param metBy the numbers of the documents that meet it; empty unless it is met
 */
public record DutyOwed(
        String id,
        String what,
        List<String> owedBy,
        String form,
        boolean blocks,
        DutyState state,
        @Nullable LocalDate deadline,
        String anchor,
        String authority,
        String citation,
        Confidence confidence,
        List<String> because,
        String note,
        Whose whose,
        List<String> metBy) {

    /** Whose task a duty is. */
    public enum Whose {
        /** Nobody has said who the operator is. */
        UNSAID,
        /** The operator's own task. */
        OURS,
        /** Somebody else's: for the operator a condition. */
        OTHERS;

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }
    }

    public DutyOwed {
        owedBy = List.copyOf(owedBy);
        because = List.copyOf(because);
        metBy = List.copyOf(metBy);
    }

    /** Whether this duty keeps the goods in the warehouse as things stand. */
    public boolean stopsTheGoods() {
        return blocks && state == DutyState.OPEN;
    }
}
