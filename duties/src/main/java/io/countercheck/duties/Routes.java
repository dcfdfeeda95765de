package io.countercheck.duties;

import io.countercheck.controls.Law;
import io.countercheck.controls.Speaking;
import io.countercheck.controls.Trade;
import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks the law about journeys and remembers the answers: a file of orders has few routes and days but many rows.
 * Thread-safe; the memory is bounded, and what is not remembered is asked again.
 */
final class Routes {

    private static final int MOST = 5_000;

    private final Law law;
    private final Map<Key, Route> remembered = new ConcurrentHashMap<>();

    Routes(Law law) {
        this.law = law;
    }

    private record Key(String from, String to, List<String> via, LocalDate day) {}

    Route at(Movement movement, LocalDate day) {
        Key key = new Key(movement.from(), movement.to(), movement.via(), day);
        Route route = remembered.get(key);
        if (route == null) {
            route = ask(movement, day);
            if (remembered.size() < MOST) {
                remembered.put(key, route);
            }
        }
        return route;
    }

    /** The regimes that bind in a country on a day. */
    Set<String> regimesIn(String country, LocalDate day) {
        return at(Movement.of(country, country, day), day).trades().keySet();
    }

    private Route ask(Movement movement, LocalDate day) {
        Set<String> treaties = new LinkedHashSet<>();
        for (Speaking speaking : law.speaking(Movement.of("", "", day), day)) {
            treaties.add(speaking.regime());
        }
        Map<String, Trade> trades = new LinkedHashMap<>();
        for (Speaking speaking : law.speaking(movement, day)) {
            if (!treaties.contains(speaking.regime())) {
                trades.put(speaking.regime(), speaking.trade());
            }
        }
        List<String> notHeld = law.notHeld(movement, day);
        List<String> partlyHeld = law.partlyHeld(movement, day);
        List<Route.Country> countries = new ArrayList<>();
        for (String code : movement.countries()) {
            Set<String> regimes = new LinkedHashSet<>();
            for (Speaking speaking : law.speaking(Movement.of(code, code, day), day)) {
                if (!treaties.contains(speaking.regime())) {
                    regimes.add(speaking.regime());
                }
            }
            Route.Held held = notHeld.contains(code)
                    ? Route.Held.NOT
                    : partlyHeld.contains(code) ? Route.Held.PARTLY : Route.Held.COMPLETE;
            countries.add(new Route.Country(code, regimes, held));
        }
        return new Route(trades, countries, movement.routeKnown(), movement.to());
    }
}
