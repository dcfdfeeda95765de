package io.countercheck.duties;

import io.countercheck.controls.Law;
import io.countercheck.duties.papers.Demands;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.PartyStatus;
import io.countercheck.model.Reason;
import io.countercheck.model.Strength;
import io.countercheck.model.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * From what was found to whether it may go: a pure function of a {@link Case}, safe to share between threads.
 *
 * <p>Without documents every duty that must be met before goods move is open. The rules are those of docs/policy.md.
 */
public final class Judge {

    private final Routes routes;
    private final Hits hits;
    private final DutyWeighing duties;

    public Judge(Law law, DutyBook book) {
        this.routes = new Routes(law);
        this.hits = new Hits(law, book);
        this.duties = new DutyWeighing(law, book, routes);
    }

    /** A judge by the law and the duties that ship with the program. */
    public static Judge shipped() {
        return new Judge(Law.shipped(), DutyBook.shipped());
    }

    /** The verdict on one goods line. Findings about the consignment decide with it but are not repeated in it. */
    public Verdict judge(Case line) {
        Route route = routes.at(line.item().movement(), line.day());
        GoodsFacts facts = new GoodsFacts(line.item(), hits.oneSubstance(line));
        List<Hit> found = hits.of(line, route, facts);
        GoodsStatus goods = Situation.statusOf(found, line.readable());
        List<Owed> owed = duties.weigh(found, line, route, facts);
        Situation situation = new Situation(line, route, found, goods, owed);
        List<Reason> reasons = DecisionTable.decide(situation);
        List<Hit> counted = found.stream().filter(Hit::counts).toList();
        List<Finding.OfParty> parties = parties(line);
        GoodsItem item = line.item();
        return new Verdict(
                item.row(),
                item.source(),
                line.consignment().reference(),
                item.line(),
                Situation.dispositionOf(reasons),
                goods,
                party(line),
                counted.isEmpty()
                        ? parties.stream()
                                .map(Finding.OfParty::name)
                                .findFirst()
                                .orElse("")
                        : counted.get(0).finding().name(),
                counted.isEmpty()
                        ? parties.stream()
                                .map(Finding.OfParty::entityId)
                                .distinct()
                                .toList()
                        : counted.stream().map(Hit::id).toList(),
                reasons,
                line.goods(),
                toModel(owed, line),
                NotScreened.sentences(situation, facts.speaksOfMedicine()));
    }

    /**
     * Adds what a line would draw from the documents on file: the first pass over a file. Its sums do not matter here, so
     * that a line draws even where the whole file stays below the quantity that brings the duty.
     */
    public void collect(Case line, Demands demands) {
        Route route = routes.at(line.item().movement(), line.day());
        GoodsFacts facts = new GoodsFacts(line.item(), hits.oneSubstance(line));
        duties.collect(hits.of(line, route, facts), line, route, facts, demands);
    }

    private List<DutyOwed> toModel(List<Owed> owed, Case line) {
        Owners owners = new Owners(routes, line);
        return owed.stream()
                .map(o -> o.toModel(line.item().movement(), line.day(), owners.whose(o.duty(), o.trade())))
                .toList();
    }

    /**
     * The listed parties that a line without listed goods is about: first whose list touches goods, then the surest. Those
     * equally sure stay in the order in which the matcher gives them, which tells like names apart.
     */
    private static List<Finding.OfParty> parties(Case line) {
        return line.shared().stream()
                .filter(Finding.OfParty.class::isInstance)
                .map(Finding.OfParty.class::cast)
                .filter(Judge::counts)
                .sorted(Comparator.comparing((Finding.OfParty p) -> p.effect() == PartyEffect.SECURITIES_ONLY)
                        .thenComparing(Finding.OfParty::strength, Comparator.reverseOrder())
                        .thenComparing(Finding.OfParty::effect)
                        .thenComparing(Finding.OfParty::probability, Comparator.reverseOrder()))
                .toList();
    }

    /** What a person decided to be another party is told, and is not what the line is about. */
    private static boolean counts(Finding.OfParty party) {
        return party.effect() != PartyEffect.DECIDED_NOT_SAME;
    }

    private static PartyStatus party(Case line) {
        PartyStatus status = line.screened() == PartyScreening.FULL ? PartyStatus.NONE : PartyStatus.NOT_SCREENED;
        for (Finding finding : line.shared()) {
            if (finding instanceof Finding.OfParty party && counts(party)) {
                if (party.strength() != Strength.POSSIBLE) {
                    return PartyStatus.LISTED;
                }
                status = PartyStatus.POSSIBLE;
            }
        }
        return status;
    }
}
