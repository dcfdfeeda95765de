package io.countercheck.parties.network;

import io.countercheck.model.network.ContactKind;
import io.countercheck.model.network.Network;

/** What a shared contact or a like name proves. The figures are set by hand and published in docs/network.md. */
final class LinkRules {

    /** What each further name on a contact takes from its log-odds. */
    static final double PER_NAME = 0.25;

    /** Two names among many are alike by chance more often than two that somebody lays side by side. */
    static final double AMONG_MANY = 1.5;

    /** The same name in two countries. */
    static final double ELSEWHERE = 1.5;

    /** A contact given for both sides of one consignment, or left by a carrier, proves at most so much. */
    static final double HALF = 0.5;

    /** From here names count as alike where something else is shared. */
    static final double ALIKE = 0.5;

    /** From so many different names on, a contact that no longer merges is a hub. */
    static final int FEWEST_AT_HUB = 3;

    private LinkRules() {}

    /** The probability that two names on one contact are one company when nobody else bears it. */
    static double base(ContactKind kind) {
        return switch (kind) {
            case IDENTIFIER -> 0.98;
            case EMAIL -> 0.97;
            case WALLET -> 0.95;
            case PHONE -> 0.92;
            case DOMAIN -> 0.90;
            case ADDRESS -> 0.85;
        };
    }

    /** The same when so many different names bear it. */
    static double shared(ContactKind kind, int names) {
        return probability(logOdds(base(kind)) - PER_NAME * Math.max(0, names - 2));
    }

    static boolean isHub(ContactKind kind, int names) {
        return names >= FEWEST_AT_HUB && shared(kind, names) < Network.BAND;
    }

    /** What two like names prove by themselves. */
    static double nameAlone(double pair, boolean elsewhere) {
        return probability(logOdds(pair) - AMONG_MANY - (elsewhere ? ELSEWHERE : 0));
    }

    /** Two pieces of evidence that do not depend on each other. */
    static double either(double a, double b) {
        return 1 - (1 - a) * (1 - b);
    }

    private static double logOdds(double probability) {
        double held = Math.min(0.9999, Math.max(0.0001, probability));
        return Math.log(held / (1 - held));
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
