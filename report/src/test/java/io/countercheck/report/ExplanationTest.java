package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

    @TempDir
    Path home;

    private ResultReader result;

    @BeforeEach
    void screen() {
        result = ResultReader.open(Orders.write(home.resolve("orders.countercheck")));
    }

    private String explained(long row) {
        return Explanation.of(result.verdict(row).orElseThrow(), List.of(), Terminal.plain(100));
    }

    @Test
    void aHeldRowIsToldFromTheTextToTheDuty() {
        assertThat(explained(1)).isEqualTo("""
                        Row 1, order PO-1001, line 1: HOLD
                        The goods may not move.

                        The order says
                          “工业级醋酸酐 99%，200公斤桶装”
                          CN → KR → MX, dispatch 2026-05-10, 4000 kg
                          exporter: 示例化工有限公司 (CN)
                          consignee: Comercial Ejemplo, S.A. de C.V. (MX)
                          Read as: goods listed; a party is possibly listed.

                        What decides
                          An export licence has to be held before the goods move, and none is on file. [duty-open:CN-01]

                        Rules that spoke as well
                          REVIEW: A party may be a listed one. [party-possible:sample:EX-17]

                        What was found
                          1. Acetic anhydride (substance, certain)
                             in description: 工业级»醋酸酐« 99%，200公斤桶装
                             - 醋酸酐 is a name of acetic anhydride in the law data
                             listed: China, Class 2 (CN-2-acetic-anhydride)
                               《易制毒化学品管理条例》附表; verified from the source
                             listed: UN-1988, Table I (UN-T1-acetic-anhydride)
                               CND Decision 44/4; verified in a secondary source
                          2. Acetic anhydride (substance, certain)
                             in CAS number: »108-24-7«
                             - CAS 108-24-7: the check digit is right
                             listed: China, Class 2 (CN-2-acetic-anhydride)
                               《易制毒化学品管理条例》附表; verified from the source
                          3. EJEMPLO COMERCIAL SA DE CV (party, possible)
                             in consignee: »Comercial Ejemplo«, S.A. de C.V.
                             - the same words in another order
                             - legal form left aside
                             listed: sample of 2026-10-01, EXAMPLE-PROGRAMME (sample:EX-17): no dealing without a licence
                             probability that both are the same: 0.7312
                               Rule of the example programme; verified in a secondary source

                        Duties
                          Open: the goods wait for these
                            CN-01: Import or export licence.
                              owed by importer, exporter; by 进口/出口许可证; to MOFCOM or delegated provincial commerce
                                department; no later than 2026-05-10; before customs release
                              易制毒化学品管理条例 art. 26, 27, 29; verified from the source
                              International verification time is not counted.
                          Standing tasks:
                            UN-02: Monitor international trade and require proper labels and commercial documents.
                              owed by government; to Parties
                              1988 Convention art. 12(9); unverified

                        What was not screened, what is not held
                          The national law of Mexico (MX) is not held.
                          Parties were compared with the sample only.
                        """);
    }

    @Test
    void aClearRowStillSaysWhatWasNotScreened() {
        assertThat(explained(4))
                .contains("Nothing was found in what was screened.")
                .contains(Orders.SAMPLE_ONLY);
    }

    @Test
    void hiddenCharactersAreShownAndCannotSteerTheTerminal() {
        assertThat(explained(5)).contains("⟦U+202E⟧gm").doesNotContain("\u202E").doesNotContain("\u001B");
    }

    @Test
    void aDecisionOnAnotherVerdictIsMarked() {
        StoredVerdict held = result.verdict(1).orElseThrow();
        Decision valid = Decision.on(held, Decision.Kind.STOP, "Ana", Instant.EPOCH, "No licence.");
        Decision stale = new Decision(1, Decision.Kind.RELEASE, "Bo", Instant.EPOCH, "Seen.", "0".repeat(64));
        Decision elsewhere = new Decision(2, Decision.Kind.RELEASE, "Cleo", Instant.EPOCH, "Seen.", "0".repeat(64));

        assertThat(Explanation.of(held, List.of(stale, valid, elsewhere), Terminal.plain(200)))
                .contains("release by Bo, 1970-01-01T00:00:00Z: Seen. (made on another verdict of this row")
                .contains("stop by Ana, 1970-01-01T00:00:00Z: No licence.\n")
                .doesNotContain("Cleo");
    }
}
