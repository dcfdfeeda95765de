package io.countercheck.goods.substances;

import io.countercheck.text.FoldedText;
import io.countercheck.text.KeyText;
import java.util.HashMap;
import java.util.Map;

/** Keys of written names, each made once: the lists of the law repeat their names. For one thread. */
public final class Keys {

    private static final int PLACES = 64;

    private final Map<String, String> keys = new HashMap<>(4096);
    private final Map<String, Long> gaps = new HashMap<>(4096);

    /** The key of a name, as {@link KeyText#key} makes it. */
    public String of(String written) {
        String known = keys.get(written);
        if (known != null) {
            return known;
        }
        KeyText text = KeyText.of(FoldedText.of(written));
        long mask = 0;
        for (int i = 1; i < Math.min(text.length(), PLACES); i++) {
            if (!text.gapBefore(i).isEmpty()) {
                mask |= 1L << i;
            }
        }
        gaps.merge(text.key(), mask, (a, b) -> a | b);
        keys.put(written, text.key());
        return text.key();
    }

    /** The places at which some name with that key is written apart, as bits; places past 63 are not held. */
    public long gaps(String key) {
        return gaps.getOrDefault(key, 0L);
    }
}
