package io.countercheck.screening;

import io.countercheck.controls.Jurisdiction;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.duties.Case;
import io.countercheck.duties.DutyBook;
import io.countercheck.duties.HistoryBuilder;
import io.countercheck.duties.Judge;
import io.countercheck.duties.OnFile;
import io.countercheck.duties.PartyScreening;
import io.countercheck.duties.SmallOrders;
import io.countercheck.duties.Sums;
import io.countercheck.goods.GoodsReading;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.model.Consignment;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.FieldProblem;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.Verdict;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.network.TargetWatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Screens one consignment: what are its goods, who are its parties, may each line go?
 *
 * <p>A pure function of the consignment, what its file adds up to and what it was made of; safe to share between threads.
 */
public final class Screening {

    private final Law law;
    private final GoodsRecogniser goods;
    private final PartFindings parts;
    private final StatedContent contents;
    private final PartyFindings parties;
    private final TargetFindings targets;
    private final PartyScreening screened;
    private final Judge judge;
    private final LocalDate asOf;
    private final OnFile onFile;
    private final PaymentTerms payment = new PaymentTerms();
    private final CustomerRisks risks;
    private final ProductIdentity products;
    private final @Nullable SmallOrders small;
    private final Memo<Journey, Jurisdiction> jurisdictions = new Memo<>(5_000);

    private Screening(
            Law law,
            GoodsRecogniser goods,
            PartyFindings parties,
            TargetFindings targets,
            PartyScreening screened,
            Judge judge,
            LocalDate asOf,
            OnFile onFile) {
        this.law = law;
        this.goods = goods;
        this.parts = new PartFindings(goods);
        this.contents = new StatedContent(goods);
        this.parties = parties;
        this.targets = targets;
        this.screened = screened;
        this.judge = judge;
        this.asOf = asOf;
        this.onFile = onFile;
        this.small = onFile.risks()
                .split()
                .map(set -> new SmallOrders(law, set.share()))
                .orElse(null);
        this.risks = new CustomerRisks(onFile, small);
        this.products = new ProductIdentity(onFile.products());
    }

    /**
     * @param screened how far the matcher's lists reach: none, only the sample, or official lists
     * @param asOf the day that counts for a row that names none
     */
    public static Screening of(
            Law law, GoodsRecogniser goods, PartyMatcher parties, PartyScreening screened, LocalDate asOf) {
        return of(law, goods, parties, screened, PartyTerms.NONE, null, asOf, OnFile.NOTHING);
    }

    /**
     * As {@link #of(Law, GoodsRecogniser, PartyMatcher, PartyScreening, LocalDate)}.
     *
     * @param terms whose law binds the operator, what people decided about pairs, and who owns whom
     * @param targets companies under action, or null when there is no register: whoever is one and is seen after the
     *     action waits for a person
     * @param onFile who the operator is and what it has on file
     */
    public static Screening of(
            Law law,
            GoodsRecogniser goods,
            PartyMatcher parties,
            PartyScreening screened,
            PartyTerms terms,
            @Nullable TargetWatch targets,
            LocalDate asOf,
            OnFile onFile) {
        return new Screening(
                law,
                goods,
                new PartyFindings(parties, terms),
                new TargetFindings(targets),
                screened,
                new Judge(law, DutyBook.shipped()),
                asOf,
                onFile);
    }

    /** Gathers what the consignment adds to its file, regulated quantities and parts of machines: the first pass. */
    public void addTo(Gathering gathering, Consignment consignment) {
        for (GoodsItem written : consignment.items()) {
            GoodsItem item = products.of(written).item();
            GoodsReading reading = goods.read(item);
            LocalDate day = item.movement().day().orElse(asOf);
            List<Listing> listings = GoodsFindings.listings(reading, law);
            if (!listings.isEmpty()
                    || gathering.sums().withHistory() && !reading.mentions().isEmpty()) {
                gathering.sums().add(consignment, item, day, listings);
            }
            if (small != null && !listings.isEmpty()) {
                List<Listing> below =
                        listings.stream().filter(l -> small.hold(item, day, l)).toList();
                gathering.orders().add(consignment, item.row(), day, listings, below);
            }
            reading.machine().ifPresent(facts -> gathering.parts().add(consignment, item.row(), day, facts));
            if (!onFile.register().isEmpty() && !reading.mentions().isEmpty()) {
                judge.collect(demanding(consignment, item, day, reading), gathering.demands());
            }
        }
    }

    /** A line as far as it decides which documents it would draw on: neither its parties nor sums matter for that. */
    private Case demanding(Consignment consignment, GoodsItem item, LocalDate day, GoodsReading reading) {
        return new Case(
                consignment,
                item,
                day,
                false,
                GoodsFindings.of(reading, jurisdiction(item.movement(), day)),
                true,
                List.of(),
                Set.of(),
                screened,
                Sums.NONE,
                onFile);
    }

    /** What the operator has on file, before rows draw on it. */
    OnFile onFile() {
        return onFile;
    }

    /** Adds a consignment of earlier orders, which drew on no document that is known. */
    public void addTo(HistoryBuilder history, Consignment consignment) {
        for (GoodsItem item : consignment.items()) {
            List<Listing> listings = GoodsFindings.listings(goods.read(item), law);
            history.add(consignment, item, item.movement().day().orElse(asOf), listings, List.of());
        }
    }

    /** The verdicts of one consignment: the second pass. */
    public ConsignmentVerdict screen(Consignment consignment, Gathering.Gathered file) {
        OnFile drawn = onFile.with(file.draws());
        List<Finding> shared = new ArrayList<>(parties.of(consignment, asOf));
        shared.addAll(targets.of(consignment, asOf));
        List<Verdict> rows = new ArrayList<>(consignment.items().size());
        for (GoodsItem written : consignment.items()) {
            ProductIdentity.Known known = products.of(written);
            GoodsItem item = known.item();
            boolean dayAssumed = item.movement().day().isEmpty();
            LocalDate day = item.movement().day().orElse(asOf);
            GoodsReading reading = goods.read(item);
            rows.add(judge.judge(new Case(
                    consignment,
                    item,
                    day,
                    dayAssumed,
                    found(consignment, known, day, reading, file),
                    reading.readable(),
                    shared,
                    reading.machine()
                            .map(facts -> ToldOfMachine.of(item, facts))
                            .orElse(Set.of()),
                    screened,
                    file.sums(),
                    drawn)));
        }
        return new ConsignmentVerdict(consignment, shared, rows);
    }

    private List<Finding> found(
            Consignment consignment,
            ProductIdentity.Known known,
            LocalDate day,
            GoodsReading reading,
            Gathering.Gathered file) {
        GoodsItem item = known.item();
        List<Finding> found = new ArrayList<>();
        if (!reading.mentions().isEmpty()) {
            Jurisdiction jurisdiction = jurisdiction(item.movement(), day);
            reading.machine()
                    .flatMap(facts -> file.parts().with(consignment, day, facts))
                    .ifPresent(together -> found.addAll(parts.of(together, reading, jurisdiction)));
            found.addAll(known.told(GoodsFindings.of(reading, jurisdiction)));
            found.addAll(payment.of(item, found));
            contents.against(item, reading).ifPresent(found::add);
            found.addAll(risks.of(consignment, item, day, found, GoodsFindings.listings(reading, law), file));
        }
        found.addAll(known.remarks());
        found.addAll(reading.remarks());
        for (FieldProblem problem : item.problems()) {
            found.add(new Finding.BadField(problem));
        }
        return found;
    }

    /** A file has few routes and days but many rows: whose law governs is worked out once for each. */
    private Jurisdiction jurisdiction(Movement movement, LocalDate day) {
        Journey journey = new Journey(movement.from(), movement.to(), movement.via(), day);
        return jurisdictions.get(journey, j -> law.on(movement, day));
    }

    private record Journey(String from, String to, List<String> via, LocalDate day) {}
}
