package io.countercheck.duties;

import io.countercheck.controls.Binding;
import io.countercheck.controls.InForce;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Kind;
import io.countercheck.model.Movement;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Quantity;
import io.countercheck.model.Reason;
import io.countercheck.model.Strength;
import io.countercheck.model.Unit;
import io.countercheck.model.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Order lines for tests, with recognition played by a plain look-up of identifiers and listing ids. */
final class Lines {

    static final Law LAW = Law.shipped();
    static final Judge JUDGE = Judge.shipped();

    private String reference = "PO-1";
    private long row = 1;
    private String from = "DE";
    private String to = "NL";
    private List<String> via = List.of();
    private LocalDate day = LocalDate.of(2026, 5, 10);
    private Quantity quantity = Quantity.UNKNOWN;
    private @Nullable BigDecimal concentration;
    private final Map<GoodsField, String> text = new EnumMap<>(GoodsField.class);
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> shared = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Finding.OnList> recognised = new ArrayList<>();
    private boolean readable = true;
    private Sums sums = Sums.NONE;
    private Set<Particular> told = Set.of();
    private OnFile onFile = OnFile.NOTHING;

    /** How a duty of a verdict stands; fails where the verdict does not hold it. */
    static DutyState state(Verdict verdict, String duty) {
        return duty(verdict, duty).map(DutyOwed::state).orElseThrow(() -> new AssertionError(verdict.duties()));
    }

    /** The duty of a verdict, or empty. */
    static Optional<DutyOwed> duty(Verdict verdict, String id) {
        return verdict.duties().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The codes of a verdict's reasons, the decisive ones first. */
    static List<String> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).toList();
    }

    static Lines line() {
        return new Lines();
    }

    Lines row(long number) {
        row = number;
        return this;
    }

    Lines order(String orderReference) {
        reference = orderReference;
        return this;
    }

    Lines route(String dispatch, String destination) {
        from = dispatch;
        to = destination;
        return this;
    }

    Lines via(String country) {
        via = List.of(country);
        return this;
    }

    Lines on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    Lines weighing(String amount, Unit unit) {
        quantity = Quantity.of(Amount.of(amount, unit));
        return this;
    }

    Lines weighing(BigDecimal amount, Unit unit) {
        quantity = Quantity.of(new Amount(amount, unit));
        return this;
    }

    Lines content(String percent) {
        concentration = new BigDecimal(percent);
        return this;
    }

    Lines described(String description) {
        text.put(GoodsField.DESCRIPTION, description);
        return this;
    }

    Lines inForm(String form) {
        text.put(GoodsField.FORM, form);
        return this;
    }

    Lines unreadable() {
        readable = false;
        return this;
    }

    Lines party(PartyRole role, String name, String country) {
        parties.add(new Party(role, country, Map.of(PartyAttribute.NAME, name)));
        return this;
    }

    /** What the order tells of a machine. */
    Lines telling(Particular... particulars) {
        told = Set.of(particulars);
        return this;
    }

    Lines withSums(Sums over) {
        sums = over;
        return this;
    }

    Lines with(OnFile papers) {
        onFile = papers;
        return this;
    }

    Lines finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    /** Every listing that bears this CAS number and speaks on the route. */
    Lines cas(String number) {
        return cas(number, Strength.CERTAIN);
    }

    Lines cas(String number, Strength strength) {
        text.put(GoodsField.CAS, number);
        LAW.listings().stream().filter(l -> l.cas().contains(number)).forEach(l -> hit(l, strength));
        return this;
    }

    Lines listed(String... ids) {
        return listed(Strength.CERTAIN, ids);
    }

    /** These listings, as far as they speak on the route. */
    Lines listed(Strength strength, String... ids) {
        for (String id : ids) {
            hit(LAW.listing(id).orElseThrow(), strength);
        }
        return this;
    }

    Lines blocked(String list, PartyEffect effect, Strength strength, Kind kind) {
        PartyField field = new PartyField(PartyRole.CONSIGNEE, PartyAttribute.NAME);
        shared.add(new Finding.OfParty(
                kind,
                "Example Listed Ltd",
                list + ":1",
                list + " 2026-05-01",
                list.toUpperCase(Locale.ROOT),
                effect,
                0.99,
                strength,
                new Evidence(field, null, "Example Listed Ltd", "name", List.of()),
                "",
                null));
        return this;
    }

    /** The listing whether or not it speaks on the route. */
    Lines listedWhereverItSpeaks(String id) {
        return finding(onList(LAW.listing(id).orElseThrow(), Strength.CERTAIN));
    }

    private void hit(Listing listing, Strength strength) {
        recognised.add(onList(listing, strength));
    }

    private Finding.OnList onList(Listing listing, Strength strength) {
        return new Finding.OnList(
                listing.kind(),
                listing.substance(),
                listing.ref(),
                strength,
                new Evidence(GoodsField.CAS, null, text.getOrDefault(GoodsField.CAS, ""), "cas", List.of()),
                List.of());
    }

    /** The listings that speak on the route and day; proposals are kept. */
    private List<Finding.OnList> speaking() {
        return recognised.stream()
                .filter(f -> listing(f).binding() == Binding.PROPOSED
                        || LAW.onRoute(listing(f), movement(), day) != InForce.NO)
                .toList();
    }

    private static Listing listing(Finding.OnList finding) {
        return LAW.listing(finding.listing().id()).orElseThrow();
    }

    Movement movement() {
        return new Movement(from, to, via, null, day, null, "");
    }

    GoodsItem item() {
        return new GoodsItem(row, "", "", movement(), text, quantity, concentration, List.of());
    }

    Consignment consignment() {
        return new Consignment(reference, List.of(item()), parties);
    }

    Case toCase() {
        List<Finding> goods = new ArrayList<>(speaking());
        goods.addAll(findings);
        return new Case(
                consignment(), item(), day, false, goods, readable, shared, told, PartyScreening.FULL, sums, onFile);
    }

    void addTo(SumsBuilder builder) {
        builder.add(
                consignment(),
                item(),
                day,
                speaking().stream().map(Lines::listing).toList());
    }

    Verdict judged() {
        return JUDGE.judge(toCase());
    }
}
