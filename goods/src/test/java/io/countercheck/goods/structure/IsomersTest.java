package io.countercheck.goods.structure;

import static io.countercheck.model.Strength.CERTAIN;
import static io.countercheck.model.Strength.LIKELY;
import static io.countercheck.model.Strength.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsomersTest {

    private static final String EPHEDRINE = "CN[C@@H](C)[C@H](O)c1ccccc1";
    private static final String EPHEDRINE_MIRRORED = "CN[C@H](C)[C@@H](O)c1ccccc1";
    private static final String EPHEDRINE_FLAT = "CNC(C)C(O)c1ccccc1";
    private static final String PSEUDOEPHEDRINE = "CN[C@@H](C)[C@@H](O)c1ccccc1";
    private static final String CATHINE = "C[C@H](N)[C@@H](O)c1ccccc1";

    @Test
    void theMirrorImageIsCertainWhereOpticalIsomersAreTakenInAndPossibleElsewhere() {
        assertThat(Asked.strengths(EPHEDRINE_MIRRORED))
                .containsEntry("US-L1-8113", CERTAIN)
                .containsEntry("EU-C1-ephedrine", CERTAIN)
                .containsEntry("UN-T1-ephedrine", POSSIBLE);
    }

    @Test
    void stereochemistryThatIsNotGivenIsNeverCertain() {
        assertThat(Asked.strengths(EPHEDRINE_FLAT))
                .containsEntry("US-L1-8113", LIKELY)
                .containsEntry("UN-T1-ephedrine", POSSIBLE)
                .doesNotContainValue(CERTAIN);
        assertThat(Asked.hit(EPHEDRINE_FLAT, "UN-T1-ephedrine").note()).isEqualTo("stereo not given");
    }

    @Test
    void aListThatNamesBothMeansEachByItsOwnName() {
        assertThat(Asked.strengths(PSEUDOEPHEDRINE))
                .containsEntry("US-L1-8112", CERTAIN)
                .containsEntry("UN-T1-pseudoephedrine", CERTAIN)
                .doesNotContainKeys("US-L1-8113", "UN-T1-ephedrine", "EU-C1-ephedrine");
        assertThat(Asked.strengths(EPHEDRINE)).doesNotContainKeys("US-L1-8112", "EU-C1-pseudoephedrine");
    }

    @Test
    void cathineIsTakenOutOfTheStereoisomersOfTheUnion() {
        assertThat(Asked.strengths(CATHINE))
                .containsEntry("US-L1-8317", CERTAIN)
                .doesNotContainKey("EU-C1-norephedrine");
    }

    @Test
    void oneStereoisomerOfASubstanceThatIsListedWithoutStereochemistry() {
        String transIsosafrole = "C/C=C/c1ccc2c(c1)OCO2";

        assertThat(Asked.strengths(transIsosafrole))
                .containsEntry("EU-C1-isosafrole", CERTAIN)
                .containsEntry("UN-T1-isosafrole", LIKELY);
    }

    @Test
    void geometricIsomersOfANamedFentanylAreTakenIn() {
        String cisCrotonylfentanyl = "C/C=C\\C(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1";

        assertThat(Asked.strengths(cisCrotonylfentanyl)).containsEntry("UN-61-crotonylfentanyl", CERTAIN);
    }

    @Test
    void aSaltOfAMirrorImageIsCertainOnlyUnderBothClauses() {
        assertThat(Asked.strengths(EPHEDRINE_MIRRORED + ".Cl"))
                .containsEntry("US-L1-8113", CERTAIN)
                .containsEntry("UN-T1-ephedrine", POSSIBLE)
                .containsEntry("IN-A-ephedrine", POSSIBLE);
    }
}
