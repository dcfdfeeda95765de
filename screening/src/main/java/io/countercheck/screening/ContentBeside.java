package io.countercheck.screening;

import io.countercheck.model.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A content in per cent by weight that stands beside a name: {@code hydrochloric acid 37%}, {@code 37%ige Salzsäure},
 * {@code hydrochloric acid solution, 30-33 %}.
 *
 * @param least the content, or the lower end of a range
 * @param most the content, or the upper end of a range
 * @param written as it stands in the text
 * @param span where it stands, in code points
 */
record ContentBeside(BigDecimal least, BigDecimal most, String written, Span span) {

    /** Words that may stand between a name and its content and change neither. */
    private static final Set<String> BETWEEN = Set.of(
            "solution",
            "aqueous",
            "soln",
            "technical",
            "tech",
            "grade",
            "pure",
            "purity",
            "conc",
            "concentrated",
            "assay",
            "lösung",
            "loesung",
            "wässrig",
            "technisch",
            "rein",
            "konzentriert",
            "reinheit",
            "gehalt",
            "solución",
            "acuosa",
            "técnico",
            "pureza",
            "concentración",
            "aqueuse",
            "technique",
            "pureté",
            "раствор",
            "технический",
            "концентрация",
            "溶液",
            "水溶液",
            "浓度",
            "纯度",
            "含量",
            "of",
            "in",
            "water",
            "ige",
            "iger",
            "iges",
            "igen",
            "ig",
            "w",
            "wt");

    private static final int MOST_WORDS = 4;
    private static final int MOST_DIGITS = 6;

    /** Whether the text has a sign for per cent at all. */
    static boolean mayBeIn(String text) {
        return text.indexOf('%') >= 0 || text.indexOf('％') >= 0;
    }

    /** The content behind the name, else the one before it; empty when there is none, or it is one by volume. */
    static Optional<ContentBeside> of(String text, Span name) {
        int start = text.offsetByCodePoints(0, name.start());
        int end = text.offsetByCodePoints(0, name.end());
        return behind(text, end).or(() -> before(text, start));
    }

    private static Optional<ContentBeside> behind(String text, int from) {
        int at = from;
        for (int words = 0; words <= MOST_WORDS && at < text.length(); words++) {
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && !isSign(text.charAt(at))) {
                at++;
            }
            if (at < text.length() && isDigit(text.charAt(at))) {
                return content(text, at);
            }
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == at || !BETWEEN.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            at = end;
        }
        return Optional.empty();
    }

    private static Optional<ContentBeside> before(String text, int to) {
        int at = to;
        for (int words = 0; words <= MOST_WORDS && at > 0; words++) {
            while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1)) && !isSign(text.charAt(at - 1))) {
                at--;
            }
            if (at > 0 && isSign(text.charAt(at - 1))) {
                return content(text, numbersStart(text, at - 1));
            }
            int start = at;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            if (start == at || !BETWEEN.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            at = start;
        }
        return Optional.empty();
    }

    /** Where the number, or the range of two, begins that stands before {@code sign}. */
    private static int numbersStart(String text, int sign) {
        int upper = numberStart(text, sign);
        int joint = upper;
        while (joint > 0 && text.charAt(joint - 1) == ' ') {
            joint--;
        }
        return joint > 0 && isRange(text.charAt(joint - 1)) ? numberStart(text, joint - 1) : upper;
    }

    private static int numberStart(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        int start = at;
        while (start > 0 && (isDigit(text.charAt(start - 1)) || isPoint(text.charAt(start - 1)))) {
            start--;
        }
        return start == at ? end : start;
    }

    /** The content that begins at {@code start}: a number or a range of two, and a sign for per cent. */
    private static Optional<ContentBeside> content(String text, int start) {
        int end = numberEnd(text, start);
        BigDecimal least = number(text, start, end);
        BigDecimal most = least;
        int at = spaces(text, end);
        if (at < text.length() && isSign(text.charAt(at)) && isRangeBehind(text, at + 1)) {
            at++;
        }
        int joint = spaces(text, at);
        if (joint < text.length() && isRange(text.charAt(joint))) {
            int second = spaces(text, joint + 1);
            int secondEnd = numberEnd(text, second);
            most = number(text, second, secondEnd);
            at = spaces(text, secondEnd);
        }
        boolean signed = at < text.length() && isSign(text.charAt(at));
        if (!signed || least == null || most == null || least.compareTo(most) > 0 || byVolume(text, at + 1)) {
            return Optional.empty();
        }
        Span span = new Span(text.codePointCount(0, start), text.codePointCount(0, at + 1));
        return Optional.of(new ContentBeside(least, most, text.substring(start, at + 1), span));
    }

    private static boolean isRangeBehind(String text, int from) {
        int joint = spaces(text, from);
        int second = joint < text.length() && isRange(text.charAt(joint)) ? spaces(text, joint + 1) : joint;
        int end = numberEnd(text, second);
        int sign = spaces(text, end);
        return second > joint && end > second && sign < text.length() && isSign(text.charAt(sign));
    }

    private static boolean byVolume(String text, int from) {
        String rest =
                text.substring(from, Math.min(text.length(), from + 8)).strip().toLowerCase(Locale.ROOT);
        return rest.startsWith("v") || rest.startsWith("(v") || rest.startsWith("abv") || rest.startsWith("об");
    }

    private static @Nullable BigDecimal number(String text, int start, int end) {
        String digits = text.substring(start, end);
        boolean plain = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && isDigit(digits.charAt(0))
                && digits.chars().filter(c -> c == '.' || c == ',').count() <= 1;
        BigDecimal value = plain ? new BigDecimal(digits.replace(',', '.')) : null;
        return value == null || value.compareTo(BigDecimal.valueOf(100)) > 0 ? null : value;
    }

    private static int numberEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && (isDigit(text.charAt(end))
                        || isPoint(text.charAt(end)) && end + 1 < text.length() && isDigit(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isRange(char c) {
        return c == '-' || c == '\u2013' || c == '~';
    }

    private static boolean isSign(char c) {
        return c == '%' || c == '％';
    }
}
