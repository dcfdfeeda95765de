package io.countercheck.goods.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The spellings in which one written name turns up: umlauts as two letters, sulph- and sulf-, a Greek locant as a letter. */
final class Spellings {

    private static final int LONG_ENOUGH = 10;

    private Spellings() {}

    /** The name itself first, then its other spellings. */
    static List<String> of(String written) {
        List<String> all = new ArrayList<>();
        all.add(written);
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.indexOf('ä') >= 0 || lower.indexOf('ö') >= 0 || lower.indexOf('ü') >= 0) {
            all.add(lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
        }
        if (lower.contains("sulph")) {
            all.add(lower.replace("sulph", "sulf"));
        } else if (lower.contains("sulf")) {
            all.add(lower.replace("sulf", "sulph"));
        }
        if (written.length() >= LONG_ENOUGH) {
            for (String greek : List.of("alpha", "beta", "gamma")) {
                if (lower.startsWith(greek + "-")) {
                    all.add(greek.charAt(0) + lower.substring(greek.length()));
                }
            }
        }
        if (lower.chars().anyMatch(c -> c >= 'а' && c <= 'я')) {
            all.addAll(RussianCases.of(lower));
        }
        return all;
    }
}
