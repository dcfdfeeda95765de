package io.countercheck.goods.reading;

import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.names.Entry.ClassName;
import io.countercheck.goods.names.Entry.Name;
import io.countercheck.goods.names.Entry.Use;
import io.countercheck.goods.names.Sighting;
import io.countercheck.goods.names.TextReading;
import io.countercheck.goods.substances.Form;
import io.countercheck.goods.substances.Setting;
import io.countercheck.goods.substances.Substance;
import io.countercheck.model.Evidence;
import io.countercheck.model.Field;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the names seen in a field into mentions of the listings that take them in. */
final class FieldNames {

    /** What is told of a name; where two sightings agree in this, the first stands for both. */
    private record Told(String written, Form form, Strength strength, boolean partOfGoods) {}

    private FieldNames() {}

    /** An article number is made of letters that mean something else to each seller. */
    private static Strength strength(Field field, Name name, Sighting sighting) {
        boolean code = field == GoodsField.ARTICLE && name.use() == Use.SHORT;
        return code ? sighting.strength().atMost(Strength.POSSIBLE) : sighting.strength();
    }

    /**
     * Nothing for a name in a form that no listing takes in.
     *
     * @param settled whether fields of their own say what the goods are, so that a mixture named in the text is no guess
     */
    static List<Found> found(Field field, TextReading reading, Setting setting, boolean settled) {
        List<Found> found = new ArrayList<>();
        Set<Told> told = new HashSet<>();
        for (Sighting sighting : reading.sightings()) {
            Told same = new Told(
                    sighting.entry().written(),
                    sighting.form(),
                    sighting.strength(),
                    sighting.inGoods().isPresent());
            if (!told.add(same)) {
                // The same again, in a cell that repeats itself.
                continue;
            }
            List<String> steps = new ArrayList<>();
            steps.add("'" + sighting.matched() + "'");
            steps.addAll(sighting.steps());
            Evidence evidence = new Evidence(field, sighting.span(), sighting.matched(), sighting.method(), steps);
            Optional<String> inGoods = settled ? Optional.empty() : sighting.inGoods();
            if (sighting.entry() instanceof Name name) {
                Substance substance = name.substance();
                // A salt or ester word beside the name makes it another form than the listing's own name means.
                Set<String> explicit = sighting.form() == name.form() ? name.listings() : Set.of();
                List<ListingHit> hits =
                        substance.hits(sighting.form(), setting, explicit, strength(field, name, sighting));
                if (!hits.isEmpty()) {
                    Found whole = new Found(Kind.SUBSTANCE, substance.name(), evidence, hits, substance);
                    found.add(inGoods.map(whole::asPartOfGoods).orElse(whole));
                }
            } else if (sighting.entry() instanceof ClassName className
                    && !className.listings().isEmpty()) {
                List<ListingHit> hits = className.listings().stream()
                        .map(l -> new ListingHit(
                                l, sighting.strength(), className.exact() ? "" : "a class: a person decides"))
                        .toList();
                Listing first = className.listings().get(0);
                String what = first.kind() == Kind.CLASS ? first.substance() : className.written();
                found.add(new Found(Kind.CLASS, what, evidence, hits, null));
            }
        }
        return found;
    }
}
