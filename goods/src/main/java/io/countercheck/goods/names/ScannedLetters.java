package io.countercheck.goods.names;

/**
 * Characters that are taken for one another: by a scanner or an eye 0 and O, 1, l and I, 5 and S; by who types Chinese by
 * its sound the characters of names and others that sound the same.
 */
final class ScannedLetters {

    private ScannedLetters() {}

    /** What a folded character of a text may have been in the name; empty for most. */
    static String couldBe(char seen) {
        return switch (seen) {
            case '0' -> "o";
            case 'o' -> "0";
            case '1' -> "li";
            case 'l' -> "i1";
            case 'i' -> "l1";
            case '5' -> "s";
            case 's' -> "5";
            case '算', '蒜' -> "酸";
            case '干', '甘', '肝' -> "酐";
            case '本', '笨' -> "苯";
            case '同', '铜', '桐' -> "酮";
            case '定' -> "啶";
            case '派' -> "哌";
            case '晴', '睛', '精', '青' -> "腈";
            case '安', '氨', '按' -> "胺";
            case '胺' -> "氨";
            case '全' -> "醛";
            case '纯' -> "醇";
            case '减', '硷' -> "碱";
            case '脂', '指' -> "酯";
            case '迷', '谜' -> "醚";
            case '完' -> "烷";
            case '秦' -> "嗪";
            case '林', '淋' -> "磷";
            case '流' -> "硫";
            case '嗅', '臭' -> "溴";
            case '典' -> "碘";
            case '猛' -> "锰";
            case '甲' -> "钾";
            case '磺', '皇' -> "黄";
            case '已', '己' -> "乙";
            default -> "";
        };
    }

    /** Whether one of the two is a digit, so that the word shows the mistake by itself. */
    static boolean acrossKinds(char seen, char meant) {
        return Character.isDigit(seen) != Character.isDigit(meant);
    }
}
