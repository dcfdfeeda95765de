package io.countercheck.goods.reading;

import io.countercheck.goods.GoodsReading;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Readings of texts that were read before: orders repeat their descriptions. Bounded; when full it begins anew. A reading
 * depends on the texts alone, so keeping it changes no result. Thread-safe.
 */
public final class ReadingCache {

    private static final int MOST_READINGS = 10_000;
    private static final int LONGEST_TEXT = 400;

    /** The fields on which a reading depends. */
    private static final Set<GoodsField> FIELDS = EnumSet.of(
            GoodsField.DESCRIPTION,
            GoodsField.ARTICLE,
            GoodsField.CAS,
            GoodsField.EC,
            GoodsField.UN,
            GoodsField.HS,
            GoodsField.CONCENTRATION,
            GoodsField.FORM,
            GoodsField.END_USE,
            GoodsField.MAKE,
            GoodsField.MODEL,
            GoodsField.SERIAL);

    private final Map<Map<GoodsField, String>, GoodsReading> readings = new ConcurrentHashMap<>();

    /** The reading of an item with these texts, made by {@code reader} when there is none yet. */
    public GoodsReading get(GoodsItem item, Function<GoodsItem, GoodsReading> reader) {
        Map<GoodsField, String> texts = new TreeMap<>();
        int length = 0;
        for (Map.Entry<GoodsField, String> entry : item.text().entrySet()) {
            if (FIELDS.contains(entry.getKey())) {
                texts.put(entry.getKey(), entry.getValue());
                length += entry.getValue().length();
            }
        }
        if (length > LONGEST_TEXT) {
            return reader.apply(item);
        }
        GoodsReading known = readings.get(texts);
        if (known != null) {
            return known;
        }
        GoodsReading made = reader.apply(item);
        if (readings.size() >= MOST_READINGS) {
            readings.clear();
        }
        readings.put(texts, made);
        return made;
    }
}
