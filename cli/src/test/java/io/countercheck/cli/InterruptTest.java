package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.countercheck.report.ResultReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C leaves the rows that were finished, says so, and never half a consignment. */
class InterruptTest {

    private static final int ORDERS = 40_000;

    @TempDir
    private Path directory;

    @Test
    void ctrlCLeavesWholeConsignmentsAndSaysThatTheyAreNotAll() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no /bin/kill to send the signal with");
        Path orders = directory.resolve("orders.csv");
        Files.writeString(orders, orders());
        Process process = JavaMachine.start(
                directory, List.of(), Main.class, List.of("screen", "orders.csv", "--out", "out", "--home", "home"));

        Path growing = directory.resolve("out.partial/verdicts.csv");
        while (process.isAlive() && !(Files.exists(growing) && Files.size(growing) > 50_000)) {
            Thread.sleep(5);
        }
        new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid()))
                .start()
                .waitFor();
        String said = JavaMachine.said(process);

        assertThat(process.waitFor()).as(said).isEqualTo(Exit.INTERRUPTED);
        assertThat(said).contains("NOT COMPLETE");
        Path out = directory.resolve("out");
        ResultReader result = ResultReader.open(out);
        assertThat(result.complete()).isFalse();
        assertThat(result.totals().rows()).isPositive().isLessThan(2L * ORDERS).isEven();
        List<Long> rows = new ArrayList<>();
        result.forEach(v -> rows.add(v.record().verdict().row()));
        assertThat(rows).hasSize((int) result.totals().rows());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).isEqualTo(i + 1L);
        }
        assertThat(growing).doesNotExist();
        Countercheck.Ran verified = Countercheck.run("verify", out.toString());
        assertThat(verified.exit()).isEqualTo(1);
        assertThat(verified.out()).contains("only a complete result can be verified");
    }

    /** Orders of two lines each. */
    private static String orders() {
        StringBuilder text =
                new StringBuilder("Order No,Line,Description,From Country,To Country,Ship Date,Consignee\n");
        for (int order = 0; order < ORDERS; order++) {
            String consignee = ",DE,FR,2026-05-10,Client " + order + " SARL\n";
            text.append("A-")
                    .append(order)
                    .append(",1,Acetone lot ")
                    .append(order)
                    .append(consignee);
            text.append("A-")
                    .append(order)
                    .append(",2,Olive oil lot ")
                    .append(order)
                    .append(consignee);
        }
        return text.toString();
    }
}
