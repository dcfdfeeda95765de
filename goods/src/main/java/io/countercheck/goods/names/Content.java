package io.countercheck.goods.names;

import java.util.Optional;

/** Finds a content in per cent that stands directly beside a name. */
final class Content {

    private Content() {}

    /** The content as written in the folded text before {@code start} or after {@code end}; empty when there is none. */
    static Optional<String> beside(String text, int start, int end) {
        return before(text, start).or(() -> after(text, end));
    }

    /** The content in per cent beside a name; not a number when there is none. */
    static double perCentBeside(String text, int start, int end) {
        Optional<String> written = after(text, end).or(() -> before(text, start));
        if (written.isEmpty()) {
            return Double.NaN;
        }
        String figure = written.get().substring(0, written.get().length() - " %".length());
        try {
            return Double.parseDouble(figure.replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static Optional<String> before(String text, int start) {
        int sign = backOverSpaces(text, start);
        if (sign == 0 || text.charAt(sign - 1) != '%') {
            return Optional.empty();
        }
        int to = backOverSpaces(text, sign - 1);
        int from = to;
        while (from > 0 && numeral(text.charAt(from - 1))) {
            from--;
        }
        return from == to ? Optional.empty() : Optional.of(text.substring(from, to) + " %");
    }

    private static Optional<String> after(String text, int end) {
        int from = end;
        while (from < text.length() && " ,(:-".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < text.length() && numeral(text.charAt(to))) {
            to++;
        }
        int sign = to;
        while (sign < text.length() && text.charAt(sign) == ' ') {
            sign++;
        }
        boolean percent = to > from && sign < text.length() && text.charAt(sign) == '%';
        return percent ? Optional.of(text.substring(from, to) + " %") : Optional.empty();
    }

    private static int backOverSpaces(String text, int from) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static boolean numeral(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }
}
