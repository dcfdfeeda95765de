package io.countercheck.goods.structure;

import io.countercheck.goods.structure.molecule.Component;
import io.countercheck.goods.structure.molecule.Composition;
import java.util.ArrayList;
import java.util.List;

/** How a component was taken out of a structure, in plain words. */
final class Steps {

    private Steps() {}

    /** A new list, to which the caller may add. */
    static List<String> of(Component component, Composition composition, Composition.State state) {
        List<String> steps = new ArrayList<>();
        int parts = composition.components().size();
        if (parts > 1) {
            steps.add("structure taken apart into " + parts + " components; this one is " + component.formula());
        }
        if (state.hydrate()) {
            steps.add("water set aside");
        }
        if (state.salt()) {
            steps.add("salt partner set aside");
        }
        if (component.charge() != 0) {
            steps.add("charge settled by protons");
        }
        if (component.labelled()) {
            steps.add("isotopes dropped");
        }
        if (component.covalentHydrate()) {
            steps.add("diol read as the hydrate of a ketone");
        }
        return steps;
    }
}
