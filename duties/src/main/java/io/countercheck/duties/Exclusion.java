package io.countercheck.duties;

import io.countercheck.controls.Listing;
import io.countercheck.controls.Trade;
import io.countercheck.model.Confidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the law leaves out: a mixture, a medicine, a trade.
 *
 * @param id stable id, for example {@code X-CN-01}
 * @param regime whose law
 * @param lists lists of the regime it is confined to, or empty
 * @param listings listings it is confined to, or empty
 * @param except listings that it leaves alone all the same, or empty
 * @param reach what it takes away
 * @param condition when it applies
 * @param releases whether it may lift a duty; false where its limits are not verified: then a person decides
 * @param limits highest content in per cent by listing, where the condition asks for it
 * @param excluded what is left out, in words
 * @param words the condition as the sources give it
 * @param citation where it is written
 * @param confidence how well that is verified
 * @param note what else a reader must know
 */
record Exclusion(
        String id,
        String regime,
        Set<String> lists,
        Set<String> listings,
        Set<String> except,
        Reach reach,
        Condition condition,
        boolean releases,
        Map<String, BigDecimal> limits,
        String excluded,
        String words,
        String citation,
        Confidence confidence,
        String note) {

    /** What an exclusion takes away. */
    enum Reach {
        /** The duties that name it. */
        DUTIES,
        /** The goods as a whole: they are outside the listing. */
        GOODS
    }

    Exclusion {
        lists = Set.copyOf(lists);
        listings = Set.copyOf(listings);
        except = Set.copyOf(except);
        limits = Map.copyOf(limits);
    }

    /** Whether it is about this listing at all. */
    boolean covers(Listing listing) {
        return (lists.isEmpty() || lists.contains(listing.list()))
                && (listings.isEmpty() || listings.contains(listing.id()))
                && !except.contains(listing.id());
    }

    /**
     * Whether it applies. An exclusion that must not release is never more than uncertain.
     *
     * @param trades what the movement may be for the regime: several when an end of the route is unknown
     */
    Answer applies(Listing listing, Set<Trade> trades, GoodsFacts facts) {
        return applies(listing, trades, facts, Answer.NO);
    }

    /** Whether it may apply once the operator states what no order says. A statement never makes it certain. */
    boolean mayApplyAsStated(Listing listing, Set<Trade> trades, GoodsFacts facts) {
        return covers(listing) && applies(listing, trades, facts, Answer.UNCERTAIN) != Answer.NO;
    }

    private Answer applies(Listing listing, Set<Trade> trades, GoodsFacts facts, Answer needed) {
        Answer result = Answer.NO;
        for (List<Condition.Test> alternative : condition.alternatives()) {
            Answer all = Answer.YES;
            for (Condition.Test test : alternative) {
                all = all.and(answer(test, listing, trades, facts, needed));
            }
            result = result.or(all);
        }
        return releases ? result : result.and(Answer.UNCERTAIN);
    }

    /** Why it may be uncertain whether it applies, in words. */
    String whyUncertain() {
        if (condition.asksForClaims()) {
            return "said in free text only";
        }
        if (!releases) {
            return "its text or its figures are not verified";
        }
        return condition.asksForDestinations() ? "the list of destinations is not held" : "said in free text only";
    }

    private Answer answer(Condition.Test test, Listing listing, Set<Trade> trades, GoodsFacts facts, Answer needed) {
        if (test instanceof Condition.Test.TradeIs trade) {
            if (trades.isEmpty()) {
                return Answer.NO;
            }
            return trade.trades().containsAll(trades)
                    ? Answer.YES
                    : trades.stream().anyMatch(trade.trades()::contains) ? Answer.UNCERTAIN : Answer.NO;
        }
        if (test instanceof Condition.Test.FormIs form) {
            return facts.hasForm(form.form());
        }
        if (test instanceof Condition.Test.ContentWithinLimit) {
            BigDecimal limit = limits.get(listing.id());
            return limit == null ? Answer.NO : facts.contentAtMost(limit);
        }
        if (test instanceof Condition.Test.NotAnhydrous) {
            return facts.notAnhydrous();
        }
        if (test instanceof Condition.Test.Needs needs) {
            return facts.claims(needs.fact()).or(needed);
        }
        return Answer.UNCERTAIN;
    }
}
