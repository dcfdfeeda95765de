package io.countercheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason, with its evidence. A verdict rests on nothing else.
 *
 * <p>Sealed: whoever reads findings decides for each sort what to do with it.
 */
public sealed interface Finding {

    Kind kind();

    Strength strength();

    Evidence evidence();

    /** What the finding is about, in words: a substance, a machine, a party, a risk. */
    String name();

    /**
     * Goods recognised as something on a list of controlled substances, classes or machines.
     *
     * @param notes what a reader must know of this hit: unknown start date, a clause on which it rests, a proposed rule
     */
    record OnList(Kind kind, String name, ListingRef listing, Strength strength, Evidence evidence, List<String> notes)
            implements Finding {
        public OnList {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A party of the consignment matched to one on a party list.
     *
     * @param entityId {@code <list>:<source id>}
     * @param list short name of the list, with its date
     * @param programme programme or programmes as the list writes them
     * @param probability calibrated probability that both are the same, 0 to 1
     * @param citation the rule from which the effect follows, or empty when not held
     */
    record OfParty(
            Kind kind,
            String name,
            String entityId,
            String list,
            String programme,
            PartyEffect effect,
            double probability,
            Strength strength,
            Evidence evidence,
            String citation,
            @Nullable Confidence confidence)
            implements Finding {}

    /** Two statements about the same goods that cannot both be true. */
    record Contradiction(String name, Strength strength, Evidence evidence) implements Finding {
        @Override
        public Kind kind() {
            return Kind.CONTRADICTION;
        }
    }

    /** A circumstance that published guidance calls a red flag. */
    record Risk(String code, String name, Strength strength, Evidence evidence, String citation, Confidence confidence)
            implements Finding {
        @Override
        public Kind kind() {
            return Kind.RISK;
        }
    }

    /** A field of a readable row that could not be read, or a fact that is missing. */
    record BadField(FieldProblem problem) implements Finding {
        @Override
        public Kind kind() {
            return Kind.FIELD;
        }

        @Override
        public Strength strength() {
            return Strength.CERTAIN;
        }

        @Override
        public String name() {
            return problem.reason();
        }

        @Override
        public Evidence evidence() {
            return new Evidence(problem.field(), null, problem.value(), problem.code(), List.of(problem.mend()));
        }
    }

    /** Something in the goods fields that looks like a name or identifier but was not understood. */
    record NotUnderstood(String name, Evidence evidence) implements Finding {
        @Override
        public Kind kind() {
            return Kind.NOT_UNDERSTOOD;
        }

        @Override
        public Strength strength() {
            return Strength.CERTAIN;
        }
    }
}
