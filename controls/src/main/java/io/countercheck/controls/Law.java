package io.countercheck.controls;

import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The law that ships with the program: listings, thresholds, what the law says of classes and machines, where each
 * regime speaks, and what is not held.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Law {

    private final LawData data;
    private final Function<String, byte[]> bytes;
    private final LocalDate editionDay;
    private final Map<String, Listing> byId = new HashMap<>();
    private final Map<String, List<Threshold>> thresholds;
    private final Map<String, Map<Trade, List<Threshold>>> byTrade = new HashMap<>();
    private final Map<String, List<Provision>> provisions;
    private final Map<String, MassOfVolume> massOfVolume;
    private final Territories territories;

    Law(LawData data, Function<String, byte[]> bytes) {
        this.data = data;
        this.bytes = bytes;
        this.editionDay = LocalDate.parse(data.edition().substring(0, 10));
        data.listings().forEach(listing -> byId.put(listing.id(), listing));
        this.thresholds = byListing(data.thresholds(), Threshold::listing);
        thresholds.forEach((listing, all) -> {
            Map<Trade, List<Threshold>> counting = new EnumMap<>(Trade.class);
            for (Trade trade : Trade.values()) {
                counting.put(trade, counting(all, trade));
            }
            byTrade.put(listing, counting);
        });
        this.provisions = byListing(data.provisions(), Provision::listing);
        this.massOfVolume = MassOfVolume.byCas(data.listings(), thresholds);
        this.territories = new Territories(data);
    }

    private static <T> Map<String, List<T>> byListing(List<T> rows, Function<T, String> listing) {
        Map<String, List<T>> grouped = new HashMap<>();
        for (T row : rows) {
            grouped.computeIfAbsent(listing.apply(row), id -> new ArrayList<>()).add(row);
        }
        grouped.replaceAll((id, group) -> List.copyOf(group));
        return grouped;
    }

    /**
     * The law as shipped, read once.
     *
     * @throws io.countercheck.model.Fault with {@code LAW_BROKEN} and every problem found, when the data are broken
     */
    public static Law shipped() {
        return Shipped.LAW;
    }

    private static final class Shipped {
        static final Law LAW = LawReader.shipped();
    }

    /** The edition of the law data, raised with every change: a day and a number, for example {@code 2026-11-25.1}. */
    public String edition() {
        return data.edition();
    }

    /** The day of the edition: what became law later is not in the data. */
    public LocalDate editionDay() {
        return editionDay;
    }

    /** SHA-256 over the bytes of the law data, hex; worked out at each call, because few need it at the start. */
    public String digest() {
        return LawReader.digest(bytes);
    }

    /** Every listing, whatever its force and time, in a fixed order. */
    public List<Listing> listings() {
        return data.listings();
    }

    public Optional<Listing> listing(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Listings whose id, name, synonym, CAS number or InChIKey is this text, in the order of the data; letter case and
     * spaces at the ends do not matter. Empty when there is none. For misspellings, structures and machines in other
     * words ask the room {@code goods}.
     */
    public List<Listing> named(String text) {
        String wanted = text.strip();
        return wanted.isEmpty()
                ? List.of()
                : data.listings().stream().filter(l -> isNamed(l, wanted)).toList();
    }

    private static boolean isNamed(Listing listing, String wanted) {
        return listing.id().equalsIgnoreCase(wanted)
                || listing.substance().equalsIgnoreCase(wanted)
                || beforeColon(listing.substance()).equalsIgnoreCase(wanted)
                || listing.inchiKey().equalsIgnoreCase(wanted)
                || listing.cas().contains(wanted)
                || listing.synonyms().stream().anyMatch(wanted::equalsIgnoreCase);
    }

    /** Machines are listed as "Tablet press: manual, semi-automatic …": the name stands before the colon. */
    private static String beforeColon(String substance) {
        int colon = substance.indexOf(':');
        return colon < 0 ? substance : substance.substring(0, colon);
    }

    /** The quantity rules of a listing; empty when none is held. Rows in different units are alternatives. */
    public List<Threshold> thresholds(String listingId) {
        return thresholds.getOrDefault(listingId, List.of());
    }

    /**
     * The quantity rules that count for one trade. Goods in transit leave the country again: where a law sets no quantity
     * for transit, that for exports counts (21 CFR 1313.31 asks for notice of transshipments at or above the threshold, and
     * 1310.04(f) sets it for exports).
     */
    public List<Threshold> thresholds(String listingId, Trade trade) {
        return byTrade.getOrDefault(listingId, Map.of()).getOrDefault(trade, List.of());
    }

    private static List<Threshold> counting(List<Threshold> all, Trade trade) {
        boolean leavesAgain =
                trade == Trade.TRANSIT && all.stream().noneMatch(t -> t.trades().contains(Trade.TRANSIT));
        Trade counted = leavesAgain ? Trade.EXPORT : trade;
        return all.stream().filter(t -> t.trades().contains(counted)).toList();
    }

    /** How heavy the listed substance is by what some law says of it in both units; empty when none does. */
    public Optional<MassOfVolume> massOfVolume(Listing listing) {
        return listing.cas().stream()
                .flatMap(cas -> Optional.ofNullable(massOfVolume.get(cas)).stream())
                .findFirst();
    }

    /** What the law says of a listed class or machine, in the order of the data; empty when nothing more is held. */
    public List<Provision> provisions(String listingId) {
        return provisions.getOrDefault(listingId, List.of());
    }

    /** The lists of all regimes, in a fixed order. */
    public List<ControlList> lists() {
        return data.lists();
    }

    /** The names under which listings are kept, in a fixed order. */
    public List<Source> sources() {
        return data.sources();
    }

    /** Everything known to be missing or unverified. */
    public List<Gap> gaps() {
        return data.gaps();
    }

    /** Whose law governs a journey on a day: ask this once per row, then {@link Jurisdiction#inForce} per listing. */
    public Jurisdiction on(Movement movement, LocalDate day) {
        return new Jurisdiction(territories, movement, day);
    }

    /** As {@link Jurisdiction#speaking()}. */
    public List<Speaking> speaking(Movement movement, LocalDate day) {
        return on(movement, day).speaking();
    }

    /** As {@link Jurisdiction#inForce}. */
    public InForce onRoute(Listing listing, Movement movement, LocalDate day) {
        return listing.period().at(day) == InForce.NO
                ? InForce.NO
                : on(movement, day).inForce(listing);
    }

    /** As {@link Jurisdiction#notHeld()}. */
    public List<String> notHeld(Movement movement, LocalDate day) {
        return on(movement, day).notHeld();
    }

    /** As {@link Jurisdiction#partlyHeld()}. */
    public List<String> partlyHeld(Movement movement, LocalDate day) {
        return on(movement, day).partlyHeld();
    }

    Territories territories() {
        return territories;
    }

    List<Territory> territoryRows() {
        return data.territories();
    }
}
