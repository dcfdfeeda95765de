package io.countercheck.controls;

import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The law that ships with the program: listings, thresholds and where each regime speaks.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Law {

    private final String edition;
    private final String digest;
    private final List<Listing> listings;
    private final Map<String, Listing> byId;
    private final Map<String, List<Threshold>> thresholds;
    private final List<Territory> treaties;
    private final Map<String, List<Territory>> byCountry;

    Law(
            String edition,
            String digest,
            List<Listing> listings,
            List<Threshold> thresholds,
            List<Territory> territories) {
        this.edition = edition;
        this.digest = digest;
        this.listings = List.copyOf(listings);
        this.byId = listings.stream().collect(Collectors.toUnmodifiableMap(Listing::id, Function.identity()));
        this.thresholds = thresholds.stream().collect(Collectors.groupingBy(Threshold::listing));
        this.treaties = territories.stream()
                .filter(t -> t.row() == Territory.Row.TREATY)
                .toList();
        this.byCountry = territories.stream()
                .filter(t -> t.row() != Territory.Row.TREATY)
                .collect(Collectors.groupingBy(Territory::country));
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
        static final Law LAW = LawReader.readShipped();
    }

    /** The edition of the law data, raised with every change. */
    public String edition() {
        return edition;
    }

    /** SHA-256 over the bytes of the law data, hex. */
    public String digest() {
        return digest;
    }

    public List<Listing> listings() {
        return listings;
    }

    public Optional<Listing> listing(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The quantity rules of a listing; empty when none is held. Rows in different units are alternatives. */
    public List<Threshold> thresholds(String listingId) {
        return thresholds.getOrDefault(listingId, List.of());
    }

    /** The regimes that speak on this route on this day, treaties among them. */
    public List<Speaking> speaking(Movement movement, LocalDate day) {
        List<Speaking> result = new ArrayList<>();
        for (Territory treaty : treaties) {
            if (treaty.member(day)) {
                result.add(new Speaking(treaty.regime(), Trade.TRANSIT, true));
            }
        }
        Set<String> regimes = new LinkedHashSet<>();
        for (String country : movement.countries()) {
            for (Territory territory : at(country, day)) {
                regimes.add(territory.regime());
            }
        }
        for (String regime : regimes) {
            boolean fromInside = bound(regime, movement.from(), day);
            boolean toInside = bound(regime, movement.to(), day);
            Trade trade = fromInside && toInside
                    ? Trade.DOMESTIC
                    : fromInside ? Trade.EXPORT : toInside ? Trade.IMPORT : Trade.TRANSIT;
            boolean complete = movement.countries().stream()
                    .flatMap(c -> at(c, day).stream())
                    .filter(t -> t.regime().equals(regime))
                    .allMatch(Territory::complete);
            for (String name : namesOf(regime)) {
                result.add(new Speaking(name, trade, complete));
            }
        }
        return result;
    }

    /**
     * Whether a listing speaks on this route on this day. When an end of the route is unknown, a listing speaks that
     * could speak there: the caller says what is missing.
     */
    public InForce onRoute(Listing listing, Movement movement, LocalDate day) {
        InForce inForce = listing.period().at(day);
        if (inForce == InForce.NO) {
            return InForce.NO;
        }
        boolean speaks =
                speaking(movement, day).stream().anyMatch(s -> s.regime().equals(listing.regime()));
        return speaks ? inForce : InForce.NO;
    }

    /** Countries on the route whose national law is not in the data at all, in order of travel. */
    public List<String> notHeld(Movement movement, LocalDate day) {
        return movement.countries().stream().filter(c -> at(c, day).isEmpty()).toList();
    }

    /** Countries on the route of whose national law only a part is held, in order of travel. */
    public List<String> partlyHeld(Movement movement, LocalDate day) {
        return movement.countries().stream()
                .filter(c -> at(c, day).stream().anyMatch(t -> !t.complete()))
                .toList();
    }

    private List<Territory> at(String country, LocalDate day) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(t -> t.row() == Territory.Row.BINDS && t.member(day))
                .toList();
    }

    private boolean bound(String regime, String country, LocalDate day) {
        return at(country, day).stream().anyMatch(t -> t.regime().equals(regime));
    }

    /** The listings write the drug law of the United States under two names, by who keeps the list. */
    private static List<String> namesOf(String regime) {
        return regime.equals("US") ? List.of("US", "US-DEA") : List.of(regime);
    }
}
