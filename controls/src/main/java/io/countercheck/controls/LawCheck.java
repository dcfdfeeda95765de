package io.countercheck.controls;

import io.countercheck.model.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Holds the tables of the law against each other and against what each identifier must look like. */
final class LawCheck {

    private final LawData data;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Listing> listings = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> countries = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

    LawCheck(LawData data) {
        this.data = data;
        // Northern Ireland has a code of its own in customs, outside ISO 3166.
        countries.add("XI");
    }

    /** Every problem found, in the order of the tables; empty when the law is sound. */
    List<String> problems() {
        unique("sources.csv", "regime", data.sources(), Source::regime);
        data.sources().forEach(source -> sources.put(source.regime(), source));
        unique("lists.csv", "list", data.lists(), LawCheck::key);
        unique("lists.csv", "page", data.lists(), ControlList::page);
        data.lists().forEach(this::list);
        unique("listings.csv", "id", data.listings(), Listing::id);
        data.listings().forEach(listing -> listings.put(listing.id(), listing));
        data.listings().forEach(this::listing);
        data.thresholds().forEach(this::threshold);
        data.provisions().forEach(p -> listingKnown("provisions.csv", p.listing()));
        Set<String> bound = new HashSet<>();
        data.territories().forEach(territory -> {
            territory(territory);
            if (territory.row() != Territory.Row.NOT_HELD) {
                bound.add(territory.regime());
            }
        });
        data.listings().stream().filter(l -> l.binding().isLaw()).forEach(listing -> {
            Source source = sources.get(listing.regime());
            if (source != null && !bound.contains(source.territory())) {
                problems.add(at(listing) + "regime " + listing.regime() + " binds nowhere in regimes.csv");
            }
        });
        unique("gaps.csv", "id", data.gaps(), Gap::id);
        data.gaps().forEach(this::gap);
        return problems;
    }

    private <T> void unique(String file, String column, List<T> rows, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T row : rows) {
            if (!seen.add(key.apply(row))) {
                problems.add(file + ": " + column + " " + key.apply(row) + " stands twice");
            }
        }
    }

    private static String key(ControlList list) {
        return list.regime() + ", " + list.name();
    }

    private static String at(Listing listing) {
        return "listings.csv " + listing.id() + ": ";
    }

    private void list(ControlList list) {
        lists.add(key(list));
        if (!sources.containsKey(list.regime())) {
            problems.add("lists.csv " + list.name() + ": regime " + list.regime() + " is not in sources.csv");
        }
    }

    private void listing(Listing listing) {
        String at = at(listing);
        if (!lists.contains(listing.regime() + ", " + listing.list())) {
            problems.add(at + "list " + listing.list() + " of " + listing.regime() + " is not in lists.csv");
        }
        if (listing.kind() != Kind.SUBSTANCE
                && listing.kind() != Kind.CLASS
                && listing.kind() != Kind.MACHINE
                && listing.kind() != Kind.MACHINE_PART) {
            problems.add(at + "kind " + listing.kind().id() + " is not a kind of goods");
        }
        for (String cas : listing.cas()) {
            if (!Identifiers.isCas(cas)) {
                problems.add(at + "CAS " + cas + " is malformed or has a wrong check digit");
            }
        }
        if (listing.smiles().isEmpty() != listing.inchiKey().isEmpty()) {
            problems.add(at + "SMILES and InChIKey come together or not at all");
        }
        if (!listing.inchiKey().isEmpty() && !Identifiers.isStandardInchiKey(listing.inchiKey())) {
            problems.add(at + "not a standard InChIKey: " + listing.inchiKey());
        }
        for (String hs : listing.hs()) {
            if (!Identifiers.isCommodityCode(hs)) {
                problems.add(at + "not a commodity code: " + hs);
            }
        }
        if ((listing.period().from() == null) != (listing.dateConfidence() == null)) {
            problems.add(at + "from and date_confidence come together or not at all");
        }
        listing.reach().destinations().forEach(country -> countryKnown(at, country));
        duties(at, listing.duties());
        if (listing.has(Clause.DERIVATIVES_ONLY) && !listing.has(Clause.DERIVATIVES)) {
            problems.add(at + "clause derivatives-only needs derivatives");
        }
        if (listing.has(Clause.SALTS) && listing.has(Clause.SALTS_NOT_OF_MINERAL_ACIDS)) {
            problems.add(at + "two clauses on salts contradict each other");
        }
    }

    private void threshold(Threshold threshold) {
        listingKnown("thresholds.csv", threshold.listing());
        String at = "thresholds.csv " + threshold.listing() + ": ";
        duties(at, threshold.limitsDuties());
        Listing listing = listings.get(threshold.listing());
        if (listing != null && !listing.duties().containsAll(threshold.limitsDuties())) {
            problems.add(at + "limits a duty that the listing does not have");
        }
    }

    private void duties(String at, Iterable<String> ids) {
        for (String id : ids) {
            if (!Identifiers.isDuty(id)) {
                problems.add(at + "not a duty id: " + id);
            }
        }
    }

    private void territory(Territory territory) {
        String at = "regimes.csv " + territory.regime() + " " + territory.country() + ": ";
        switch (territory.row()) {
            case TREATY -> {
                if (!territory.country().equals("*")) {
                    problems.add(at + "a treaty has the country *");
                }
            }
            case BINDS, NOT_HELD -> countryKnown(at, territory.country());
        }
        if (territory.row() != Territory.Row.NOT_HELD
                && data.sources().stream().noneMatch(s -> s.territory().equals(territory.regime()))) {
            problems.add(at + "no regime of sources.csv speaks for it");
        }
    }

    private void gap(Gap gap) {
        if (!sources.containsKey(gap.regime())) {
            problems.add("gaps.csv " + gap.id() + ": regime " + gap.regime() + " is not in sources.csv");
        }
        for (String list : gap.lists()) {
            if (!lists.contains(gap.regime() + ", " + list)) {
                problems.add("gaps.csv " + gap.id() + ": list " + list + " is not in lists.csv");
            }
        }
        gap.listings().forEach(id -> listingKnown("gaps.csv " + gap.id(), id));
    }

    private void listingKnown(String where, String id) {
        if (!listings.containsKey(id)) {
            problems.add(where + ": no listing " + id);
        }
    }

    private void countryKnown(String at, String country) {
        if (!countries.contains(country)) {
            problems.add(at + "no country " + country + " in ISO 3166");
        }
    }
}
