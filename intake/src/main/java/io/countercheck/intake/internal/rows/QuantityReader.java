package io.countercheck.intake.internal.rows;

import io.countercheck.intake.internal.rows.ColumnPlan.Place;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.intake.internal.values.QuantityText;
import io.countercheck.intake.internal.values.Units;
import io.countercheck.model.Amount;
import io.countercheck.model.Field;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Quantity;
import io.countercheck.model.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of a row.
 *
 * <p>The unit of a figure is, in this order, the one in its cell, the one in its header, the one in its unit column. A
 * weight without a unit of its own takes the unit column of the quantity when that measures mass or volume. No unit is
 * ever assumed.
 */
final class QuantityReader {

    private final boolean any;

    QuantityReader(ColumnPlan plan) {
        this.any = plan.has(GoodsField.QUANTITY)
                || plan.has(GoodsField.NET_WEIGHT)
                || plan.has(GoodsField.GROSS_WEIGHT)
                || plan.has(GoodsField.PACK_SIZE)
                || plan.has(GoodsField.PACK_COUNT);
    }

    Quantity read(RowCells cells) {
        return any ? new OneRow(cells).read() : Quantity.UNKNOWN;
    }

    private static final class OneRow {
        private final RowCells cells;
        private final String unitText;
        private final @Nullable Unit unit;
        private @Nullable Amount packSize;
        private @Nullable BigDecimal packCount;

        OneRow(RowCells cells) {
            this.cells = cells;
            this.unitText = cells.firstText(GoodsField.UNIT);
            this.unit = unitText.isEmpty() ? null : Units.unit(unitText);
        }

        Quantity read() {
            packSize = packSize();
            packCount = packCount();
            Amount stated = stated();
            Amount net = weight(GoodsField.NET_WEIGHT);
            Amount gross = weight(GoodsField.GROSS_WEIGHT);
            boolean nothing = net == null && gross == null && stated == null && packSize == null && packCount == null;
            return nothing ? Quantity.UNKNOWN : new Quantity(net, gross, stated, packSize, packCount);
        }

        private @Nullable Amount stated() {
            Place place = cells.first(GoodsField.QUANTITY);
            QuantityText text = place == null ? null : text(GoodsField.QUANTITY, place);
            if (place == null || text == null) {
                return null;
            }
            packSize = packSize != null ? packSize : text.packSize();
            packCount = packCount != null ? packCount : text.packCount();
            BigDecimal number = text.number();
            if (number == null) {
                return null;
            }
            Unit own = text.unit() != null ? text.unit() : place.unit();
            if (own == null && !unitText.isEmpty()) {
                if (unit == null) {
                    countedInPacks(number);
                    return null;
                }
                own = unit;
            }
            return amount(GoodsField.QUANTITY, place, number, own);
        }

        /** A quantity whose unit column names what the goods are packed in counts packs. */
        private void countedInPacks(BigDecimal number) {
            QuantityText size = QuantityText.read(unitText, io.countercheck.intake.internal.table.CellKind.TEXT, null);
            if (Units.isPackage(unitText)) {
                packCount = packCount != null ? packCount : number;
            } else if (size.packSize() != null || size.number() != null && size.unit() != null) {
                packCount = packCount != null ? packCount : number;
                Amount sized = size.packSize();
                BigDecimal content = size.number();
                Unit measure = size.unit();
                if (packSize == null) {
                    packSize =
                            sized != null || content == null || measure == null ? sized : new Amount(content, measure);
                }
            } else {
                cells.problem(ProblemCode.UNIT_UNKNOWN, GoodsField.UNIT, unitText, "the unit is not known");
            }
        }

        private @Nullable Amount weight(GoodsField field) {
            Place place = cells.first(field);
            QuantityText text = place == null ? null : text(field, place);
            BigDecimal number = text == null ? null : text.number();
            if (place == null || text == null || number == null) {
                return null;
            }
            Unit own = text.unit() != null ? text.unit() : place.unit();
            if (own == null) {
                own = unitColumn(GoodsField.WEIGHT_UNIT);
            }
            if (own == null && unit != null && unit.dimension() != Unit.Dimension.COUNT) {
                own = unit;
            }
            return amount(field, place, number, own);
        }

        private @Nullable Amount packSize() {
            Place place = cells.first(GoodsField.PACK_SIZE);
            if (place == null || cells.cell(place).chars().noneMatch(Character::isDigit)) {
                return null;
            }
            QuantityText text = text(GoodsField.PACK_SIZE, place);
            if (text == null) {
                return null;
            }
            if (text.packSize() != null) {
                packCount = text.packCount();
                return text.packSize();
            }
            BigDecimal number = text.number();
            if (number == null) {
                return null;
            }
            Unit own = text.unit() != null ? text.unit() : place.unit();
            return amount(GoodsField.PACK_SIZE, place, number, own != null ? own : unitColumn(GoodsField.PACK_UNIT));
        }

        private @Nullable BigDecimal packCount() {
            Place place = cells.first(GoodsField.PACK_COUNT);
            QuantityText text = place == null ? null : text(GoodsField.PACK_COUNT, place);
            if (text == null) {
                return packCount;
            }
            boolean counts = text.unit() == null || text.unit().dimension() == Unit.Dimension.COUNT;
            return text.packCount() != null ? text.packCount() : counts ? text.number() : packCount;
        }

        private @Nullable QuantityText text(Field field, Place place) {
            String cell = cells.cell(place);
            QuantityText text = QuantityText.read(cell, cells.row().kind(place.index()), place.decimals());
            ProblemCode problem = text.problem();
            if (problem != null) {
                cells.problem(problem, field, cell, text.reason());
                return null;
            }
            return text;
        }

        private @Nullable Amount amount(Field field, Place place, BigDecimal number, @Nullable Unit measure) {
            if (measure == null) {
                cells.problem(ProblemCode.UNIT_MISSING, field, cells.cell(place), "the figure has no unit");
                return null;
            }
            return new Amount(number, measure);
        }

        private @Nullable Unit unitColumn(GoodsField field) {
            String text = cells.firstText(field);
            if (text.isEmpty()) {
                return null;
            }
            Unit named = Units.unit(text);
            if (named == null) {
                cells.problem(ProblemCode.UNIT_UNKNOWN, field, text, "the unit is not known");
            }
            return named;
        }
    }
}
