package io.countercheck.duties;

import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an order line says about content and form. A field of its own is a statement; free text is only a claim, on
 * which nothing is released (POLICY.md).
 */
final class GoodsFacts {

    /** Words for hydrogen chloride as a gas. */
    private static final Pattern DRY_GAS = Pattern.compile(
            "(?<!\\p{L})(?:gas|gaz|gase|gaseous|gasförmig|gazeux|gaseoso|газ|compressed|comprimé|comprimido|cylinders?|anhydrous|"
                    + "wasserfrei|anhydre|anhidro|un ?1050)(?!\\p{L})|hydrogen chloride|chlorwasserstoff|"
                    + "chlorure d.hydrogène|cloruro de hidrógeno|хлороводород|хлористый водород|безводн|无水|氯化氢|气体|钢瓶");

    /** Names that mean the acid in water. */
    private static final List<String> THE_ACID = List.of(
            "hydrochloric acid",
            "muriatic acid",
            "salzsäure",
            "acide chlorhydrique",
            "ácido clorhídrico",
            "acido clorhidrico",
            "соляная кислота",
            "соляной кислоты",
            "盐酸",
            "鹽酸",
            "塩酸",
            "sulphuric acid",
            "sulfuric acid",
            "schwefelsäure",
            "acide sulfurique",
            "ácido sulfúrico",
            "acido sulfurico",
            "серная кислота",
            "серной кислоты",
            "硫酸");

    private static final List<String> IN_WATER =
            List.of("solution", "aqueous", "wässrig", "lösung", "aqueux", "acuos", "раствор", "溶液", "水溶");

    private final @Nullable BigDecimal stated;
    private final @Nullable BigDecimal given;
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
        this.given = content;
    }

    /** Whether the content is at most {@code limit} per cent. */
    Answer contentAtMost(BigDecimal limit) {
        if (stated != null) {
            return Answer.of(stated.compareTo(limit) <= 0);
        }
        BigDecimal claimed = given != null ? given : Percentages.highestIn(text);
        return claimed != null && claimed.compareTo(limit) <= 0 ? Answer.UNCERTAIN : Answer.NO;
    }

    Answer hasForm(Form kind) {
        return kind.statedIn(form).or(kind.claimedIn(text));
    }

    /**
     * Whether a mineral acid is a solution and not the dry gas: by its content or form in a field of its own, else by a name
     * that means the acid, where nothing speaks of a gas.
     */
    Answer notAnhydrous() {
        if (stated != null && stated.compareTo(BigDecimal.valueOf(99)) < 0) {
            return Answer.YES;
        }
        if (DRY_GAS.matcher(form).find() || DRY_GAS.matcher(text).find()) {
            return Answer.NO;
        }
        return IN_WATER.stream().anyMatch(form::contains) || THE_ACID.stream().anyMatch(text::contains)
                ? Answer.YES
                : Answer.UNCERTAIN;
    }

    /** Whether any text of the line says what no field of an order is made for. That never makes it certain. */
    Answer claims(Claim fact) {
        return fact.madeIn(text) || fact.madeIn(form) || fact.madeIn(circumstances) ? Answer.UNCERTAIN : Answer.NO;
    }

    /** Whether a medicine is spoken of anywhere, so that medicines law may apply as well. */
    boolean speaksOfMedicine() {
        return hasForm(Form.MEDICINE) != Answer.NO;
    }
}
