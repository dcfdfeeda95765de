package io.countercheck.intake.internal.rows;

import io.countercheck.intake.Mapping;
import io.countercheck.intake.internal.table.CellNote;
import io.countercheck.intake.internal.table.Damage;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.values.PlainWords;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.model.Field;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.OrderField;
import io.countercheck.model.Party;
import io.countercheck.model.Quantity;
import io.countercheck.model.Reject;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a record to what it says. Not thread-safe: one reader for one pass. */
final class RowReader {

    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "grandtotal",
            "subtotal",
            "sum",
            "sums",
            "合计",
            "总计",
            "小计",
            "共计",
            "suma",
            "totales",
            "totalgeneral",
            "summe",
            "gesamt",
            "gesamtsumme",
            "zwischensumme",
            "insgesamt",
            "totaux",
            "soustotal",
            "somme",
            "итого",
            "всего",
            "сумма",
            "итог");

    private static final Set<OrderField> TERMS = EnumSet.of(
            OrderField.PORT_OF_LOADING, OrderField.PORT_OF_DISCHARGE, OrderField.INCOTERM, OrderField.PAYMENT_METHOD);

    private final List<String> headers;
    private final ColumnPlan plan;
    private final GoodsReader goods;
    private final QuantityReader quantities;
    private final PartyReader parties;
    private final UnreadNames unread;
    private final MovementReader movements = new MovementReader();

    RowReader(Mapping mapping, Survey survey) {
        this.headers = mapping.columns().stream().map(Mapping.Column::header).toList();
        this.plan = new ColumnPlan(mapping, survey);
        this.goods = new GoodsReader(plan);
        this.quantities = new QuantityReader(plan);
        this.parties = new PartyReader(plan);
        this.unread = survey.unread();
    }

    RowReading read(RawRecord record) {
        RawRecord row = record.shifted() ? SurplusCells.gathered(record, plan) : record;
        Damage damage = row.damage();
        if (damage != null) {
            return new RowReading.Refused("", List.of(reject(row, "", damage)));
        }
        if (row.cells().equals(headers)) {
            return new RowReading.Refused(
                    "",
                    List.of(reject(
                            row,
                            "",
                            new Damage(
                                    "repeated-header",
                                    String.join(" ", headers),
                                    "the header stands here again",
                                    "nothing to do; take repeated headers out of the export to lose this message"))));
        }
        RowCells cells = new RowCells(row, plan);
        String reference = cells.firstText(OrderField.REFERENCE);
        Map<GoodsField, String> text = goods.text(cells);
        RoleCountries countries = new RoleCountries();
        List<Party> named = parties.read(cells, countries);
        String total = totalsWord(row, text);
        boolean hasName = named.stream().anyMatch(p -> p.name().isPresent());
        if (!hasName && (!GoodsReader.saysWhatItIs(text) || !total.isEmpty())) {
            return new RowReading.Refused(reference, List.of(refusal(row, total)));
        }
        Movement movement = movements.read(cells, countries);
        Quantity quantity = quantities.read(cells);
        unread.report(cells);
        BigDecimal concentration = goods.concentration(cells);
        GoodsItem item = new GoodsItem(
                row.number(),
                row.source(),
                cells.firstText(OrderField.LINE),
                movement,
                text,
                quantity,
                concentration,
                terms(cells),
                cells.problems());
        return new RowReading.Read(reference, item, named);
    }

    private static Map<OrderField, String> terms(RowCells cells) {
        Map<OrderField, String> terms = new EnumMap<>(OrderField.class);
        for (OrderField field : TERMS) {
            String term = cells.firstText(field);
            if (!term.isEmpty()) {
                terms.put(field, cells.directed(field, term));
            }
        }
        return terms;
    }

    /** The word that makes a totals row of it, or empty. A row that identifies goods beside that word is none. */
    private static String totalsWord(RawRecord row, Map<GoodsField, String> text) {
        String description = text.getOrDefault(GoodsField.DESCRIPTION, "");
        boolean identified = text.keySet().stream().anyMatch(f -> f != GoodsField.DESCRIPTION && says(f));
        if (identified || !description.isEmpty() && !isTotal(description)) {
            return "";
        }
        return row.cells().stream().filter(RowReader::isTotal).findFirst().orElse("");
    }

    private static boolean says(GoodsField field) {
        return switch (field) {
            case ARTICLE, CAS, EC, UN, HS, MAKE, MODEL, SERIAL -> true;
            case DESCRIPTION,
                    QUANTITY,
                    UNIT,
                    NET_WEIGHT,
                    GROSS_WEIGHT,
                    WEIGHT_UNIT,
                    PACK_SIZE,
                    PACK_UNIT,
                    PACK_COUNT,
                    CONCENTRATION,
                    FORM,
                    END_USE,
                    VALUE,
                    CURRENCY -> false;
        };
    }

    private static boolean isTotal(String cell) {
        return !cell.isEmpty() && cell.length() <= 24 && TOTALS.contains(PlainWords.letters(cell));
    }

    /** Why nothing can be read: where goods or a name would stand in a formula without its value, it is that. */
    private Reject refusal(RawRecord row, String total) {
        for (CellNote note : row.notes()) {
            Field field = plan.field(note.column());
            if (note.code() == ProblemCode.FORMULA_WITHOUT_VALUE && field != null && total.isEmpty()) {
                return reject(
                        row,
                        field.id(),
                        new Damage(
                                note.code().id(),
                                note.value(),
                                "the row names neither goods nor a party: " + note.reason(),
                                note.code().mend()));
            }
        }
        return reject(row, "", nothing(row, total));
    }

    private static Damage nothing(RawRecord row, String total) {
        String shown = String.join(
                " ", row.cells().stream().filter(c -> !c.isEmpty()).limit(40).toList());
        return total.isEmpty()
                ? new Damage(
                        "nothing-readable",
                        shown,
                        "the row names neither goods nor a party",
                        "fill in a description or an identifier of the goods, or map the column that holds it")
                : new Damage(
                        "totals-row",
                        shown,
                        "the row holds totals (\"" + total + "\"), no goods",
                        "nothing to do; take totals out of the export to lose this message");
    }

    private static Reject reject(RawRecord row, String field, Damage damage) {
        return new Reject(
                row.number(),
                row.source(),
                field,
                ProblemCode.shown(damage.value()),
                damage.code(),
                damage.reason(),
                damage.mend());
    }
}
