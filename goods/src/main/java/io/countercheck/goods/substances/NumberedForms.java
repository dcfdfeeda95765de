package io.countercheck.goods.substances;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.goods.data.Table;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Salts, hydrates, esters and isomers of listed substances by their own CAS numbers, which no list gives. Whether a
 * listing takes one in is for its clause to say, as with a salt word beside a name. Immutable.
 */
public final class NumberedForms {

    private final Map<String, NumberedForm> byCas;

    private NumberedForms(Map<String, NumberedForm> byCas) {
        this.byCas = Map.copyOf(byCas);
    }

    /**
     * One form with its number.
     *
     * @param name what it is, in English
     * @param substance the listed substance of which it is a form
     * @param isomer whether it is another isomer than the listed one, or several together
     */
    public record NumberedForm(String name, Substance substance, Form form, boolean isomer) {}

    /** The forms that the shipped table gives for these substances. */
    public static NumberedForms of(Substances substances) {
        Map<String, NumberedForm> forms = new HashMap<>();
        for (NamedCsvRecord row : Table.rows("forms.csv")) {
            String of = row.getField("substance");
            Substance substance = substances
                    .byCas(of)
                    .or(() -> substances.byInchiKey(of))
                    .orElseThrow(() -> new Fault(
                            ErrorCode.INTERNAL,
                            "forms.csv line " + row.getStartingLineNumber() + ": nothing listed has the key " + of,
                            "report it"));
            forms.put(
                    row.getField("cas"),
                    new NumberedForm(
                            row.getField("name"),
                            substance,
                            Form.valueOf(row.getField("form").toUpperCase(Locale.ROOT)),
                            row.getField("isomer").equals("yes")));
        }
        return new NumberedForms(forms);
    }

    /** @param cas as it is written, {@code 50-98-6}; empty when no form of a listed substance is known by it */
    public Optional<NumberedForm> byCas(String cas) {
        return Optional.ofNullable(byCas.get(cas));
    }
}
