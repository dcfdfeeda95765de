package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.cli.Countercheck.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of names from a file. */
class ComparePartiesTest {

    @TempDir
    private Path directory;

    private Ran run(String columns) throws IOException {
        Path file = directory.resolve("pairs.csv");
        Files.writeString(file, """
                ours,theirs
                Siemens Aktiengesellschaft,SIEMENS AG
                Lotus Chem Co,Falcon Chemical Co
                "Co., Ltd",Falcon
                """);
        return Countercheck.run("compare", "parties", file.toString(), "--columns", columns);
    }

    @Test
    void everyRowHasAScoreAndItsReasons() throws IOException {
        Ran ran = run("ours,theirs");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines())
                .hasSize(4)
                .anyMatch(line -> line.equals("row,score,same,explanation"))
                .anyMatch(line -> line.startsWith("1,0.9") && line.contains(",true,"))
                .anyMatch(line -> line.startsWith("2,0.") && line.contains(",false,"))
                .anyMatch(line -> line.startsWith("3,0.000000,false,"));
    }

    @Test
    void aColumnThatIsNotThereIsSaid() throws IOException {
        Ran ran = run("ours,others");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("\"others\"");
    }
}
