package io.countercheck.duties;

import io.countercheck.controls.Trade;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When an exclusion applies: alternatives joined by {@code or}, each of tests joined by {@code and}.
 *
 * <pre>
 * trade domestic|import      the movement is one of these trades for the regime
 * form medicine              the goods have this form
 * content-within-limit       the content is at most that of exclusion_limits.csv for the listing
 * not-anhydrous              a mineral acid is a solution, not the dry gas
 * destination-unlisted       the destination is not on a list that the data do not hold: never more than uncertain
 * needs kind-of-operator     a fact for which an order has no field: a text may claim it, which leaves it uncertain
 * </pre>
 */
record Condition(List<List<Test>> alternatives) {

    /** One test. */
    sealed interface Test {
        record TradeIs(Set<Trade> trades) implements Test {}

        record FormIs(Form form) implements Test {}

        record ContentWithinLimit() implements Test {}

        record NotAnhydrous() implements Test {}

        record DestinationUnlisted() implements Test {}

        /** @param fact what a person or a document would have to say */
        record Needs(Claim fact) implements Test {}
    }

    /** @throws IllegalArgumentException when the text is not of the grammar above */
    static Condition parse(String text) {
        return new Condition(Arrays.stream(text.split(" or ", -1))
                .map(alternative -> Arrays.stream(alternative.split(" and ", -1))
                        .map(Condition::test)
                        .toList())
                .toList());
    }

    private static Test test(String text) {
        String[] words = text.strip().split(" ", -1);
        String argument = words.length == 2 ? words[1] : "";
        return switch (words[0]) {
            case "trade" -> new Test.TradeIs(trades(argument));
            case "form" -> new Test.FormIs(Form.of(argument));
            case "content-within-limit" -> bare(words, new Test.ContentWithinLimit());
            case "not-anhydrous" -> bare(words, new Test.NotAnhydrous());
            case "destination-unlisted" -> bare(words, new Test.DestinationUnlisted());
            case "needs" -> new Test.Needs(Claim.of(argument));
            default -> throw new IllegalArgumentException("condition not understood: '" + text + "'");
        };
    }

    private static Test bare(String[] words, Test test) {
        if (words.length > 1) {
            throw new IllegalArgumentException("condition takes no word after it: '" + String.join(" ", words) + "'");
        }
        return test;
    }

    private static Set<Trade> trades(String words) {
        EnumSet<Trade> result = EnumSet.noneOf(Trade.class);
        for (String word : words.split("\\|", -1)) {
            result.add(Trade.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return result;
    }

    boolean usesLimits() {
        return has(Test.ContentWithinLimit.class);
    }

    boolean asksForDestinations() {
        return has(Test.DestinationUnlisted.class);
    }

    boolean asksForClaims() {
        return has(Test.Needs.class);
    }

    boolean asksFor(Claim fact) {
        return alternatives.stream().flatMap(List::stream).anyMatch(new Test.Needs(fact)::equals);
    }

    private boolean has(Class<? extends Test> sort) {
        return alternatives.stream().flatMap(List::stream).anyMatch(sort::isInstance);
    }
}
