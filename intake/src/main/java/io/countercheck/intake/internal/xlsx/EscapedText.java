package io.countercheck.intake.internal.xlsx;

/** Undoes the {@code _x000D_} by which workbooks write characters that XML does not allow (ECMA-376 part 1, 22.9.2.19). */
final class EscapedText {

    private EscapedText() {}

    static String read(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                char c = (char) Integer.parseInt(text.substring(i + 2, i + 6), 16);
                if (c != 0) {
                    out.append(c);
                }
                i += 6;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + 7 > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
