package io.countercheck.duties;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The duties, exclusions and party rules that ship with the program. Immutable and safe to share between threads.
 */
public final class DutyBook {

    private final String digest;
    private final Map<String, Duty> duties;
    private final Map<String, Exclusion> exclusions;
    private final Map<String, List<Exclusion>> ofGoods;
    private final Map<Duty.ListName, List<Duty>> following;
    private final PartyRules partyRules;

    DutyBook(
            String digest,
            Law law,
            Map<String, Duty> duties,
            Map<String, Exclusion> exclusions,
            List<PartyRule> partyRules) {
        this.digest = digest;
        this.duties = Map.copyOf(duties);
        this.exclusions = Map.copyOf(exclusions);
        this.ofGoods = exclusions.values().stream()
                .filter(x -> x.reach() == Exclusion.Reach.GOODS)
                .collect(Collectors.groupingBy(Exclusion::regime));
        this.following = new LinkedHashMap<>();
        for (Duty duty : duties.values()) {
            for (Duty.ListName list : duty.follows()) {
                following.merge(
                        list,
                        List.of(duty),
                        (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream())
                                .toList());
            }
        }
        this.partyRules = new PartyRules(law, partyRules);
    }

    /**
     * The book as shipped, read once and checked against {@link Law#shipped()}.
     *
     * @throws io.countercheck.model.Fault with {@code LAW_BROKEN} and every problem found, when the data are broken
     */
    public static DutyBook shipped() {
        return Shipped.BOOK;
    }

    private static final class Shipped {
        static final DutyBook BOOK = DutyBookReader.readShipped(Law.shipped());
    }

    /** SHA-256 over the bytes of the duty data, hex. */
    public String digest() {
        return digest;
    }

    /** The duty with this id, proposed ones and those of governments among them. */
    public Optional<Duty> duty(String id) {
        return Optional.ofNullable(duties.get(id));
    }

    public Collection<Duty> duties() {
        return duties.values().stream()
                .sorted(java.util.Comparator.comparing(Duty::id))
                .toList();
    }

    /** Ids that a document may name: of the duties that it can meet, and of the exclusions on which a statement bears. */
    public Set<String> papersMayName() {
        Set<String> ids = new HashSet<>(exclusions.keySet());
        duties.values().stream().filter(Duty::blocks).forEach(duty -> {
            ids.add(duty.id());
            ids.addAll(duty.alsoBy());
        });
        return ids;
    }

    public PartyRules partyRules() {
        return partyRules;
    }

    Exclusion exclusion(String id) {
        return java.util.Objects.requireNonNull(exclusions.get(id), id);
    }

    /** Exclusions that may take goods out of this listing altogether. */
    List<Exclusion> exclusionsOfGoods(Listing listing) {
        return ofGoods.getOrDefault(listing.regime(), List.of()).stream()
                .filter(x -> x.covers(listing))
                .toList();
    }

    /** Duties of other regimes that follow from a listing because their own lists are not held. */
    List<Duty> following(Listing listing) {
        return following.getOrDefault(new Duty.ListName(listing.regime(), listing.list()), List.of());
    }
}
