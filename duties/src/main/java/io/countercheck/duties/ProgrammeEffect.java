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
        /** The goods leave a territory whose goods it covers. */
        GOODS,
        /** It goes with the goods, and whether these are meant is not known. */
        OTHER_GOODS,
        /** The goods are paid for on credit, which may be a debt that it forbids. */
        CREDIT,
        /** Neither the operator nor the goods touch its territory. */
        ELSEWHERE
    }

    /** The same where the goods are paid for on credit: where the rule asks about that, it is a warning. */
    public ProgrammeEffect onCredit() {
        return rule.asksAboutCredit() && reach != Reach.ELSEWHERE
                ? new ProgrammeEffect(rule, PartyEffect.RED_FLAG, Reach.CREDIT)
                : this;
    }

    /** Why the effect is what it is, in a sentence; empty where the rule simply holds. */
    public String because() {
        return switch (reach) {
            case EVERYBODY, OPERATOR -> "";
            case CREDIT -> "payment on credit may be the debt that the list forbids: " + rule.note();
            case GOODS ->
                "the goods leave a territory whose goods need a licence for this party; it binds " + rule.binds();
            case OTHER_GOODS ->
                "whether the goods are among those that need a licence is not known; it binds " + rule.binds();
            case ROUTE -> "the goods touch the territory of a list that binds " + rule.binds();
            case ASSUMED -> "no operator is named: the strictest reading holds; the list binds " + rule.binds();
            case ELSEWHERE ->
                "neither the operator named nor the route is bound by the list, whose effect is "
                        + rule.effect().id() + "; it binds " + rule.binds();
        };
    }
}
