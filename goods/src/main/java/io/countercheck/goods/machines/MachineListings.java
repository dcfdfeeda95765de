package io.countercheck.goods.machines;

import io.countercheck.controls.Binding;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The machine and part listings of the law, each asked whether its own wording takes in what was seen.
 *
 * <p>What a listing takes in is read from its name and clause: the sort of machine, the parts it names, whether it says
 * "not complete".
 */
final class MachineListings {

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Listing>> byName = new HashMap<>();

    MachineListings(Law law) {
        for (Listing listing : law.listings()) {
            if (listing.kind() == Kind.MACHINE || listing.kind() == Kind.MACHINE_PART) {
                rows.add(Row.of(listing));
                if (listing.binding().isLaw()) {
                    enterName(listing.substance(), listing);
                    listing.synonyms().forEach(s -> enterName(s, listing));
                }
            }
        }
    }

    /** Names in other scripts are left to the grammar: folding them would load Unicode data at every start. */
    private void enterName(String name, Listing listing) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return;
            }
        }
        byName.computeIfAbsent(FoldedText.of(name).text(), k -> new ArrayList<>())
                .add(listing);
    }

    /** The binding listings that bear exactly this name; empty when none does. */
    List<Listing> named(FoldedText text) {
        return byName.getOrDefault(text.text(), List.of());
    }

    /** The binding listings of machines of this sort, in the order of the law data. */
    List<Listing> ofMachines(MachineSort sort) {
        return rows.stream()
                .filter(r -> r.listing().kind() == Kind.MACHINE && r.sorts().contains(sort))
                .map(Row::listing)
                .filter(l -> l.binding().isLaw())
                .toList();
    }

    /** The listings that take in what was seen, surest first, then in the order of the law data. */
    List<ListingHit> hits(Sighting sighting) {
        List<ListingHit> hits = new ArrayList<>();
        for (Row row : rows) {
            row.hit(sighting).ifPresent(hits::add);
        }
        hits.sort(Comparator.comparing(ListingHit::strength).reversed());
        return List.copyOf(hits);
    }

    /**
     * A listing as its wording reads.
     *
     * @param sorts machines it speaks of; both when it does not say
     * @param parts parts it names
     * @param allParts whether it says "parts" without naming them
     * @param incomplete whether it takes in machines that are not complete
     */
    private record Row(Listing listing, Set<MachineSort> sorts, Set<Part> parts, boolean allParts, boolean incomplete) {

        static Row of(Listing listing) {
            String name = FoldedText.of(listing.substance()).text();
            List<String> names = new ArrayList<>(listing.synonyms());
            names.add(name);
            EnumSet<MachineSort> sorts = EnumSet.noneOf(MachineSort.class);
            if (oneHas(names, "tablet")) {
                sorts.add(MachineSort.TABLETING);
            }
            if (oneHas(names, "capsul")) {
                sorts.add(MachineSort.ENCAPSULATING);
            }
            if (sorts.isEmpty()) {
                sorts = EnumSet.allOf(MachineSort.class);
            }
            EnumSet<Part> parts = EnumSet.noneOf(Part.class);
            boolean ofMachine = listing.kind() == Kind.MACHINE;
            for (Part part : EnumSet.of(Part.DIE, Part.PUNCH, Part.MOULD)) {
                // The name of a machine speaks of its parts only in the plural: "including punches and dies".
                if (name.contains(part.word()) && (!ofMachine || name.contains("punches"))) {
                    parts.add(part);
                }
            }
            String clause = FoldedText.of(listing.clauseText()).text();
            return new Row(
                    listing,
                    sorts,
                    parts,
                    ofMachine && name.contains("parts thereof"),
                    clause.contains("not complete"));
        }

        private static boolean oneHas(List<String> names, String stem) {
            for (String name : names) {
                if (name.toLowerCase(Locale.ROOT).contains(stem)) {
                    return true;
                }
            }
            return false;
        }

        Optional<ListingHit> hit(Sighting sighting) {
            boolean sortFits = sighting.sorts().stream().anyMatch(sorts::contains);
            if (!sortFits) {
                return Optional.empty();
            }
            boolean machine = sighting.category() == MachineCategory.MACHINE;
            return switch (listing.kind() == Kind.MACHINE ? Kind.MACHINE : Kind.MACHINE_PART) {
                case MACHINE -> machine ? Optional.of(machineHit(sighting)) : partUnderMachine(sighting);
                default -> machine ? Optional.empty() : namedPart(sighting);
            };
        }

        private ListingHit machineHit(Sighting sighting) {
            Strength most = listing.binding().isLaw() || listing.binding() == Binding.SURVEILLANCE
                    ? Strength.CERTAIN
                    : Strength.POSSIBLE;
            String note = note();
            if (sighting.incomplete() && !incomplete) {
                most = most.atMost(Strength.LIKELY);
                note = "the wording does not speak of incomplete machines: a person decides";
            }
            return new ListingHit(listing, sighting.strength().atMost(most), note);
        }

        private Optional<ListingHit> partUnderMachine(Sighting sighting) {
            if (incomplete) {
                return possible(
                        "takes in presses that are not complete; whether a loose part is one, a person decides");
            }
            if (!parts.isEmpty()) {
                boolean named = sighting.parts().stream().anyMatch(parts::contains);
                return possible(
                        named
                                ? "a laboratory supply under special surveillance: a red flag, no regulated machine by itself"
                                : "names punches and dies, not this part: a person decides");
            }
            return allParts ? possible(note()) : Optional.empty();
        }

        private Optional<ListingHit> namedPart(Sighting sighting) {
            boolean named = sighting.parts().stream().anyMatch(parts::contains);
            if (!named) {
                return Optional.empty();
            }
            return listing.binding().isLaw()
                    ? Optional.of(new ListingHit(listing, sighting.strength(), ""))
                    : possible(note());
        }

        private Optional<ListingHit> possible(String note) {
            return Optional.of(new ListingHit(listing, Strength.POSSIBLE, note));
        }

        private String note() {
            return switch (listing.binding()) {
                case LAW, TREATY -> "";
                case PROPOSED -> "proposed, not law";
                case SURVEILLANCE -> "a laboratory supply under special surveillance";
                case VOLUNTARY -> "voluntary measures; the wording of the list is not held";
            };
        }
    }
}
