package io.countercheck.duties;

import io.countercheck.model.PartyEffect;

/**
 * What being on a list does to one operator's trade.
 *
 * @param rule the rule of the list
 * @param effect what it does to this trade: the rule's own effect, or less where it does not bind
 * @param reach why
 */
public record ProgrammeEffect(PartyRule rule, PartyEffect effect, Reach reach) {

    /** How far a rule reaches to an operator. */
    public enum Reach {
        /** It binds everybody, or goes with the goods, or what the list does is not held. */
        EVERYBODY,
        /** A country of the operator lies in its territory. */
        OPERATOR,
        /** The goods touch its territory. */
        ROUTE,
        /** No country of the operator is known: the strictest reading. */
        ASSUMED,
        /** Neither the operator nor the goods touch its territory. */
        ELSEWHERE
    }

    /** Why the effect is what it is, in a sentence; empty where the rule simply holds. */
    public String because() {
        return switch (reach) {
            case EVERYBODY, OPERATOR -> "";
            case ROUTE -> "the goods touch the territory of a list that binds " + rule.binds();
            case ASSUMED -> "no operator is named: the strictest reading holds; the list binds " + rule.binds();
            case ELSEWHERE ->
                "neither the operator named nor the route is bound by the list, whose effect is "
                        + rule.effect().id() + "; it binds " + rule.binds();
        };
    }
}
