package io.countercheck.parties;

import io.countercheck.parties.internal.PairJudgement;
import io.countercheck.parties.internal.PairModel;
import java.util.List;

/**
 * Tells how likely two names, in any script, are names of the same party, without any list. Symmetric: the order of the
 * two makes no difference to the probability.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PairScore {

    private final PairModel model;

    private PairScore(PairModel model) {
        this.model = model;
    }

    /**
     * What two names side by side show.
     *
     * @param probability that both name the same, 0 to 1; prior and calibration as docs/matching.md says
     * @param same whether the probability is in the band in which they count as the same
     * @param explanation why, word by word, in plain English; at least one step
     */
    public record Scored(double probability, boolean same, List<String> explanation) {
        public Scored {
            explanation = List.copyOf(explanation);
        }
    }

    /** With the coefficients that ship. */
    public static PairScore shipped() {
        return new PairScore(PairModel.shipped());
    }

    /**
     * Compares two names. Where "c/o", "dba" and the like divide one of them, its parts are compared each and the most
     * probable counts.
     *
     * @return probability 0 when one of them holds no name
     */
    public Scored score(String nameA, String nameB) {
        PairJudgement judgement = PairJudgement.of(nameA, nameB, model);
        return new Scored(judgement.probability(), judgement.probability() >= model.same(), judgement.steps());
    }
}
