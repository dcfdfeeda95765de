package io.countercheck.goods.names;

import java.util.Locale;

/** The languages of the name table, by ISO 639-1 code, in English words. */
final class Languages {

    private Languages() {}

    /** The English name of a language; a systematic name has none. */
    static String name(String code) {
        return code.isEmpty() ? "systematic" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
