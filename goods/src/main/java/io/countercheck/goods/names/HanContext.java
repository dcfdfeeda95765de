package io.countercheck.goods.names;

/**
 * Chinese writes no spaces, so a short name may be part of a longer one: 丙酮 in 丙酮酸, 甲苯 in 二甲苯.
 *
 * <p>Beside a name of one or two characters only characters are allowed that are known to say something else; beside a
 * longer name only those are forbidden that build names.
 */
final class HanContext {

    private static final int SHORT = 2;

    private static final String SAFE_BEFORE = "含用和与及或的无工业级浓稀纯装桶瓶箱罐吨克斤升为是液料水色货物品约共在由供货号名从将向把如购买销售运输洗净食医用途次";
    private static final String SAFE_AFTER =
            "溶液水试剂工业级纯分析化学产品原料桶装罐瓶箱吨公斤千克升含量浓度和与及或等的类清洗货物每共为用规格型号包约色无粉末状晶体固结样剂在供货名称有限公司，";
    private static final String BUILDS_BEFORE = "二三四五六甲乙丙丁戊己苯苄基氯溴氟碘硝环异羟氨代磺酰对邻间亚氧硫氰酮醇酸醛酯偶聚化";
    private static final String BUILDS_AFTER = "酸醇酯盐胺腈肟化基磺腙铵钠钾醛酮醚苯烷烯酐酚脲肼碱氯溴氟碘";

    private HanContext() {}

    /** Whether an unknown character directly before a name of that length leaves its meaning alone. */
    static boolean allowsBefore(char before, int nameLength) {
        return nameLength <= SHORT ? SAFE_BEFORE.indexOf(before) >= 0 : BUILDS_BEFORE.indexOf(before) < 0;
    }

    /** Whether an unknown character directly after a name of that length leaves its meaning alone. */
    static boolean allowsAfter(char after, int nameLength) {
        return nameLength <= SHORT ? SAFE_AFTER.indexOf(after) >= 0 : BUILDS_AFTER.indexOf(after) < 0;
    }

    /** Katakana directly behind a Chinese character continues a Japanese name: 硫酸アルミニウム. */
    static boolean katakana(char c) {
        return c >= 0x30A1 && c <= 0x30FC;
    }

    static boolean han(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }
}
