package io.countercheck.duties.papers;

import io.countercheck.duties.settings.Problems;
import io.countercheck.model.Amount;
import io.countercheck.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row of papers; what cannot be read is added to the problems and taken as empty. */
public final class PaperCells {

    private static final int LONGEST_NUMBER = 30;

    private final PaperRow row;
    private final Problems problems;

    /** @param problems takes in what is wrong */
    public PaperCells(PaperRow row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Adds what is wrong with a cell. */
    public void problem(String column, String what, String mend) {
        problems.add(row.where() + ", " + column, what, mend);
    }

    /** Whether the cell is empty. */
    public boolean none(String column) {
        return row.cell(column).isEmpty();
    }

    /** The text of a cell that must not be empty. */
    public String required(String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            problem(column, "is missing", "fill it in");
        }
        return cell;
    }

    DocumentKind kind() {
        String cell = row.cell("kind").toLowerCase(Locale.ROOT);
        return DocumentKind.of(cell).orElseGet(() -> {
            problem(
                    "kind",
                    cell.isEmpty() ? "is missing" : "\"" + cell + "\" is no kind of document",
                    "use "
                            + Arrays.stream(DocumentKind.values())
                                    .map(DocumentKind::id)
                                    .collect(Collectors.joining(", ")));
            return DocumentKind.RECORD;
        });
    }

    /** Where nothing is said of it, a document is only claimed. */
    DocumentState state() {
        String cell = row.cell("state").toLowerCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return DocumentState.CLAIMED;
        }
        return Arrays.stream(DocumentState.values())
                .filter(s -> s.id().equals(cell))
                .findFirst()
                .orElseGet(() -> {
                    problem("state", "\"" + cell + "\" is no state", "use claimed, seen or confirmed");
                    return DocumentState.CLAIMED;
                });
    }

    /** The text of a cell, or empty. */
    public String text(String column) {
        return row.cell(column);
    }

    /** The parts of a cell that holds several values, joined by {@code |} or {@code ;}. */
    public List<String> several(String column) {
        return Arrays.stream(row.cell(column).split("[|;]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Ids of the listings that the cell names; a name under which nothing is listed is a problem. */
    public Set<String> listings(String column, Goods goods) {
        Set<String> listings = new HashSet<>();
        for (String name : several(column)) {
            Set<String> found = goods.named(name);
            if (found.isEmpty()) {
                problem(
                        column,
                        "\"" + name + "\" is not plainly something listed",
                        "write the name, CAS number or list as docs/controls has it");
            }
            listings.addAll(found);
        }
        return listings;
    }

    /** The words of a cell in one form; one that is not known is a problem. */
    public Set<String> words(String column, UnaryOperator<String> form, Predicate<String> known, String unknown) {
        Set<String> words = new HashSet<>();
        for (String part : several(column)) {
            String word = form.apply(part);
            if (known.test(word)) {
                words.add(word);
            } else {
                problem(column, "\"" + part + "\": " + unknown, "use an id of docs/duties.md, or leave it out");
            }
        }
        return words;
    }

    /** One country, ISO 3166 alpha-2, or empty. */
    public String country(String column) {
        Set<String> countries = countries(column);
        if (countries.size() > 1) {
            problem(column, "names several countries", "write one");
        }
        return countries.stream().sorted().findFirst().orElse("");
    }

    /** Several countries, ISO 3166 alpha-2. */
    public Set<String> countries(String column) {
        Set<String> countries = new HashSet<>();
        for (String part : several(column)) {
            String code = part.toUpperCase(Locale.ROOT);
            if (Arrays.asList(Locale.getISOCountries()).contains(code)) {
                countries.add(code);
            } else {
                problem(column, "\"" + part + "\" is no country", "write its two letters of ISO 3166, as DE");
            }
        }
        return countries;
    }

    /** A day written as 2026-05-10, or null when the cell is empty. */
    public @Nullable LocalDate day(String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            problem(column, "\"" + cell + "\" is no day", "write it as 2026-05-10");
            return null;
        }
    }

    /** A quantity whose unit stands in the column {@code unit}, or null when the cell is empty. */
    public @Nullable Amount amount(String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        Unit unit = unit();
        try {
            // A number as long as a book would be an exact one all the same, and take the machine's memory with it.
            BigDecimal value = cell.length() > LONGEST_NUMBER ? BigDecimal.ONE.negate() : new BigDecimal(cell);
            if (value.signum() >= 0 && Math.abs(value.scale()) <= LONGEST_NUMBER) {
                return unit == null ? null : new Amount(value, unit);
            }
        } catch (NumberFormatException e) {
            problem(column, "\"" + cell + "\" is no number", "write it with a point before decimals: 1234.5");
            return null;
        }
        problem(column, "\"" + cell + "\" is no quantity", "write a number that is not negative: 1234.5");
        return null;
    }

    private @Nullable Unit unit() {
        String cell = row.cell("unit").toLowerCase(Locale.ROOT);
        for (Unit unit : Unit.values()) {
            if (unit.symbol().equals(cell)) {
                return unit;
            }
        }
        problem(
                "unit",
                cell.isEmpty() ? "is missing" : "\"" + cell + "\" is no unit",
                "use " + Arrays.stream(Unit.values()).map(Unit::symbol).collect(Collectors.joining(", ")));
        return null;
    }
}
