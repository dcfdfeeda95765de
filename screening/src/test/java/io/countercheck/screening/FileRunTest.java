package io.countercheck.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.controls.Law;
import io.countercheck.intake.IntakeOptions;
import io.countercheck.intake.OrderFile;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.Reject;
import io.countercheck.model.Totals;
import io.countercheck.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole file: added up in one pass, judged in the next, on any number of threads. */
class FileRunTest {

    private static final String HEADER =
            "Order No,Description,Quantity,Unit,From Country,To Country,Ship Date,Consignee";

    @TempDir
    private Path directory;

    private final Screening screening = House.screening();

    /** Keeps what a run produces. */
    private static final class Kept implements VerdictSink {
        private final List<ConsignmentVerdict> verdicts = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();

        @Override
        public void verdict(ConsignmentVerdict verdict) {
            verdicts.add(verdict);
        }

        @Override
        public void rejected(List<Reject> problems) {
            rejects.addAll(problems);
        }

        List<Verdict> rows() {
            return verdicts.stream().flatMap(v -> v.rows().stream()).toList();
        }
    }

    private Path file(List<String> rows) throws IOException {
        Path file = Files.createTempFile(directory, "orders", ".csv");
        Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
        return file;
    }

    private FileRun.Outcome run(Path file, int threads, Progress progress, BooleanSupplier stop, VerdictSink sink) {
        try (OrderFile orders = OrderFile.open(file, IntakeOptions.DEFAULT)) {
            return new FileRun(Law.shipped(), screening, threads, progress, stop).over(orders, sink);
        }
    }

    /** Deliveries of ordinary and regulated goods to some sixty customers within a quarter; every ninth row is a total. */
    private static List<String> deliveries(int rows, Random random) {
        List<String> goods = List.of("Acetone", "Toluene", "Methyl ethyl ketone", "Cotton T-shirts", "Olive oil");
        List<String> text = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            text.add(
                    i % 9 == 8
                            ? "Total,,9999,,,,,"
                            : String.join(
                                    ",",
                                    "D-" + i,
                                    goods.get(random.nextInt(goods.size())),
                                    Integer.toString(1 + random.nextInt(900)),
                                    "kg",
                                    "US",
                                    "BR",
                                    "2026-0" + (4 + random.nextInt(3)) + "-1" + random.nextInt(10),
                                    random.nextInt(20) == 0 ? House.BLOCKED : "Customer " + random.nextInt(60)));
        }
        return text;
    }

    private static long seed() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed + " (repeat with -Dseed=" + seed + ")");
        return seed;
    }

    @Test
    void oneThreadAndFourGiveTheSameVerdictsInTheSameOrder() throws IOException {
        Path file = file(deliveries(1500, new Random(seed())));
        Kept one = new Kept();
        Kept four = new Kept();

        FileRun.Outcome alone = run(file, 1, Progress.SILENT, () -> false, one);
        FileRun.Outcome together = run(file, 4, Progress.SILENT, () -> false, four);

        assertThat(four.verdicts).isEqualTo(one.verdicts);
        assertThat(four.rejects).isEqualTo(one.rejects);
        assertThat(together).isEqualTo(alone);
        assertThat(one.rows()).extracting(Verdict::row).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void partsOfPressesCountTogetherOnAnyNumberOfThreads() throws IOException {
        long seed = seed();
        Random random = new Random(seed);
        List<String> parts = List.of(
                "punch and die set for TDP 5 tablet press",
                "main frame of tablet press",
                "hopper for tablet press",
                "Olive oil");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            rows.add(String.join(
                    ",",
                    "D-" + i,
                    parts.get(random.nextInt(parts.size())),
                    "1",
                    "piece",
                    "CN",
                    "MX",
                    "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10),
                    "Customer " + random.nextInt(400)));
        }
        Path file = file(rows);
        Kept one = new Kept();
        Kept four = new Kept();

        run(file, 1, Progress.SILENT, () -> false, one);
        run(file, 4, Progress.SILENT, () -> false, four);

        assertThat(four.verdicts).as("seed " + seed).isEqualTo(one.verdicts);
        assertThat(one.rows()).anyMatch(v -> v.name().startsWith("tableting machine, parts of one press in rows"));
    }

    @Test
    void everyRowIsAVerdictOrAReject() throws IOException {
        Path file = file(deliveries(1500, new Random(seed())));
        Kept kept = new Kept();

        FileRun.Outcome outcome = run(file, 2, Progress.SILENT, () -> false, kept);

        Totals totals = outcome.totals();
        assertThat(outcome.complete()).isTrue();
        assertThat(totals.rows()).isEqualTo(1500);
        assertThat(totals.rejected()).isEqualTo(166).isEqualTo(kept.rejects.size());
        assertThat(totals.hold() + totals.review() + totals.proceed() + totals.clear())
                .isEqualTo(kept.rows().size());
        assertThat(LongStream.concat(
                                kept.rows().stream().mapToLong(Verdict::row),
                                kept.rejects.stream().mapToLong(Reject::row))
                        .sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1500).boxed().toList());
    }

    @Test
    void shuffledRowsGiveTheSameSums() throws IOException {
        long seed = seed();
        Random random = new Random(seed);
        List<String> rows = deliveries(900, random);
        Map<String, String> inOrder = judged(rows);

        Collections.shuffle(rows, random);

        assertThat(judged(rows)).as("seed " + seed).isEqualTo(inOrder);
        assertThat(inOrder.values()).anyMatch(v -> v.contains("US-02 LIFTED")).anyMatch(v -> v.contains("US-02 OPEN"));
    }

    /** What each order was told, by its reference. */
    private Map<String, String> judged(List<String> rows) throws IOException {
        Kept kept = new Kept();
        run(file(rows), 2, Progress.SILENT, () -> false, kept);
        Map<String, String> told = new TreeMap<>();
        for (Verdict verdict : kept.rows()) {
            told.put(
                    verdict.reference(),
                    verdict.disposition() + " " + verdict.reasons() + " "
                            + verdict.duties().stream()
                                    .map((DutyOwed d) -> d.id() + " " + d.state())
                                    .toList());
        }
        return told;
    }

    @Test
    void aStoppedRunKeepsWholeConsignmentsFromTheFirstRowOn() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            rows.add("D-" + i / 3 + ",Acetone,10,kg,US,BR,2026-05-10,Verf Noord");
        }
        Path file = file(rows);
        Kept whole = new Kept();
        run(file, 2, Progress.SILENT, () -> false, whole);
        Kept stopped = new Kept();

        FileRun.Outcome outcome = run(file, 2, Progress.SILENT, () -> !stopped.verdicts.isEmpty(), stopped);

        assertThat(outcome.complete()).isFalse();
        assertThat(outcome.totals().rows())
                .isEqualTo(stopped.rows().size())
                .isPositive()
                .isLessThan(3000);
        assertThat(stopped.verdicts).isEqualTo(whole.verdicts.subList(0, stopped.verdicts.size()));
        assertThat(stopped.verdicts).allMatch(v -> v.rows().size() == 3);
    }

    @Test
    void aRunStoppedWhileAddingUpGivesNoVerdictOnSumsThatAreNotWhole() throws IOException {
        Path file = file(deliveries(3000, new Random(seed())));
        Kept kept = new Kept();

        FileRun.Outcome outcome = run(file, 2, Progress.SILENT, () -> true, kept);

        assertThat(outcome).isEqualTo(new FileRun.Outcome(Totals.NONE, false));
        assertThat(kept.verdicts).isEmpty();
        assertThat(kept.rejects).isEmpty();
    }

    @Test
    void progressGoesFromTheFirstRowToTheLastInBothPasses() throws IOException {
        Path file = file(deliveries(1000, new Random(seed())));
        Map<String, List<Long>> heard = new TreeMap<>();

        run(
                file,
                2,
                (pass, rows, total) -> {
                    assertThat(total).isEqualTo(1000);
                    heard.computeIfAbsent(pass, p -> new ArrayList<>()).add(rows);
                },
                () -> false,
                new Kept());

        assertThat(heard).containsOnlyKeys("reading", "screening");
        assertThat(heard.values()).allSatisfy(rows -> {
            assertThat(rows).isSorted();
            assertThat(rows.get(rows.size() - 1)).isEqualTo(1000);
        });
    }

    @Test
    void aSinkThatFailsEndsTheRunWithItsOwnFault() throws IOException {
        Path file = file(deliveries(300, new Random(1)));
        IllegalStateException full = new IllegalStateException("the disk is full");

        assertThatThrownBy(() -> run(file, 2, Progress.SILENT, () -> false, new VerdictSink() {
                    @Override
                    public void verdict(ConsignmentVerdict verdict) {
                        throw full;
                    }

                    @Override
                    public void rejected(List<Reject> problems) {}
                }))
                .isSameAs(full);
    }
}
