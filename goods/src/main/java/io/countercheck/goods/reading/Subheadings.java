package io.countercheck.goods.reading;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.goods.data.Table;
import io.countercheck.goods.substances.Substance;
import io.countercheck.goods.substances.Substances;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Subheadings of the Harmonized System (2022) that are made for one listed substance. A heading that takes in anything
 * else is not among them, and is never a hit.
 */
final class Subheadings {

    private static final int DIGITS = 6;

    private final Map<String, Substance> substances = new HashMap<>();

    Subheadings(Substances all) {
        for (NamedCsvRecord row : Table.rows("subheadings.csv")) {
            all.byCas(row.getField("cas")).ifPresent(s -> substances.put(row.getField("subheading"), s));
        }
    }

    /** The one substance of the subheading that a commodity code of any length falls under. */
    Optional<Substance> substance(String code) {
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < code.length() && digits.length() < DIGITS; i++) {
            int digit = Character.digit(code.charAt(i), 10);
            if (digit >= 0) {
                digits.append(digit);
            }
        }
        return Optional.ofNullable(substances.get(digits.toString()));
    }
}
