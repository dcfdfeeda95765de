package io.countercheck.screening;

import io.countercheck.controls.Jurisdiction;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.duties.Case;
import io.countercheck.duties.DutyBook;
import io.countercheck.duties.Judge;
import io.countercheck.duties.PartyScreening;
import io.countercheck.duties.Sums;
import io.countercheck.duties.SumsBuilder;
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
import org.jspecify.annotations.Nullable;

/**
 * Screens one consignment: what are its goods, who are its parties, may each line go?
 *
 * <p>A pure function of the consignment, the sums and what it was made of; safe to share between threads.
 */
public final class Screening {

    private final Law law;
    private final GoodsRecogniser goods;
    private final PartyFindings parties;
    private final TargetFindings targets;
    private final PartyScreening screened;
    private final Judge judge;
    private final LocalDate asOf;
    private final PaymentTerms payment = new PaymentTerms();
    private final Memo<Journey, Jurisdiction> jurisdictions = new Memo<>(5_000);

    private Screening(
            Law law,
            GoodsRecogniser goods,
            PartyFindings parties,
            TargetFindings targets,
            PartyScreening screened,
            Judge judge,
            LocalDate asOf) {
        this.law = law;
        this.goods = goods;
        this.parties = parties;
        this.targets = targets;
        this.screened = screened;
        this.judge = judge;
        this.asOf = asOf;
    }

    /**
     * @param screened how far the matcher's lists reach: none, only the sample, or official lists
     * @param asOf the day that counts for a row that names none
     */
    public static Screening of(
            Law law, GoodsRecogniser goods, PartyMatcher parties, PartyScreening screened, LocalDate asOf) {
        return of(law, goods, parties, screened, null, asOf);
    }

    /**
     * The same with a register of targets.
     *
     * @param targets companies under action, or null when there is none: whoever is one and is seen after the action
     *     waits for a person
     */
    public static Screening of(
            Law law,
            GoodsRecogniser goods,
            PartyMatcher parties,
            PartyScreening screened,
            @Nullable TargetWatch targets,
            LocalDate asOf) {
        return new Screening(
                law,
                goods,
                new PartyFindings(parties),
                new TargetFindings(targets),
                screened,
                new Judge(law, DutyBook.shipped()),
                asOf);
    }

    /** Adds the consignment's regulated quantities to the sums over the file: the first pass. */
    public void addTo(SumsBuilder sums, Consignment consignment) {
        for (GoodsItem item : consignment.items()) {
            List<Listing> listings = GoodsFindings.listings(goods.read(item), law);
            if (!listings.isEmpty()) {
                sums.add(consignment, item, item.movement().day().orElse(asOf), listings);
            }
        }
    }

    /** The verdicts of one consignment: the second pass. */
    public ConsignmentVerdict screen(Consignment consignment, Sums sums) {
        List<Finding> shared = new ArrayList<>(parties.of(consignment, asOf));
        shared.addAll(targets.of(consignment, asOf));
        List<Verdict> rows = new ArrayList<>(consignment.items().size());
        for (GoodsItem item : consignment.items()) {
            boolean dayAssumed = item.movement().day().isEmpty();
            LocalDate day = item.movement().day().orElse(asOf);
            GoodsReading reading = goods.read(item);
            List<Finding> found = new ArrayList<>();
            if (!reading.mentions().isEmpty()) {
                found.addAll(GoodsFindings.of(reading, jurisdiction(item.movement(), day)));
                found.addAll(payment.of(item, found));
            }
            found.addAll(reading.remarks());
            for (FieldProblem problem : item.problems()) {
                found.add(new Finding.BadField(problem));
            }
            rows.add(judge.judge(
                    new Case(consignment, item, day, dayAssumed, found, reading.readable(), shared, screened, sums)));
        }
        return new ConsignmentVerdict(consignment, shared, rows);
    }

    /** A file has few routes and days but many rows: whose law governs is worked out once for each. */
    private Jurisdiction jurisdiction(Movement movement, LocalDate day) {
        Journey journey = new Journey(movement.from(), movement.to(), movement.via(), day);
        return jurisdictions.get(journey, j -> law.on(movement, day));
    }

    private record Journey(String from, String to, List<String> via, LocalDate day) {}
}
