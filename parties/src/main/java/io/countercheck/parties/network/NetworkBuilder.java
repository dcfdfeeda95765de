package io.countercheck.parties.network;

import io.countercheck.model.Consignment;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Party;
import io.countercheck.model.PartyRole;
import io.countercheck.model.network.Network;
import io.countercheck.parties.internal.NameReading;
import io.countercheck.parties.internal.NameReading.Part;
import io.countercheck.parties.internal.PairModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes consignments one after the other and resolves their parties into companies. The result does not depend on the
 * order in which consignments or files come, except for the file names and row numbers that it quotes.
 *
 * <p>Time is close to linear in the number of consignments. Memory grows with the number of different names and
 * contacts, and by sixteen bytes for each stretch of rows of each. Not thread-safe.
 */
public final class NetworkBuilder {

    private static final int MOST_PARTIES = 64;
    /** Own letters below which a name by itself could be anybody's. */
    private static final int FEW_LETTERS = 8;

    private static final int READINGS_KEPT = 50_000;

    /** What a form says when it names nobody. */
    private static final Set<String> NOBODY = Set.of(
            "",
            "-",
            "--",
            "n/a",
            "na",
            "n.a.",
            "none",
            "nil",
            "unknown",
            "tba",
            "tbd",
            "tbc",
            "to order",
            "to the order",
            "same as consignee",
            "same",
            "same as above",
            "as above",
            "private person",
            "private individual",
            "various");

    private final PairModel model = PairModel.shipped();
    private final ContactReader contacts = new ContactReader(model);
    private final Map<String, Bearer> bearers = new HashMap<>();
    private final Map<String, NameReading> readings = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private final Trade trade = new Trade();
    private long rows;
    private long rejected;

    /** The consignments added from here on stand in this file. */
    public void file(String name) {
        files.add(name);
    }

    /** Takes note of a row that could not be read. */
    public void rejected() {
        rejected++;
    }

    /** @throws IllegalStateException before the first {@link #file} */
    public void add(Consignment consignment) {
        if (files.isEmpty()) {
            throw new IllegalStateException("say first which file the consignment stands in");
        }
        rows += consignment.items().size();
        List<Appearance> appearances = new ArrayList<>();
        for (Party party : consignment.parties()) {
            if (appearances.size() < MOST_PARTIES) {
                appearance(party, consignment, appearances);
            }
        }
        for (int i = 0; i < appearances.size(); i++) {
            for (int j = i + 1; j < appearances.size(); j++) {
                note(appearances.get(i), appearances.get(j));
            }
        }
    }

    /** Everything added so far, resolved. */
    public Network build() {
        return new Resolution(bearers.values(), files, trade, model).network(rows, rejected);
    }

    private record Appearance(Bearer bearer, PartyRole role, SortedMap<Contact, String> contacts) {}

    private void note(Appearance a, Appearance b) {
        if (a.bearer() == b.bearer()) {
            return;
        }
        Trade.Side one = Trade.Side.of(a.role());
        Trade.Side other = Trade.Side.of(b.role());
        if (one == Trade.Side.SERVES && other == Trade.Side.BUYS) {
            a.bearer().serves(b.bearer());
        } else if (other == Trade.Side.SERVES && one == Trade.Side.BUYS) {
            b.bearer().serves(a.bearer());
        } else if (one.opposes(other)) {
            a.contacts().keySet().stream()
                    .filter(b.contacts()::containsKey)
                    .forEach(contact -> trade.opposed(contact, a.bearer(), one, b.bearer()));
        }
    }

    private void appearance(Party party, Consignment consignment, List<Appearance> appearances) {
        String text = party.name().orElse("").strip();
        String name = NOBODY.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
        SortedMap<Contact, String> found = contacts.of(party);
        NameReading reading = reading(name);
        if (reading.isEmpty() && found.isEmpty()) {
            return;
        }
        String key = key(reading, party.country(), found);
        Bearer bearer = bearers.computeIfAbsent(key, k -> new Bearer(k, reading));
        if (!name.isEmpty()) {
            bearer.spelt(name);
        }
        if (!party.country().isEmpty()) {
            bearer.countries.add(party.country());
        }
        bearer.roles.merge(party.role(), 1, Integer::sum);
        int file = files.size() - 1;
        for (GoodsItem item : consignment.items()) {
            @Nullable LocalDate day = item.movement().day().orElse(null);
            bearer.rows.add(file, item.row(), day);
            found.forEach((contact, written) -> {
                Bearing bearing = bearer.bears.computeIfAbsent(contact, c -> new Bearing());
                bearing.rows.add(file, item.row(), day);
                bearing.written(written);
            });
        }
        appearances.add(new Appearance(bearer, party.role(), found));
    }

    private NameReading reading(String name) {
        NameReading kept = readings.get(name);
        if (kept == null) {
            kept = NameReading.of(name, model);
            if (readings.size() < READINGS_KEPT) {
                readings.put(name, kept);
            }
        }
        return kept;
    }

    private static String key(NameReading name, String country, SortedMap<Contact, String> contacts) {
        List<Part> own = name.words().stream().filter(Part::own).toList();
        int letters = own.stream().mapToInt(w -> w.text().length()).sum();
        if (own.isEmpty() || letters < FEW_LETTERS && own.size() == name.words().size()) {
            return name.key() + "\n" + country + "\n" + contacts.keySet();
        }
        return own.size() == 1 ? name.key() + "\n" + country : name.key();
    }
}
