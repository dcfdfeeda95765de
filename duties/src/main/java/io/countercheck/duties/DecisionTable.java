package io.countercheck.duties;

import static io.countercheck.model.Disposition.CLEAR;
import static io.countercheck.model.Disposition.HOLD;
import static io.countercheck.model.Disposition.PROCEED;
import static io.countercheck.model.Disposition.REVIEW;

import io.countercheck.model.Disposition;
import io.countercheck.model.DutyState;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.Reason;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What decides whether goods may go, as one table. Every row that speaks gives a reason; the strictest decides. The last
 * two rows speak only when no row above them has decided. docs/policy.md prints this table and argues it.
 */
public final class DecisionTable {

    /**
     * One row.
     *
     * @param code stable code of its reasons; what a reason is about follows after a colon
     * @param disposition what it decides
     * @param when the condition in words
     */
    public record Rule(String code, Disposition disposition, String when) {}

    private record Row(Rule rule, Function<Situation, Stream<Concern>> speaks) {}

    /** Code of the risk that an order is to be paid in a way that the law of the goods forbids. */
    public static final String FORBIDDEN_PAYMENT = "payment-forbidden";

    private static final Set<Cause> LEFT_OPEN =
            EnumSet.of(Cause.DESTINATION_LIST, Cause.EXCLUSION_UNCERTAIN, Cause.DATE, Cause.GOODS_LIST);

    private static final List<Row> ROWS = List.of(
            row(
                    "duty-open",
                    HOLD,
                    "a duty that must be met before the goods move is open",
                    s -> s.owed().stream()
                            .filter(Owed::stopsTheGoods)
                            .map(o -> new Concern(
                                    o.duty().id(), "open: " + o.duty().what()))),
            row(
                    "party-blocked",
                    HOLD,
                    "a party is listed with blocking effect, certainly or likely",
                    s -> s.parties(PartyEffect.BLOCK, true).map(p -> party(p, "no dealing without a licence"))),
            row(
                    "prohibited",
                    HOLD,
                    "the order itself says what the law of listed goods forbids",
                    s -> forbidden(s).map(r -> new Concern(r.code(), r.name()))),
            row(
                    "fact-missing",
                    HOLD,
                    "a fact is missing that decides a blocking duty for Table I, Category 1 or List I goods",
                    s -> missing(s, true)),
            row(
                    "fact-missing",
                    REVIEW,
                    "a fact is missing that decides a blocking duty for goods of a lower category",
                    s -> missing(s, false)),
            row(
                    "contradiction",
                    REVIEW,
                    "two statements about the goods cannot both be true",
                    s -> s.findings(Finding.Contradiction.class).map(c -> new Concern("", c.name()))),
            row(
                    "risk",
                    REVIEW,
                    "a circumstance is a published red flag",
                    s -> s.risksCount()
                            ? s.findings(Finding.Risk.class)
                                    .filter(r -> forbidden(s).noneMatch(r::equals))
                                    .map(r -> new Concern(r.code(), r.name()))
                            : Stream.empty()),
            row(
                    "cells-surplus",
                    REVIEW,
                    "the row has more cells than the header, so that a cell may stand under the wrong one",
                    s -> s.findings(Finding.BadField.class)
                            .map(Finding.BadField::problem)
                            .filter(p -> p.code().equals("cells-surplus"))
                            .map(p -> new Concern("", p.reason()))),
            row(
                    "class-member",
                    REVIEW,
                    "the goods may be a member of a listed class",
                    s -> together(s, h -> !h.identityExact() && h.ofClass(), "may be a member of ")),
            row(
                    "identity-not-exact",
                    REVIEW,
                    "the goods are likely or possibly listed, not exactly",
                    s -> together(s, h -> !h.identityExact() && !h.ofClass(), "may be ")),
            row(
                    "surveillance",
                    REVIEW,
                    "only a list without force of law names the goods",
                    s -> together(
                            s,
                            h -> h.identityExact() && h.withoutForceOfLaw() && !s.lawNames(h),
                            "under surveillance: ")),
            row(
                    "date-uncertain",
                    REVIEW,
                    "the day lies inside a date in force that is known only to the month or year",
                    s -> together(
                            s,
                            h -> h.identityExact() && !h.withoutForceOfLaw() && !h.dayCertain(),
                            "in force or not: ")),
            row(
                    "depends",
                    REVIEW,
                    "a blocking duty turns on a list that is not held, or on an exclusion or date that is not certain",
                    s -> s.owed(DutyState.DEPENDS)
                            .filter(o ->
                                    o.duty().blocks() && o.causes().stream().anyMatch(LEFT_OPEN::contains))
                            .map(o -> new Concern(
                                    o.duty().id(), o.duty().what() + " Depends: " + String.join("; ", o.notes())))),
            row(
                    "duties-not-held",
                    REVIEW,
                    "the goods are listed and a law on the route, or its duties, is not in the data",
                    s -> Coverage.gaps(s).stream()),
            row(
                    "party-possible",
                    REVIEW,
                    "a party may be a listed one",
                    s -> Stream.of(
                                    PartyEffect.BLOCK,
                                    PartyEffect.LICENCE_NEEDED,
                                    PartyEffect.RED_FLAG,
                                    PartyEffect.UNKNOWN)
                            .flatMap(e -> s.parties(e, false))
                            .map(p -> party(p, "possibly the same"))),
            row(
                    "party-licence",
                    HOLD,
                    "goods that need a licence for a listed party leave the territory of that law",
                    s -> s.parties(PartyEffect.LICENCE_NEEDED, true)
                            .map(p -> party(p, "the goods need a licence for this party before they leave"))),
            row(
                    "party-red-flag",
                    REVIEW,
                    "a party is on a list that warns",
                    s -> s.parties(PartyEffect.RED_FLAG, true)
                            .map(p -> party(p, "a warning that a person has to weigh"))),
            row(
                    "party-effect-unknown",
                    REVIEW,
                    "a party is on a list whose effect is not held",
                    s -> s.parties(PartyEffect.UNKNOWN, true).map(p -> party(p, "what that list does is not held"))),
            row(
                    "goods-unreadable",
                    REVIEW,
                    "no description and no identifier that says anything",
                    s -> s.goods() == GoodsStatus.UNREADABLE
                            ? Stream.of(new Concern("", "the line does not say what the goods are"))
                            : Stream.empty()),
            row(
                    "below-quantity",
                    PROCEED,
                    "duties are not owed at this quantity, after adding up",
                    s -> lifted(
                            s,
                            Cause.BELOW_QUANTITY,
                            "not owed at this quantity, added up "
                                    + s.line().sums().over() + ": ")),
            row(
                    "excluded",
                    PROCEED,
                    "an exclusion on structured content, form or trade lifts duties",
                    s -> lifted(s, Cause.EXCLUDED, "lifted by an exclusion: ")),
            row(
                    "outside-listing",
                    CLEAR,
                    "an exclusion takes the goods out of a listing",
                    s -> s.hits().stream()
                            .filter(h -> h.standing() == Hit.Standing.OUTSIDE)
                            .flatMap(h -> Stream.ofNullable(h.exclusion()))
                            .distinct()
                            .map(x -> new Concern(x.id(), "outside the listing: " + x.excluded()))),
            row(
                    "party-securities-only",
                    CLEAR,
                    "a party is on a list that touches securities only",
                    s -> Stream.of(true, false)
                            .flatMap(listed -> s.parties(PartyEffect.SECURITIES_ONLY, listed))
                            .map(p -> party(p, "securities only, trade in goods is not touched"))),
            row(
                    "party-decided",
                    CLEAR,
                    "a person decided that a party is not the listed one, and neither has changed since",
                    s -> Stream.of(true, false)
                            .flatMap(listed -> s.parties(PartyEffect.DECIDED_NOT_SAME, listed))
                            .map(p -> party(p, "decided not to be the same"))));

    private static Stream<Finding.Risk> forbidden(Situation s) {
        return s.goods() == GoodsStatus.LISTED
                ? s.findings(Finding.Risk.class).filter(r -> r.code().equals(FORBIDDEN_PAYMENT))
                : Stream.empty();
    }

    private static final Row LISTED_MAY_GO = row(
            "listed-may-go",
            PROCEED,
            "otherwise, listed goods: no duty stops them, tasks may remain",
            s -> s.goods() == GoodsStatus.LISTED
                    ? Stream.of(new Concern("", "listed, and no duty that is held stops the goods"))
                    : Stream.empty());

    private static final Row NOTHING_FOUND = row(
            "nothing-found",
            CLEAR,
            "otherwise: nothing was found in what was screened",
            s -> Stream.of(new Concern("", "nothing was found in what was screened")));

    private DecisionTable() {}

    /** The rows in order. */
    public static List<Rule> rules() {
        return Stream.concat(ROWS.stream(), Stream.of(LISTED_MAY_GO, NOTHING_FOUND))
                .map(Row::rule)
                .toList();
    }

    /** The table as Markdown, as docs/policy.md shows it. */
    public static String markdown() {
        return rules().stream()
                .map(r -> "| `" + r.code() + "` | " + r.when() + " | " + r.disposition() + " |\n")
                .collect(Collectors.joining("", "| reason | when | decides |\n|---|---|---|\n", ""));
    }

    /** The reasons of every row that speaks, the decisive ones first; at least one. */
    static List<Reason> decide(Situation situation) {
        if (situation.nothingFound()) {
            return reasons(NOTHING_FOUND, situation);
        }
        return decideByRows(situation);
    }

    /** The same without the short cut for lines with nothing to look at. */
    static List<Reason> decideByRows(Situation situation) {
        List<Reason> reasons = new ArrayList<>();
        for (Row row : ROWS) {
            reasons.addAll(reasons(row, situation));
        }
        if (reasons.stream().noneMatch(r -> r.disposition().compareTo(REVIEW) >= 0)) {
            reasons.addAll(reasons(LISTED_MAY_GO, situation));
            if (situation.goods() == GoodsStatus.NONE && reasons.stream().noneMatch(r -> r.disposition() == PROCEED)) {
                reasons.addAll(reasons(NOTHING_FOUND, situation));
            }
        }
        reasons.sort(Comparator.comparing(Reason::disposition).reversed());
        return reasons;
    }

    private static List<Reason> reasons(Row row, Situation situation) {
        return row.speaks()
                .apply(situation)
                .map(c -> new Reason(
                        c.subject().isEmpty() ? row.rule().code() : row.rule().code() + ":" + c.subject(),
                        row.rule().disposition(),
                        c.text()))
                .toList();
    }

    private static Row row(
            String code, Disposition disposition, String when, Function<Situation, Stream<Concern>> speaks) {
        return new Row(new Rule(code, disposition, when), speaks);
    }

    private static Concern party(Finding.OfParty party, String effect) {
        String degree =
                party.strength() == Strength.CERTAIN ? "" : party.strength().id() + " ";
        return new Concern(party.entityId(), degree + party.name() + " (" + party.list() + "): " + effect);
    }

    private static Stream<Concern> missing(Situation s, boolean top) {
        List<Concern> concerns = new ArrayList<>();
        boolean ofListed = s.quantityDecides(Cause.QUANTITY_OF_LISTED_GOODS) && s.topCategory() == top;
        if (ofListed || !top && s.quantityDecides(Cause.QUANTITY)) {
            concerns.add(
                    new Concern("quantity", "the quantity is missing, or in a unit that the rule does not count in"));
        }
        if (s.routeDecides() && s.topCategory() == top) {
            concerns.add(new Concern("route", "the country of dispatch or of destination is missing"));
        }
        return concerns.stream();
    }

    private static Stream<Concern> together(Situation s, java.util.function.Predicate<Hit> which, String before) {
        String names = s.possible()
                .filter(which)
                .map(h -> h.finding().name() + " (" + h.finding().listing().regime() + ", "
                        + h.finding().listing().list() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? Stream.empty() : Stream.of(new Concern("", before + names));
    }

    private static Stream<Concern> lifted(Situation s, Cause cause, String before) {
        String ids = s.owed(DutyState.LIFTED)
                .filter(o -> o.causes().contains(cause))
                .map(o -> o.duty().id())
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? Stream.empty() : Stream.of(new Concern("", before + ids));
    }
}
