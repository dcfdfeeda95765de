package io.countercheck.goods.substances;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.controls.Clause;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.data.Table;
import io.countercheck.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every listed substance, found by identifier. Immutable. */
public final class Substances {

    /** Length of the first block of an InChIKey, which stands for the connections of the atoms alone. */
    private static final int SKELETON = 14;

    private final List<Substance> all;
    private final List<Listing> classes;
    private final Map<String, Substance> byCas;
    private final Map<String, Substance> byInchiKey;
    private final Map<String, Substance> bySkeleton;

    private Substances(List<Substance> all, List<Listing> classes) {
        this.all = List.copyOf(all);
        this.classes = List.copyOf(classes);
        this.byCas = new HashMap<>();
        this.byInchiKey = new HashMap<>();
        for (Substance substance : all) {
            for (Member member : substance.members()) {
                if (member.scope() != Member.Scope.KIN) {
                    member.listing().cas().forEach(cas -> byCas.putIfAbsent(cas, substance));
                    byInchiKey.putIfAbsent(member.listing().inchiKey(), substance);
                }
            }
        }
        byInchiKey.remove("");
        this.bySkeleton = new HashMap<>();
        for (Substance substance : all) {
            for (Member member : substance.members()) {
                String key = member.listing().inchiKey();
                if (member.scope() != Member.Scope.KIN && !key.isEmpty()) {
                    bySkeleton.putIfAbsent(key.substring(0, SKELETON), substance);
                }
            }
        }
    }

    public static Substances of(Law law, SaltNames saltNames, Keys keys) {
        List<List<Listing>> groups = new ArrayList<>();
        List<Listing> classes = new ArrayList<>();
        for (List<Listing> group : Grouping.of(law.listings(), saltNames, keys)) {
            boolean named = group.stream()
                    .anyMatch(l -> l.kind() == Kind.SUBSTANCE || !l.cas().isEmpty());
            if (named) {
                groups.add(group);
            } else {
                classes.addAll(group);
            }
        }
        Map<String, Map<Listing, String>> kin = kin(law);
        List<PreparationClass> preparations = classes.stream()
                .map(listing -> PreparationClass.of(listing, keys))
                .flatMap(Optional::stream)
                .toList();
        List<Substance> all = new ArrayList<>();
        for (List<Listing> group : groups) {
            all.add(substance(all.size(), group, kin, preparations, listing -> scope(listing, saltNames, keys)));
        }
        return new Substances(all, classes);
    }

    private static Substance substance(
            int number,
            List<Listing> group,
            Map<String, Map<Listing, String>> kin,
            List<PreparationClass> preparations,
            Function<Listing, Member.Scope> scope) {
        List<Member> members = new ArrayList<>();
        Map<String, String> notes = new LinkedHashMap<>();
        for (Listing listing : group) {
            members.add(new Member(listing, scope.apply(listing)));
        }
        for (PreparationClass preparation : preparations) {
            if (preparation.takesIn(group)) {
                members.add(new Member(preparation.listing(), Member.Scope.PREPARATIONS_ONLY));
            }
        }
        for (Listing listing : group) {
            kin.getOrDefault(listing.inchiKey(), Map.of()).forEach((by, note) -> {
                if (notes.putIfAbsent(by.id(), note) == null) {
                    members.add(new Member(by, Member.Scope.KIN));
                }
            });
        }
        return new Substance(number, group.get(0).substance(), members, notes);
    }

    private static Member.Scope scope(Listing listing, SaltNames saltNames, Keys keys) {
        if (listing.has(Clause.PREPARATIONS_ONLY)) {
            return Member.Scope.PREPARATIONS_ONLY;
        }
        if (listing.has(Clause.DERIVATIVES_ONLY)) {
            return Member.Scope.DERIVATIVES_ONLY;
        }
        return saltNames.base(keys.of(listing.substance())).isPresent()
                ? Member.Scope.SALT_ONLY
                : Member.Scope.SUBSTANCE;
    }

    /** Which listing takes in which other substance under its clause: InChIKey of the member to listing and clause. */
    private static Map<String, Map<Listing, String>> kin(Law law) {
        Map<String, Map<Listing, String>> kin = new HashMap<>();
        for (NamedCsvRecord row : Table.rows("kin.csv")) {
            law.listing(row.getField("listing"))
                    .ifPresent(listing -> kin.computeIfAbsent(row.getField("inchikey"), k -> new LinkedHashMap<>())
                            .put(listing, row.getField("note")));
        }
        return kin;
    }

    /** In the order of the law. */
    public List<Substance> all() {
        return all;
    }

    /** Class listings that name no substance of their own. */
    public List<Listing> classes() {
        return classes;
    }

    /** @param cas as the law writes it, {@code 67-64-1}; empty when no listing gives it */
    public Optional<Substance> byCas(String cas) {
        return Optional.ofNullable(byCas.get(cas));
    }

    /** @param inchiKey a whole standard InChIKey; empty when no listing gives it */
    public Optional<Substance> byInchiKey(String inchiKey) {
        return Optional.ofNullable(byInchiKey.get(inchiKey));
    }

    /**
     * The first listed substance with that first block of the InChIKey: the same skeleton, perhaps another isomer.
     *
     * @param firstBlock fourteen letters
     */
    public Optional<Substance> bySkeleton(String firstBlock) {
        return Optional.ofNullable(bySkeleton.get(firstBlock));
    }
}
