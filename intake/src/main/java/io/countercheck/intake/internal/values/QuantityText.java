package io.countercheck.intake.internal.values;

import io.countercheck.intake.DecimalStyle;
import io.countercheck.intake.internal.table.CellKind;
import io.countercheck.model.Amount;
import io.countercheck.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in one cell: {@code 25}, {@code 25 KGS}, {@code 4 x 25 kg}, {@code 25kg/drum × 80}, {@code 80 drums},
 * {@code 25公斤}.
 *
 * @param number the total as far as the cell gives it, or null
 * @param unit the unit in the cell, or null when it names none
 * @param packSize content of one pack, or null
 * @param packCount number of packs, or null
 * @param problem what was wrong, or null
 * @param reason that in words; empty when nothing was wrong
 */
public record QuantityText(
        @Nullable BigDecimal number,
        @Nullable Unit unit,
        @Nullable Amount packSize,
        @Nullable BigDecimal packCount,
        @Nullable ProblemCode problem,
        String reason) {

    private static final int LONGEST = 120;
    private static final Set<String> QUALIFIERS =
            Set.of("net", "nett", "netto", "gross", "brutto", "нетто", "брутто", "净重", "毛重", "neto", "bruto");
    private static final Set<String> PER = Set.of("per", "je", "pro", "por", "par", "a");
    /** Words between a number of packs and what one of them holds: {@code 10 drums of 25 kg}. */
    private static final Set<String> OF = Set.of("of", "zu", "mit", "de", "di", "по");

    /** First words of units of two or three: {@code US gallons}, {@code fl oz}. */
    private static final Set<String> BEFORE_UNIT = Set.of("us", "u", "fl", "fluid", "usfl", "usfluid");

    private static final String READABLE = "this is no quantity that can be read";

    private static QuantityText bad(ProblemCode problem, String reason) {
        return new QuantityText(null, null, null, null, problem, reason);
    }

    /** One factor of a product: a number, what it counts, and what it is per. */
    private static final class Term {
        final WrittenNumber number;
        String word = "";
        boolean per;

        Term(WrittenNumber number) {
            this.number = number;
        }
    }

    /**
     * @param kind what the file says about the cell
     * @param style how the column writes decimals, or null
     */
    public static QuantityText read(String cell, CellKind kind, @Nullable DecimalStyle style) {
        NumberField plain = NumberField.read(cell, kind, style);
        if (plain.problem() != ProblemCode.NUMBER_UNREADABLE) {
            return new QuantityText(plain.value(), null, null, null, plain.problem(), plain.reason());
        }
        String text = PlainWords.compatible(cell).strip();
        String unsigned = withoutMinus(text);
        List<Term> terms = terms(unsigned);
        if (!terms.isEmpty() && !unsigned.equals(text)) {
            return bad(ProblemCode.NUMBER_NEGATIVE, "the quantity is negative");
        }
        return terms.isEmpty() ? bad(ProblemCode.QUANTITY_UNREADABLE, READABLE) : read(terms, style);
    }

    /** The text without the minus before its first number, or behind it as business software writes it ({@code 5- KG}). */
    private static String withoutMinus(String text) {
        if (text.startsWith("-") || text.startsWith("\u2212")) {
            return text.substring(1).strip();
        }
        int end = text.isEmpty() || !isDigit(text.charAt(0)) ? 0 : numberEnd(text, 0);
        boolean minus = end > 0
                && end < text.length()
                && text.charAt(end) == '-'
                && (end + 1 == text.length() || text.charAt(end + 1) == ' ');
        return minus ? text.substring(0, end) + text.substring(end + 1) : text;
    }

    /** The numbers in a cell, each to the consumer: what a column's decimal style is learnt from. */
    public static void numbers(String cell, Consumer<WrittenNumber> consumer) {
        for (Term term : terms(PlainWords.compatible(cell))) {
            consumer.accept(term.number);
        }
    }

    private static QuantityText read(List<Term> terms, @Nullable DecimalStyle style) {
        BigDecimal count = null;
        Amount size = null;
        boolean pieces = false;
        for (Term term : terms) {
            BigDecimal value = term.number.value(style);
            if (value == null) {
                return bad(ProblemCode.NUMBER_AMBIGUOUS, "point or comma can stand for decimals or for thousands here");
            }
            Unit unit = Units.unit(term.word);
            if (terms.size() == 1) {
                return single(term, value, unit);
            }
            if (unit != null && unit.dimension() != Unit.Dimension.COUNT) {
                if (size != null) {
                    return bad(ProblemCode.QUANTITY_UNREADABLE, "it names more than one measure");
                }
                size = new Amount(value, unit);
            } else if (term.word.isEmpty() || unit != null || Units.isPackage(term.word)) {
                pieces |= unit != null;
                count = count == null ? value : count.multiply(value);
            } else {
                return unknown(term.word);
            }
        }
        if (size == null || count == null) {
            return pieces && count != null
                    ? new QuantityText(count, Unit.PIECE, null, null, null, "")
                    : bad(ProblemCode.UNIT_MISSING, "it names no unit");
        }
        return new QuantityText(size.value().multiply(count), size.unit(), size, count, null, "");
    }

    private static QuantityText single(Term term, BigDecimal value, @Nullable Unit unit) {
        if (unit != null) {
            return term.per
                    ? new QuantityText(null, null, new Amount(value, unit), null, null, "")
                    : new QuantityText(value, unit, null, null, null, "");
        }
        if (term.word.isEmpty()) {
            return new QuantityText(value, null, null, null, null, "");
        }
        return Units.isPackage(term.word) ? new QuantityText(null, null, null, value, null, "") : unknown(term.word);
    }

    private static QuantityText unknown(String word) {
        return bad(ProblemCode.UNIT_UNKNOWN, "the unit \"" + ProblemCode.shown(word) + "\" is not known");
    }

    /** The factors of the product, or nothing when the text is not one. */
    private static List<Term> terms(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Term> terms = new ArrayList<>(2);
        boolean expectNumber = true;
        boolean holding = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end;
            if (c >= '0' && c <= '9') {
                end = numberEnd(text, i);
                WrittenNumber number = WrittenNumber.of(text.substring(i, end));
                if (!(expectNumber || holding) || number.shape() == WrittenNumber.Shape.NONE) {
                    return List.of();
                }
                if (holding) {
                    terms.get(terms.size() - 1).per = false;
                }
                holding = false;
                terms.add(new Term(number));
                expectNumber = false;
            } else if (isTimes(text, i)) {
                end = i + 1;
                if (expectNumber) {
                    return List.of();
                }
                expectNumber = true;
            } else if (Character.isLetter(c)) {
                end = wordEnd(text, i);
                String word = text.substring(i, end);
                if (expectNumber) {
                    return List.of();
                }
                holding = beforeContent(word) && countsPacks(terms);
                if (!(holding && OF.contains(PlainWords.letters(word))) && !word(terms.get(terms.size() - 1), word)) {
                    return List.of();
                }
            } else if (c == '/' || c == '@') {
                end = i + 1;
                if (expectNumber) {
                    return List.of();
                }
                terms.get(terms.size() - 1).per = true;
                holding = c == '@' && countsPacks(terms);
            } else if (Character.isWhitespace(c)
                    || c == '.'
                    || c == '('
                    || c == ')'
                    || (c == '-' && !terms.isEmpty())) {
                end = i + 1;
            } else {
                return List.of();
            }
            i = end;
        }
        return expectNumber || holding ? List.of() : terms;
    }

    private static boolean beforeContent(String word) {
        String plain = PlainWords.letters(word);
        return PER.contains(plain) || OF.contains(plain);
    }

    /** Whether the last term is a number of packs or of nothing named, so that what one of them holds can follow. */
    private static boolean countsPacks(List<Term> terms) {
        String word = terms.get(terms.size() - 1).word;
        return word.isEmpty() || Units.isPackage(word) || Units.unit(word) == Unit.PIECE;
    }

    /** Takes a word as what the term counts; false when the term already counts something else. */
    private static boolean word(Term term, String word) {
        String plain = PlainWords.letters(word);
        if (QUALIFIERS.contains(plain)) {
            return true;
        }
        if (PER.contains(plain)) {
            term.per = true;
            return true;
        }
        if (term.word.isEmpty()) {
            term.word = word;
            return true;
        }
        if (BEFORE_UNIT.contains(PlainWords.letters(term.word))) {
            term.word = term.word + word;
            return true;
        }
        boolean thePack = Units.isPackage(word) || Units.unit(word) == Unit.PIECE;
        term.per |= thePack;
        return thePack;
    }

    private static boolean isTimes(String text, int at) {
        char c = text.charAt(at);
        if (c == '×' || c == '*' || c == '✕') {
            return true;
        }
        boolean x = c == 'x' || c == 'X' || c == 'х' || c == 'Х';
        return x && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
    }

    private static int numberEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean sign = c == '.' || c == ',' || (WrittenNumber.groups(c) && threeDigits(text, i + 1));
            if (!(c >= '0' && c <= '9') && !(sign && i + 1 < text.length() && isDigit(text.charAt(i + 1)))) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean threeDigits(String text, int from) {
        return from + 3 <= text.length()
                && isDigit(text.charAt(from))
                && isDigit(text.charAt(from + 1))
                && isDigit(text.charAt(from + 2))
                && (from + 3 == text.length() || !isDigit(text.charAt(from + 3)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A Latin word may go on with digits ({@code m3}); others stop before them ({@code 桶25}). */
    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean digit = isDigit(c) && i > start && text.charAt(i - 1) < 0x250;
            if (!Character.isLetter(c) && !digit) {
                break;
            }
            i++;
        }
        return i;
    }
}
