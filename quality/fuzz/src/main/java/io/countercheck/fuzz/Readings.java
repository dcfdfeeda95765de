package io.countercheck.fuzz;

import io.countercheck.controls.Law;
import io.countercheck.goods.GoodsReading;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.goods.Mention;
import io.countercheck.model.Evidence;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import java.util.List;
import java.util.Map;

/** What goods are read with, and what every reading promises. */
final class Readings {

    private static final GoodsRecogniser RECOGNISER = GoodsRecogniser.of(Law.shipped());
    private static final Movement ANYWHERE = new Movement("", "", List.of(), null, null, null, "");

    private Readings() {}

    /** Reads an ordinary text in every way, so that no input pays for what is loaded once. */
    static void warm() {
        for (String ordinary : List.of(
                "toluene, CAS 108-88-3, 200 l",
                "甲苯 180kg",
                "4-(2-methoxyethyl)phenol 5 kg",
                "CC(=O)Oc1ccccc1C(=O)O",
                "InChI=1S/C7H8/c1-7-5-3-2-4-6-7/h2-6H,1H3",
                "rotary tablet press ZP-9")) {
            RECOGNISER.readText(ordinary);
        }
    }

    static void readText(String text) {
        check(RECOGNISER.readText(text), Map.of(GoodsField.DESCRIPTION, text));
    }

    static void read(Map<GoodsField, String> fields) {
        check(RECOGNISER.read(GoodsItem.of(1, ANYWHERE, fields)), fields);
    }

    private static void check(GoodsReading reading, Map<GoodsField, String> fields) {
        for (Mention mention : reading.mentions()) {
            Evidence evidence = mention.evidence();
            Promise.kept(!mention.name().isBlank() && !evidence.method().isBlank(), "a mention that says nothing");
            String raw = evidence.field() instanceof GoodsField field ? fields.getOrDefault(field, "") : "";
            if (evidence.span() != null && !raw.isEmpty()) {
                Promise.within(evidence.span(), raw);
            }
        }
    }
}
