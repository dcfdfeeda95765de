package io.countercheck.duties;

import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an order line says about content and form. A field of its own is a statement; free text is only a claim, on
 * which nothing is released (POLICY.md).
 */
final class GoodsFacts {

    private static final List<String> DRY_GAS =
            List.of("anhydrous", "hydrogen chloride", "wasserfrei", "anhydre", "anhidro", "безводн", "无水", "氯化氢");
    private static final List<String> IN_WATER =
            List.of("acid", "solution", "aqueous", "säure", "acide", "ácido", "кислот", "盐酸", "鹽酸", "硫酸");

    private final @Nullable BigDecimal stated;
    private final @Nullable BigDecimal claimed;
    private final String form;
    private final String text;
    private final String circumstances;

    /** @param oneSubstance whether the line names a single listed substance: else a content may be another's */
    GoodsFacts(GoodsItem item, boolean oneSubstance) {
        this.text = item.text(GoodsField.DESCRIPTION).orElse("").toLowerCase(Locale.ROOT);
        this.form = item.text(GoodsField.FORM).orElse("").toLowerCase(Locale.ROOT);
        this.circumstances = String.join(
                        "\n",
                        item.text(GoodsField.END_USE).orElse(""),
                        item.movement().procedure())
                .toLowerCase(Locale.ROOT);
        BigDecimal content = item.concentration();
        this.stated = oneSubstance ? content : null;
        this.claimed = content != null ? content : Percentages.highestIn(text);
    }

    /** Whether the content is at most {@code limit} per cent. */
    Answer contentAtMost(BigDecimal limit) {
        if (stated != null) {
            return Answer.of(stated.compareTo(limit) <= 0);
        }
        return claimed != null && claimed.compareTo(limit) <= 0 ? Answer.UNCERTAIN : Answer.NO;
    }

    Answer hasForm(Form kind) {
        if (kind.namedIn(form)) {
            return Answer.YES;
        }
        return kind.namedIn(text) ? Answer.UNCERTAIN : Answer.NO;
    }

    /** Whether a mineral acid is a solution and not the dry gas. */
    Answer notAnhydrous() {
        if (stated != null && stated.compareTo(BigDecimal.valueOf(99)) < 0) {
            return Answer.YES;
        }
        if (DRY_GAS.stream().anyMatch(w -> form.contains(w) || text.contains(w))) {
            return Answer.NO;
        }
        return IN_WATER.stream().anyMatch(w -> form.contains(w) || text.contains(w)) ? Answer.YES : Answer.UNCERTAIN;
    }

    /** Whether any text of the line says what no field of an order is made for. That never makes it certain. */
    Answer claims(Claim fact) {
        return fact.madeIn(text) || fact.madeIn(form) || fact.madeIn(circumstances) ? Answer.UNCERTAIN : Answer.NO;
    }

    /** Whether a medicine is spoken of anywhere, so that medicines law may apply as well. */
    boolean speaksOfMedicine() {
        return Form.MEDICINE.namedIn(form) || Form.MEDICINE.namedIn(text);
    }
}
