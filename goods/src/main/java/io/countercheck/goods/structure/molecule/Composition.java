package io.countercheck.goods.structure.molecule;

import java.util.List;

/**
 * The components of a structure and what they are to each other: a base and its acid, a substance and its water, a
 * mixture.
 *
 * @param components at least one, in the order in which they are written
 */
public record Composition(List<Component> components) {

    public Composition {
        components = List.copyOf(components);
    }

    /**
     * How a component stands among the others.
     *
     * @param salt whether it is one half of a salt
     * @param withExcludedAcid whether the other half is hydrochloric or sulphuric acid
     * @param mixture whether something stands beside it that is neither its salt partner nor water
     * @param hydrate whether water stands beside it
     * @param labelled whether an isotope was named in it
     * @param covalentHydrate whether it was drawn as the diol that is a ketone's hydrate
     */
    public record State(
            boolean salt,
            boolean withExcludedAcid,
            boolean mixture,
            boolean hydrate,
            boolean labelled,
            boolean covalentHydrate) {}

    public State stateOf(Component component) {
        boolean salt = false;
        boolean withExcludedAcid = false;
        boolean mixture = false;
        boolean hydrate = false;
        for (Component other : components) {
            if (other == component || other.formula().equals(component.formula())) {
                continue;
            }
            if (other.water()) {
                hydrate = true;
            } else if (saltOf(component, other)) {
                salt = true;
                withExcludedAcid |= other.excludedMineralAcid();
            } else {
                mixture = true;
            }
        }
        return new State(salt, withExcludedAcid, mixture, hydrate, component.labelled(), component.covalentHydrate());
    }

    private static boolean saltOf(Component one, Component other) {
        return one.charge() * other.charge() < 0
                || one.metal() && other.acid()
                || one.acid() && other.metal()
                || one.acid() && other.base()
                || one.base() && other.acid();
    }
}
