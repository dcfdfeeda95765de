package io.countercheck.goods.structure;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.structure.molecule.Component;
import io.countercheck.goods.structure.molecule.Composition;
import io.countercheck.goods.structure.molecule.Inchi;
import io.countercheck.goods.structure.molecule.Smiles;
import io.countercheck.goods.structure.molecule.StereoRelation;
import io.countercheck.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The structures of the law, ready to be compared. Immutable once made. */
final class StructureIndex {

    private final Map<String, List<ListedCompound>> byHeavyFormula = new HashMap<>();
    private final List<ListedSalt> salts = new ArrayList<>();
    private final ShapeIndex shapes;

    private StructureIndex(Law law) {
        Map<String, List<Listing>> bySmiles = new LinkedHashMap<>();
        for (Listing listing : law.listings()) {
            if (!listing.smiles().isEmpty()) {
                bySmiles.computeIfAbsent(listing.smiles(), s -> new ArrayList<>())
                        .add(listing);
            }
        }
        List<ListedCompound> compounds = new ArrayList<>();
        bySmiles.forEach((smiles, listings) -> {
            if (smiles.indexOf('.') >= 0) {
                salts.add(new ListedSalt(ListedCompound.parse(smiles, listings), listings));
            } else {
                compounds.add(new ListedCompound(smiles, listings));
            }
        });
        for (ListedCompound compound : compounds) {
            byHeavyFormula
                    .computeIfAbsent(compound.heavyFormula(), f -> new ArrayList<>())
                    .add(compound);
        }
        shapes = new ShapeIndex(law, compounds);
    }

    static StructureIndex of(Law law) {
        return new StructureIndex(law);
    }

    /** Substances before classes, in the order of the components. */
    List<Recognised> recognise(String smiles) {
        Optional<Composition> read = Smiles.read(smiles).composition();
        if (read.isEmpty()) {
            return List.of();
        }
        Composition composition = read.get();
        List<Recognised> substances = new ArrayList<>();
        List<Recognised> classes = new ArrayList<>();
        List<ListingHit> whole = new ArrayList<>();
        salts.forEach(salt -> whole.addAll(salt.in(composition)));
        Set<String> seen = new HashSet<>();
        for (Component component : composition.components()) {
            if (!component.water()) {
                recognise(component, composition, seen, substances, classes);
            }
        }
        if (!whole.isEmpty()) {
            List<String> steps = List.of("compared as a whole salt");
            if (substances.size() == 1) {
                whole.addAll(0, substances.get(0).hits());
                steps = substances.remove(0).steps();
            }
            substances.add(0, new Recognised(Kind.SUBSTANCE, whole, steps));
        }
        substances.addAll(classes);
        return substances;
    }

    private void recognise(
            Component component,
            Composition composition,
            Set<String> seen,
            List<Recognised> substances,
            List<Recognised> classes) {
        Composition.State state = composition.stateOf(component);
        List<ListingHit> hits = new ArrayList<>();
        List<String> steps = Steps.of(component, composition, state);
        boolean named = false;
        List<ListedCompound> candidates = byHeavyFormula.getOrDefault(component.heavyFormula(), List.of()).stream()
                .filter(c -> c.component().formula().equals(component.formula()))
                .toList();
        if (!candidates.isEmpty()) {
            Inchi inchi = Inchi.of(component.molecule());
            if (!seen.add(inchi.key())) {
                return;
            }
            steps.add("InChIKey " + inchi.key());
            named = candidates.stream().anyMatch(c -> names(c, inchi));
            hits.addAll(byIdentity(component, inchi, candidates, state));
        }
        List<ListingHit> derived = shapes.derivatives(component, state, named);
        if (named) {
            hits.addAll(derived);
        }
        if (!hits.isEmpty()) {
            substances.add(new Recognised(Kind.SUBSTANCE, hits, steps));
        }
        List<ListingHit> fitting = new ArrayList<>(named ? List.of() : derived);
        fitting.addAll(shapes.classes(component, state, named));
        if (!fitting.isEmpty()) {
            steps.add("held against the shapes that the law describes");
            classes.add(new Recognised(Kind.CLASS, fitting, steps));
        }
    }

    /** Whether the law names this very structure, with its stereochemistry or without any. */
    private static boolean names(ListedCompound compound, Inchi inchi) {
        if (!compound.inchi().skeleton().equals(inchi.skeleton())) {
            return false;
        }
        StereoRelation stereo = StereoRelation.between(inchi, compound.inchi());
        return stereo.centres().included() && stereo.bonds().included();
    }

    private static List<ListingHit> byIdentity(
            Component component, Inchi inchi, List<ListedCompound> candidates, Composition.State state) {
        record Candidate(ListingHit hit, int distance) {}
        List<Candidate> found = new ArrayList<>();
        Map<String, Integer> nearest = new HashMap<>();
        for (ListedCompound candidate : candidates) {
            if (inchi.key().isEmpty() || !candidate.inchi().skeleton().equals(inchi.skeleton())) {
                continue;
            }
            StereoRelation stereo = StereoRelation.between(inchi, candidate.inchi());
            for (Listing listing : candidate.listings()) {
                ClauseReading.of(listing, component, inchi.key(), stereo, state).ifPresent(hit -> {
                    found.add(new Candidate(hit, stereo.distance()));
                    nearest.merge(listOf(listing), stereo.distance(), Math::min);
                });
            }
        }
        // A list that names this stereoisomer, or its mirror image, does not mean it by another isomer's row as well.
        return found.stream()
                .filter(c -> c.distance == nearest.getOrDefault(listOf(c.hit.listing()), 0))
                .map(Candidate::hit)
                .toList();
    }

    private static String listOf(Listing listing) {
        return listing.regime() + '|' + listing.list();
    }
}
