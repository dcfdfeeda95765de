package io.countercheck.goods.reading;

import io.countercheck.goods.names.TextReading;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether an item says anything of what the goods are, and what in it was not understood. */
final class Readability {

    private static final int LEAST_DIGITS_OF_A_CODE = 4;

    private Readability() {}

    /**
     * A description with a word of substance, a commodity code in place of one, or a make or model. General words say
     * as little as none, and a basket code does not say more.
     */
    static boolean readable(GoodsItem item, Map<GoodsField, TextReading> texts) {
        TextReading description = texts.get(GoodsField.DESCRIPTION);
        boolean vague = description != null && description.vague();
        return description != null && !description.empty() && !vague
                || !vague && item.text(GoodsField.HS).filter(Readability::code).isPresent()
                || says(item, GoodsField.MODEL)
                || says(item, GoodsField.MAKE);
    }

    private static boolean code(String raw) {
        return raw.chars().filter(Character::isDigit).count() >= LEAST_DIGITS_OF_A_CODE;
    }

    private static boolean says(GoodsItem item, GoodsField field) {
        return item.text(field)
                .filter(raw -> raw.chars().filter(Character::isLetterOrDigit).count() >= 2)
                .isPresent();
    }

    /** For an item in which nothing listed was found: general words instead of a name, a CAS field that holds none. */
    static List<Finding> notUnderstood(GoodsItem item, Map<GoodsField, TextReading> texts, int numbers) {
        List<Finding> remarks = new ArrayList<>();
        TextReading description = texts.get(GoodsField.DESCRIPTION);
        if (numbers == 0 && description != null && description.vague()) {
            String raw = item.text(GoodsField.DESCRIPTION).orElse("");
            remarks.add(new Finding.NotUnderstood(
                    "the description is too general to tell what the goods are",
                    new Evidence(GoodsField.DESCRIPTION, null, raw, "name", List.of("only general words"))));
        }
        TextReading cas = texts.get(GoodsField.CAS);
        if (numbers == 0
                && cas != null
                && !cas.empty()
                && cas.text().key().chars().anyMatch(Character::isDigit)) {
            String raw = item.text(GoodsField.CAS).orElse("");
            remarks.add(new Finding.NotUnderstood(
                    "the CAS field holds no CAS number",
                    new Evidence(GoodsField.CAS, null, raw, "cas", List.of("no number of that form"))));
        }
        return remarks;
    }
}
