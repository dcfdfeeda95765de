package io.countercheck.intake.internal.rows;

import io.countercheck.intake.DateOrder;
import io.countercheck.intake.DecimalStyle;
import io.countercheck.intake.Mapping;
import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.values.ConcentrationText;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.intake.internal.values.QuantityText;
import io.countercheck.intake.internal.values.WrittenDate;
import io.countercheck.intake.internal.values.WrittenNumber;
import io.countercheck.model.Field;
import io.countercheck.model.GoodsField;
import io.countercheck.model.OrderField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the whole of a column says about how it is written. Fed with every record of the first pass; what single cells
 * prove is kept, one cell against another leaves the column undecided.
 */
public final class Survey {

    private static final Set<GoodsField> NUMBERS = EnumSet.of(
            GoodsField.QUANTITY,
            GoodsField.NET_WEIGHT,
            GoodsField.GROSS_WEIGHT,
            GoodsField.PACK_SIZE,
            GoodsField.PACK_COUNT,
            GoodsField.VALUE);
    private static final Set<OrderField> DATES =
            EnumSet.of(OrderField.ORDER_DATE, OrderField.DISPATCH_DATE, OrderField.ARRIVAL_DATE);

    /** What was seen in one column. */
    private static final class Seen {
        final int index;
        final Field field;
        final Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
        final Set<DecimalStyle> styles = EnumSet.noneOf(DecimalStyle.class);
        boolean aboveOne;
        boolean otherThanCodes;

        Seen(int index, Field field) {
            this.index = index;
            this.field = field;
        }
    }

    private static final Set<OrderField> PORTS = EnumSet.of(OrderField.PORT_OF_LOADING, OrderField.PORT_OF_DISCHARGE);

    private final Mapping mapping;
    private final List<Seen> watched = new ArrayList<>();

    private final UnreadNames unread;

    public Survey(Mapping mapping) {
        this.mapping = mapping;
        this.unread = new UnreadNames(mapping);
        for (Mapping.Column column : mapping.columns()) {
            Field field = column.field();
            if (field instanceof GoodsField goods && (NUMBERS.contains(goods) || goods == GoodsField.CONCENTRATION)
                    || field instanceof OrderField order && (DATES.contains(order) || PORTS.contains(order))) {
                watched.add(new Seen(column.position() - 1, field));
            }
        }
    }

    public void add(RawRecord row) {
        if (row.shifted()) {
            return;
        }
        unread.add(row);
        for (Seen seen : watched) {
            String cell = row.cell(seen.index);
            if (cell.isEmpty()) {
                continue;
            }
            if (seen.field instanceof OrderField order && PORTS.contains(order)) {
                seen.otherThanCodes |= PortCode.country(cell).isEmpty();
            } else if (seen.field instanceof OrderField) {
                DateOrder proof = row.kind(seen.index) == CellKind.TEXT
                        ? WrittenDate.of(cell).proof()
                        : null;
                if (proof != null) {
                    seen.orders.add(proof);
                }
            } else if (seen.field == GoodsField.CONCENTRATION) {
                concentration(seen, cell, row.kind(seen.index));
            } else if (row.kind(seen.index) == CellKind.TEXT) {
                number(seen, cell);
            }
        }
    }

    private static void number(Seen seen, String cell) {
        if (isDigits(cell)) {
            return;
        }
        WrittenNumber plain = WrittenNumber.of(cell);
        if (plain.shape() != WrittenNumber.Shape.NONE) {
            proof(seen, plain);
        } else {
            QuantityText.numbers(cell, number -> proof(seen, number));
        }
    }

    private static boolean isDigits(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static void proof(Seen seen, WrittenNumber number) {
        switch (number.shape()) {
            case POINT -> seen.styles.add(DecimalStyle.POINT);
            case COMMA -> seen.styles.add(DecimalStyle.COMMA);
            case PLAIN, AMBIGUOUS, NONE -> {}
        }
    }

    private static void concentration(Seen seen, String cell, CellKind kind) {
        for (WrittenNumber number : ConcentrationText.figures(cell)) {
            BigDecimal value = number.value(DecimalStyle.POINT);
            seen.aboveOne |= cell.indexOf('%') < 0 && value != null && value.compareTo(BigDecimal.ONE) > 0;
            if (kind == CellKind.TEXT) {
                proof(seen, number);
            }
        }
    }

    private @Nullable Seen seen(int index) {
        return watched.stream().filter(s -> s.index == index).findFirst().orElse(null);
    }

    UnreadNames unread() {
        return unread;
    }

    /** What the user should know of the file after its first pass, in plain sentences. */
    public List<String> remarks() {
        return unread.headers().stream()
                .map(
                        header -> "Names in the column \"" + ProblemCode.shown(header)
                                + "\" are not screened: the header does not say whose they are. Say it with --map \"column=field\".")
                .toList();
    }

    /** The order that the column's dates prove, or null when none is proved or several are. */
    @Nullable
    DateOrder dateOrder(int index) {
        Seen seen = seen(index);
        return seen != null && seen.orders.size() == 1 ? seen.orders.iterator().next() : null;
    }

    /** The decimal sign that the column's numbers prove, or null when none is proved or both are. */
    @Nullable
    DecimalStyle decimalStyle(int index) {
        Seen seen = seen(index);
        return seen != null && seen.styles.size() == 1 ? seen.styles.iterator().next() : null;
    }

    /** Whether every port in the column is a code of UN/LOCODE: a name of five letters alone can look like one. */
    boolean portCodes(int index) {
        Seen seen = seen(index);
        return seen != null && !seen.otherThanCodes;
    }

    /** How the column writes a content: its header says so, or a figure above one does. */
    ConcentrationText.Scale scale(int index, String headerUnit) {
        Seen seen = seen(index);
        if (headerUnit.equalsIgnoreCase("fraction")) {
            return ConcentrationText.Scale.FRACTION;
        }
        boolean percent = headerUnit.indexOf('%') >= 0 || seen != null && seen.aboveOne;
        return percent ? ConcentrationText.Scale.PERCENT : ConcentrationText.Scale.UNKNOWN;
    }

    /** The mapping with what each column's cells prove, in words. */
    public Mapping withConventions() {
        return new Mapping(mapping.columns().stream()
                .map(c -> new Mapping.Column(
                        c.position(),
                        c.header(),
                        c.field(),
                        c.how(),
                        c.unit(),
                        c.party(),
                        convention(c.position() - 1)))
                .toList());
    }

    private String convention(int index) {
        Seen seen = seen(index);
        if (seen == null) {
            return "";
        }
        if (seen.orders.size() > 1) {
            return "dates contradict each other: ambiguous ones are not read";
        }
        if (seen.styles.size() > 1) {
            return "decimal point and comma both occur: ambiguous numbers are not read";
        }
        DateOrder order = dateOrder(index);
        if (order != null) {
            return "dates " + order.name();
        }
        DecimalStyle style = decimalStyle(index);
        return style == null ? "" : "decimal " + style.name().toLowerCase(Locale.ROOT);
    }
}
