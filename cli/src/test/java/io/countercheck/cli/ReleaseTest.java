package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Disposition;
import io.countercheck.report.Decision;
import io.countercheck.report.Decisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document comes in: the result is screened again, and only what may then go is released. */
class ReleaseTest {

    private static final String HEADER = "number,kind,country,party,substance,state,by,on\n";

    @TempDir
    private Path directory;

    private Path documents = Path.of("");
    private Path result = Path.of("");

    @BeforeEach
    void aSaleThatWaitsForAProofOfIdentity() throws IOException {
        Path orders = Files.writeString(
                directory.resolve("sale.csv"),
                "Order No,Description,Quantity,Unit,From Country,To Country,Sold To,Payment Terms,Ship Date\n"
                        + "US-1,Potassium permanganate,100,kg,US,US,Example Water Inc,,2026-05-10\n"
                        + "US-2,Potassium permanganate,100,kg,US,US,Other Example Inc,cash,2026-05-10\n");
        documents = Files.writeString(
                directory.resolve("documents.csv"), HEADER + "ID-1,record,US,Example Water Inc,List II,claimed,,\n");
        result = directory.resolve("result");
        assertThat(Countercheck.run(
                                "screen",
                                orders.toString(),
                                "--documents",
                                documents.toString(),
                                "--out",
                                result.toString(),
                                "--home",
                                home(),
                                "-q")
                        .exit())
                .isZero();
    }

    private String home() {
        return directory.resolve("home").toString();
    }

    private Countercheck.Ran release(int row, String number) {
        return Countercheck.run(
                "release",
                result.toString(),
                Integer.toString(row),
                "--document",
                number,
                "--who",
                "A. Meyer",
                "--home",
                home());
    }

    private Disposition disposition(int row) {
        return ExplainCommand.verdict(result, row).record().verdict().disposition();
    }

    @Test
    void aDocumentThatIsOnlyClaimedReleasesNothingAndChangesNothing() throws IOException {
        String before = Files.readString(result.resolve("verdicts.ndjson"));

        Countercheck.Ran ran = release(1, "ID-1");

        assertThat(ran.exit()).isEqualTo(Exit.FOUND);
        assertThat(ran.out()).contains("ID-1 closes no duty of it", "is only claimed");
        assertThat(Files.readString(result.resolve("verdicts.ndjson"))).isEqualTo(before);
        assertThat(Decisions.read(result)).isEmpty();
    }

    @Test
    void aDocumentThatSomebodyHasSeenReleasesTheRowAndStandsInTheResult() throws IOException {
        Files.writeString(documents, HEADER + "ID-1,record,US,Example Water Inc,List II,seen,B. Clerk,2026-05-09\n");

        Countercheck.Ran ran = release(1, "id-1");

        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(disposition(1)).isEqualTo(Disposition.PROCEED);
        assertThat(disposition(2)).isEqualTo(Disposition.HOLD);
        assertThat(Decisions.read(result)).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Decision.Kind.RELEASE);
            assertThat(d.why()).contains("US-16");
            assertThat(d.isOn(ExplainCommand.verdict(result, 1))).isTrue();
        });
        assertThat(Countercheck.run("verify", result.toString(), "--home", home())
                        .out())
                .contains("every verdict agrees");
    }

    @Test
    void aRowThatWaitsForSomethingElseIsAPersons() throws IOException {
        Files.writeString(documents, HEADER + "ID-2,record,US,Other Example Inc,List II,seen,B. Clerk,2026-05-09\n");

        Countercheck.Ran ran = release(2, "ID-2");

        assertThat(ran.exit()).isEqualTo(Exit.FOUND);
        assertThat(ran.out()).contains("does not go yet: REVIEW", "cash");
        assertThat(disposition(2)).isEqualTo(Disposition.REVIEW);
        assertThat(Decisions.read(result)).isEmpty();
    }
}
