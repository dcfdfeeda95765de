package io.countercheck.controls;

import io.countercheck.controls.Territories.Standing;
import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose law governs one journey on one day: worked out once, then asked for every listing.
 *
 * <p>Treaty tables speak on every route. A national or Union regime speaks when its territory is at an end of the route
 * or in transit. Where an end of the route is unknown, every regime could be there: a listing of such a regime is in
 * force {@link InForce#POSSIBLY possibly}, so that goods do not become clear because a destination is blank.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Jurisdiction {

    private final Territories territories;
    private final Movement movement;
    private final LocalDate day;
    private final List<String> countries;
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final List<Speaking> speaking = new ArrayList<>();

    Jurisdiction(Territories territories, Movement movement, LocalDate day) {
        this.territories = territories;
        this.movement = movement;
        this.day = day;
        this.countries = movement.countries();
        for (Territory treaty : territories.treaties(day)) {
            standings.put(treaty.regime(), new Standing(EnumSet.allOf(Trade.class), true));
            for (String name : territories.names(treaty.regime())) {
                speaking.add(new Speaking(name, Trade.TRANSIT, true));
            }
        }
        for (String regime : territories.onRoute(movement, countries, day)) {
            territories.standing(regime, movement, day).ifPresent(standing -> {
                standings.put(regime, standing);
                if (standing.surely()) {
                    Trade trade = territories.likeliest(regime, movement, day);
                    boolean complete = complete(regime);
                    territories.names(regime).forEach(name -> speaking.add(new Speaking(name, trade, complete)));
                }
            });
        }
    }

    private boolean complete(String regime) {
        for (String country : countries) {
            for (Territory row : territories.at(country, day)) {
                if (row.regime().equals(regime) && !(row.complete() && row.held(day))) {
                    return false;
                }
            }
        }
        return true;
    }

    public Movement movement() {
        return movement;
    }

    public LocalDate day() {
        return day;
    }

    /**
     * The regimes that surely speak: treaties first, then in order of travel. Those that only an unknown end could bring
     * in are left out; {@link #trades} knows them.
     */
    public List<Speaking> speaking() {
        return List.copyOf(speaking);
    }

    /** How this regime speaks, named as the listings write it; empty when it does not surely speak. */
    public Optional<Speaking> speaking(String regime) {
        return speaking.stream().filter(s -> s.regime().equals(regime)).findFirst();
    }

    /**
     * Everything the movement may be for this regime, given what is known of the route: one trade when both ends are
     * known, all for a treaty, none when the regime is silent.
     */
    public Set<Trade> trades(String regime) {
        Standing standing = standings.get(territories.territory(regime));
        return standing == null ? Set.of() : Set.copyOf(standing.trades());
    }

    /**
     * Whether a listing is in force on this journey and day. This is a matter of time and place only: a proposed rule
     * has a place too, so ask {@link Listing#binding()} whether it is law.
     *
     * @return {@link InForce#POSSIBLY} also when it depends on an end of the route that is not known
     */
    public InForce inForce(Listing listing) {
        InForce inTime = listing.period().at(day);
        if (inTime == InForce.NO) {
            return InForce.NO;
        }
        InForce inPlace = inPlace(listing);
        return inPlace == InForce.YES ? inTime : inPlace;
    }

    /** As {@link #inForce}, whatever the listing's own period: never {@link InForce#START_UNKNOWN}. */
    InForce inPlace(Listing listing) {
        Standing standing = standings.get(territories.territory(listing.regime()));
        if (standing == null) {
            return InForce.NO;
        }
        Reach reach = listing.reach();
        if (reach.everywhere()) {
            return standing.surely() ? InForce.YES : InForce.POSSIBLY;
        }
        Set<Trade> meant = tradesMeant(listing);
        boolean destinationKnown = !movement.to().isEmpty();
        boolean destinationMeant = reach.destinations().isEmpty()
                || !destinationKnown
                || reach.destinations().contains(movement.to());
        if (meant.isEmpty() || !destinationMeant) {
            return InForce.NO;
        }
        boolean certain = standing.surely()
                && meant.equals(standing.trades())
                && (destinationKnown || reach.destinations().isEmpty());
        return certain ? InForce.YES : InForce.POSSIBLY;
    }

    /** What the movement may be for the regime of this listing, as far as the listing is written for it. */
    Set<Trade> tradesMeant(Listing listing) {
        Set<Trade> trades = EnumSet.noneOf(Trade.class);
        trades.addAll(trades(listing.regime()));
        trades.retainAll(listing.reach().trades());
        return trades;
    }

    /** Countries on the route whose national law is not in the data at all on this day, in order of travel. */
    public List<String> notHeld() {
        return countries.stream()
                .filter(country -> territories.at(country, day).isEmpty())
                .toList();
    }

    /** Countries on the route of whose national law only a part is held on this day, in order of travel. */
    public List<String> partlyHeld() {
        return countries.stream()
                .filter(country ->
                        territories.at(country, day).stream().anyMatch(row -> !row.complete() || !row.held(day)))
                .toList();
    }
}
