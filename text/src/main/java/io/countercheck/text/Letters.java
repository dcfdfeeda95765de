package io.countercheck.text;

import com.ibm.icu.text.Normalizer2;

/**
 * The bare letter behind a letter: without its accent, in one of the forms in which several writings have it.
 *
 * <p>Latin and Cyrillic letters lose their accents (é, ё, ü), since orders are typed on keyboards that have none. Han
 * characters of chemical names are read in their simplified form, traditional and Japanese ones alike (酸 is the same,
 * 鹽 and 塩 become 盐). The forms of the Arabic alif are one, and so are those letters at the end of a word that are
 * written for each other. Kana keep their voicing marks: ガ and カ are different letters.
 */
final class Letters {

    private Letters() {}

    /** The bare form of a folded character; most characters are their own. */
    static char bare(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (Script.of(c)) {
            case LATIN, CYRILLIC, GREEK -> withoutAccent(c);
            case HAN -> simplified(c);
            case OTHER -> arabic(c);
            case KANA, HANGUL, DIGIT, NONE -> c;
        };
    }

    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿёйάέήίόύώ";

    private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyyеиαεηιουω";

    private static char withoutAccent(char c) {
        if (c >= 'а' && c <= 'я' && c != 'й' || c >= 'α' && c <= 'ω') {
            return c;
        }
        int common = ACCENTED.indexOf(c);
        if (common >= 0) {
            return PLAIN.charAt(common);
        }
        switch (c) {
            case 'ø':
                return 'o';
            case 'ł':
                return 'l';
            case 'đ':
                return 'd';
            case 'ı':
                return 'i';
            default:
                break;
        }
        String parts = Decomposition.NFD.getDecomposition(c);
        return parts == null ? c : withoutAccentOf(parts.charAt(0), c);
    }

    private static char withoutAccentOf(char base, char whole) {
        return base == whole || base < 0x80 ? base : withoutAccent(base);
    }

    /** Hamza on or under an alif, the two letters for a final a and for ya, a waw and ya with hamza. */
    private static char arabic(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ة' -> 'ه';
            case 'ى', 'ئ' -> 'ي';
            case 'ؤ' -> 'و';
            default -> c;
        };
    }

    private static char simplified(char c) {
        int at = TRADITIONAL.indexOf(c);
        return at < 0 ? c : SIMPLIFIED.charAt(at);
    }

    /** Characters that occur in the names of chemicals and in the words around them, each above its simplified form. */
    private static final String TRADITIONAL =
            "鹽塩錳鉀鈉氫黃鹼醯羥銨紅鄰類質麥偽僞環對間異無純級過亞製劑鈣鎂鐵銅鋅鋁順經體機試驗噸葉鏈業產藥醫膠壓壺裝應與為氣烴縮鹵導將樣號溫濃釋礦綠藍鉛銀鋇鋰煙發標準學";

    private static final String SIMPLIFIED =
            "盐盐锰钾钠氢黄碱酰羟铵红邻类质麦伪伪环对间异无纯级过亚制剂钙镁铁铜锌铝顺经体机试验吨叶链业产药医胶压壶装应与为气烃缩卤导将样号温浓释矿绿蓝铅银钡锂烟发标准学";

    /** Loaded only when an accented letter turns up. */
    private static final class Decomposition {
        static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    }
}
