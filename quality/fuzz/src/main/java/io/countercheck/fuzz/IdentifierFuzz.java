package io.countercheck.fuzz;

import io.countercheck.model.GoodsField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Recognition of SMILES, InChI, InChIKey and numbers. The first line is read as a structure by itself and as a
 * description; the next ones go into the fields for CAS, EC, UN, HS, concentration, make and model.
 */
public final class IdentifierFuzz {

    private static final List<GoodsField> FIELDS = List.of(
            GoodsField.DESCRIPTION,
            GoodsField.CAS,
            GoodsField.EC,
            GoodsField.UN,
            GoodsField.HS,
            GoodsField.CONCENTRATION,
            GoodsField.MAKE,
            GoodsField.MODEL);

    private IdentifierFuzz() {}

    public static void fuzzerInitialize() {
        Readings.warm();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> lines = RawText.lines(input, FIELDS.size());
        Map<GoodsField, String> fields = new EnumMap<>(GoodsField.class);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                fields.put(FIELDS.get(i), lines.get(i));
            }
        }
        TimeLimit.hold(() -> {
            Readings.readText(lines.get(0));
            Readings.read(fields);
        });
    }
}
