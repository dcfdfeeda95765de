package io.countercheck.goods.reading;

import io.countercheck.goods.names.TextReading;
import io.countercheck.goods.substances.Substance;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Statements about the same goods that cannot both be true, as far as the data that are held can prove it: a CAS, EC or
 * UN number of one listed substance beside the name of another, and a subheading made for one beside the name of another.
 */
final class Contradictions {

    private static final String REASON = "number and name disagree";

    private final Subheadings subheadings;

    Contradictions(Subheadings subheadings) {
        this.subheadings = subheadings;
    }

    /**
     * What disagrees, and the findings as far as they still hold.
     *
     * @param found the findings, those in doubt weakened to possible
     */
    record Result(List<Found> found, List<Finding> remarks) {}

    /**
     * Holds the numbers against the names.
     *
     * @param each what was found in each place
     * @param merged the same, joined to one finding for each substance
     * @param otherName a systematic name in the description whose structure is nothing listed
     * @param unlisted CAS numbers of something that no listing gives
     */
    Result of(
            List<Found> each,
            List<Found> merged,
            TextReading description,
            Optional<String> otherName,
            Optional<String> hs,
            List<String> unlisted) {
        List<Finding> remarks = new ArrayList<>();
        List<Found> numbers = each.stream().filter(Contradictions::ofNumber).toList();
        // "PMK" is short for "PMK ethyl glycidate" too: the number of the longer name does not speak against it.
        List<Found> names = each.stream()
                .filter(Contradictions::ofName)
                .filter(name -> numbers.stream().noneMatch(number -> begins(number, name)))
                .toList();
        List<Found> result = merged;
        if (!numbers.isEmpty() && !names.isEmpty() && numbers.stream().noneMatch(n -> named(n, names))) {
            Found number = numbers.get(0);
            Found name = names.get(0);
            remarks.add(contradiction(number.evidence(), number.name(), name.evidence(), name.name()));
            result = weakened(merged);
        } else if (!numbers.isEmpty() && names.isEmpty()) {
            boolean byStructure = each.stream().anyMatch(f -> f.substance() == null);
            Optional<String> other = description.otherSubstance().or(() -> byStructure ? Optional.empty() : otherName);
            if (other.isPresent()) {
                Found number = numbers.get(0);
                remarks.add(new Finding.Contradiction(
                        "the number is that of " + number.name() + ", the description says '" + other.get() + "'",
                        Strength.LIKELY,
                        combined(number.evidence(), "the description names '" + other.get() + "'")));
                result = weakened(merged);
            }
        }
        if (numbers.isEmpty() && names.size() == 1 && unlisted.size() == 1 && itself(names.get(0), description)) {
            Found name = names.get(0);
            remarks.add(new Finding.Contradiction(
                    "the CAS number " + unlisted.get(0) + " is not one that the lists give for " + name.name(),
                    Strength.LIKELY,
                    combined(name.evidence(), "the number beside it is " + unlisted.get(0))));
            result = weakened(merged);
        }
        hs.flatMap(code -> againstHeading(code, names)).ifPresent(remarks::add);
        return new Result(result, remarks);
    }

    private Optional<Finding> againstHeading(String code, List<Found> names) {
        Optional<Substance> heading = subheadings.substance(code);
        if (heading.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        boolean agrees = names.stream().anyMatch(n -> number(n) == heading.get().number());
        if (agrees) {
            return Optional.empty();
        }
        Found name = names.get(0);
        Evidence evidence = new Evidence(
                GoodsField.HS,
                null,
                code,
                "combined",
                List.of(
                        "the subheading is made for " + heading.get().name(),
                        "'" + name.evidence().matched() + "' is " + name.name()));
        return Optional.of(new Finding.Contradiction(
                "the commodity code is that of " + heading.get().name() + ", the description names " + name.name(),
                Strength.CERTAIN,
                evidence));
    }

    private static Finding contradiction(Evidence number, String numberOf, Evidence name, String nameOf) {
        return new Finding.Contradiction(
                "the number is that of " + numberOf + ", the description names " + nameOf,
                Strength.CERTAIN,
                combined(number, "'" + name.matched() + "' is " + nameOf));
    }

    private static Evidence combined(Evidence number, String step) {
        List<String> steps = new ArrayList<>(number.steps());
        steps.add(step);
        return new Evidence(number.field(), number.span(), number.matched(), "combined", steps);
    }

    /**
     * Whether the name is that of the listed substance and no other. A salt, hydrate, isomer or ester has a number of its
     * own, which the lists need not give: its salt word was read, or what is joined to the front of the name, or only a
     * clause of the listing covers it.
     */
    private static boolean itself(Found name, TextReading description) {
        return name.substance() != null
                && name.substance().members().stream()
                        .anyMatch(member -> !member.listing().cas().isEmpty())
                && name.hits().stream().anyMatch(hit -> hit.note().isEmpty())
                && name.evidence().steps().stream().noneMatch(step -> step.contains("removed"))
                && !joinedInFront(name.evidence(), description.text().folded().raw());
    }

    private static boolean joinedInFront(Evidence name, String description) {
        if (name.field() != GoodsField.DESCRIPTION
                || name.span() == null
                || name.span().start() == 0) {
            return false;
        }
        int before = description.codePointBefore(
                description.offsetByCodePoints(0, name.span().start()));
        return before == '-' || before == ')' || before == ']';
    }

    private static List<Found> weakened(List<Found> found) {
        return found.stream()
                .map(f -> ofNumber(f) || ofName(f) ? f.atMost(Strength.POSSIBLE, REASON) : f)
                .toList();
    }

    /** Whether the law has a name for what is numbered that begins with the name as written. */
    private static boolean begins(Found number, Found name) {
        Substance substance = number.substance();
        String word = name.evidence().matched().toLowerCase(Locale.ROOT) + " ";
        return substance != null
                && substance.members().stream()
                        .flatMap(member -> member.listing().synonyms().stream())
                        .anyMatch(synonym -> synonym.toLowerCase(Locale.ROOT).startsWith(word));
    }

    private static boolean named(Found number, List<Found> names) {
        return names.stream().anyMatch(name -> number(name) == number(number));
    }

    private static int number(Found found) {
        Substance substance = found.substance();
        return substance == null ? -1 : substance.number();
    }

    private static boolean ofNumber(Found found) {
        boolean ownField = found.evidence().method().equals("cas")
                || found.evidence().field() == GoodsField.CAS
                || found.evidence().field() == GoodsField.EC
                || found.evidence().field() == GoodsField.UN;
        return ownField && found.substance() != null;
    }

    private static boolean ofName(Found found) {
        return found.evidence().method().equals("name")
                && found.substance() != null
                && found.strength() == Strength.CERTAIN;
    }
}
