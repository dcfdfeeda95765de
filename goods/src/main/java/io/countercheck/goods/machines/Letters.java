package io.countercheck.goods.machines;

/**
 * The letters as the machine grammar compares them: accents dropped, traditional and Japanese characters to simplified
 * ones. One character stays one character, so places in the text do not move.
 */
final class Letters {

    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćčďđēęěğīłńňōőřśşšťūůűźżžёأإآٱةى";
    private static final String PLAIN = "aaaaaaceeeeiiiinoooooouuuuyyaaaccddeeegilnnoorssstuuuzzzеااااهي";
    private static final String TRADITIONAL =
            "壓圧錠機膠囊藥薬沖衝製劑剤單単轉転動頭輪裝装備設電腦書說説無與給盤臺檯舊贈鹽塩鹵實驗験" + "醫専專純種類號号雙双數數異維傳転廠筆項庫訓務規質標準鎖録錄発發売賣買個對対體体離過達選";
    private static final String SIMPLIFIED =
            "压压锭机胶囊药药冲冲制剂剂单单转转动头轮装装备设电脑书说说无与给盘台台旧赠盐盐卤实验验" + "医专专纯种类号号双双数数异维传转厂笔项库训务规质标准锁录录发发卖卖买个对对体体离过达选";
    private static final char[] TABLE = table();

    private Letters() {}

    static String of(String folded) {
        char[] changed = null;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 0x80 && TABLE[c] != 0) {
                if (changed == null) {
                    changed = folded.toCharArray();
                }
                changed[i] = TABLE[c];
            }
        }
        return changed == null ? folded : new String(changed);
    }

    /** Whether the character belongs to a script that writes words without spaces between them. */
    static boolean unspaced(char c) {
        return c >= 0x2e80 && Character.isLetter(c) || c == 'ー';
    }

    private static char[] table() {
        char[] table = new char[0x10000];
        enter(table, ACCENTED, PLAIN);
        enter(table, TRADITIONAL, SIMPLIFIED);
        return table;
    }

    private static void enter(char[] table, String from, String to) {
        if (from.length() != to.length()) {
            throw new IllegalStateException(from.length() + " letters for " + to.length());
        }
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to.charAt(i);
        }
    }
}
