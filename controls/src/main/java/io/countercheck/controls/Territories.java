package io.countercheck.controls;

import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who speaks where: the rows of regimes.csv, asked by route and day. */
final class Territories {

    /**
     * How a regime stands to a route whose ends may be unknown.
     *
     * @param trades everything the movement may be for it
     * @param surely whether it speaks wherever the unknown ends lie
     */
    record Standing(Set<Trade> trades, boolean surely) {}

    private static final List<Boolean> EITHER = List.of(false, true);

    private final List<Territory> treaties = new ArrayList<>();
    private final Map<String, List<Territory>> byCountry = new HashMap<>();
    private final Map<String, List<Territory>> byRegime = new LinkedHashMap<>();
    private final Map<String, String> territoryOf = new HashMap<>();
    private final Map<String, List<String>> namesOf = new HashMap<>();
    private final Map<String, LocalDate> earliest = new HashMap<>();

    Territories(LawData data) {
        for (Source source : data.sources()) {
            territoryOf.put(source.regime(), source.territory());
            List<String> names = namesOf.computeIfAbsent(source.territory(), t -> new ArrayList<>());
            names.add(source.regime().equals(source.territory()) ? 0 : names.size(), source.regime());
        }
        for (Territory territory : data.territories()) {
            switch (territory.row()) {
                case TREATY -> treaties.add(territory);
                case BINDS -> {
                    byCountry
                            .computeIfAbsent(territory.country(), c -> new ArrayList<>())
                            .add(territory);
                    byRegime.computeIfAbsent(territory.regime(), r -> new ArrayList<>())
                            .add(territory);
                }
                case NOT_HELD -> {
                    // Such a country has no law to look up: it is found by having no row here.
                }
            }
        }
        for (Listing listing : data.listings()) {
            PartialDate from = listing.period().from();
            if (from != null && listing.binding().isLaw()) {
                earliest.merge(territory(listing.regime()), from.first(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
    }

    /** The territory a listing's regime speaks for, or empty when it makes no law anywhere. */
    String territory(String regime) {
        return territoryOf.getOrDefault(regime, "");
    }

    /** The names under which the listings of a territory are kept, its own name first. */
    List<String> names(String territory) {
        return namesOf.getOrDefault(territory, List.of(territory));
    }

    List<Territory> treaties(LocalDate day) {
        List<Territory> held = new ArrayList<>(treaties.size());
        for (Territory treaty : treaties) {
            if (treaty.held(day)) {
                held.add(treaty);
            }
        }
        return held;
    }

    /** The rows that speak in a country on a day. */
    List<Territory> at(String country, LocalDate day) {
        List<Territory> rows = byCountry.get(country);
        if (rows == null) {
            return List.of();
        }
        List<Territory> speaking = new ArrayList<>(1);
        for (Territory row : rows) {
            if (speaks(row, day)) {
                speaking.add(row);
            }
        }
        return speaking;
    }

    /** Territories that speak on the route or could speak at an unknown end of it, in order of travel. */
    Set<String> onRoute(Movement movement, List<String> countries, LocalDate day) {
        Set<String> regimes = new LinkedHashSet<>();
        for (String country : countries) {
            for (Territory row : at(country, day)) {
                regimes.add(row.regime());
            }
        }
        if (!movement.routeKnown()) {
            byRegime.forEach((regime, rows) -> {
                if (rows.stream().anyMatch(row -> speaks(row, day))) {
                    regimes.add(regime);
                }
            });
        }
        return regimes;
    }

    /** How a territory stands to the route; empty when it is silent wherever the unknown ends lie. */
    Optional<Standing> standing(String regime, Movement movement, LocalDate day) {
        boolean transit = false;
        for (String country : movement.via()) {
            transit |= bound(regime, country, day);
        }
        EnumSet<Trade> trades = EnumSet.noneOf(Trade.class);
        boolean surely = true;
        for (boolean fromInside : inside(regime, movement.from(), day)) {
            for (boolean toInside : inside(regime, movement.to(), day)) {
                Trade trade = trade(fromInside, toInside, transit);
                if (trade == null) {
                    surely = false;
                } else {
                    trades.add(trade);
                }
            }
        }
        return trades.isEmpty() ? Optional.empty() : Optional.of(new Standing(trades, surely));
    }

    /** What the movement is for a territory that surely speaks, an unknown end taken to lie outside. */
    Trade likeliest(String regime, Movement movement, LocalDate day) {
        Trade trade = trade(bound(regime, movement.from(), day), bound(regime, movement.to(), day), false);
        return trade == null ? Trade.TRANSIT : trade;
    }

    /** Every day on which who speaks on this route may change, in order. */
    SortedSet<LocalDate> turningPoints(Movement movement) {
        SortedSet<LocalDate> days = new TreeSet<>();
        treaties.forEach(row -> addTurningPoints(row, days));
        for (String country : movement.countries()) {
            byCountry.getOrDefault(country, List.of()).forEach(row -> addTurningPoints(row, days));
        }
        if (!movement.routeKnown()) {
            byRegime.values().forEach(rows -> rows.forEach(row -> addTurningPoints(row, days)));
        }
        return days;
    }

    private void addTurningPoints(Territory row, SortedSet<LocalDate> days) {
        if (row.period().from() != null) {
            days.add(row.period().from().first());
        }
        if (row.lawFrom().from() != null) {
            days.add(row.lawFrom().from().first());
        }
        if (row.period().to() != null) {
            days.add(row.period().to().last().plusDays(1));
        }
        LocalDate first = earliest.get(row.regime());
        if (first != null) {
            days.add(first);
        }
    }

    private List<Boolean> inside(String regime, String country, LocalDate day) {
        return country.isEmpty() ? EITHER : List.of(bound(regime, country, day));
    }

    private boolean bound(String regime, String country, LocalDate day) {
        List<Territory> rows = byCountry.get(country);
        if (rows != null) {
            for (Territory row : rows) {
                if (row.regime().equals(regime) && speaks(row, day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean speaks(Territory row, LocalDate day) {
        return row.speaks(day, earliest.get(row.regime()));
    }

    private static @Nullable Trade trade(boolean fromInside, boolean toInside, boolean transit) {
        if (fromInside) {
            return toInside ? Trade.DOMESTIC : Trade.EXPORT;
        }
        if (toInside) {
            return Trade.IMPORT;
        }
        return transit ? Trade.TRANSIT : null;
    }
}
