package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Totals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    private static final List<String> SEVEN = List.of(
            "basis.json",
            "duties.csv",
            "findings.csv",
            "rejects.csv",
            "report.html",
            "verdicts.csv",
            "verdicts.ndjson");

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = home.resolve("orders.countercheck");
    }

    @Test
    void aResultHasSevenFilesAndLeavesNothingBesideIt() throws IOException {
        Orders.write(folder);

        assertThat(names(folder)).isEqualTo(SEVEN);
        assertThat(names(home)).containsExactly("orders.countercheck");
        assertThat(ResultFolder.isResult(folder)).isTrue();
    }

    @Test
    void parentsAreMadeWhenMissing() throws IOException {
        Path deep = home.resolve("2026").resolve("may").resolve("result");
        Orders.write(deep);
        assertThat(names(deep)).isEqualTo(SEVEN);
    }

    @Test
    void nothingStandsThereUntilTheEnd() throws IOException {
        try (ResultWriter result = ResultFolder.create(folder, Orders.BASIS)) {
            result.write(Many.clear(1, "paracetamol"));
            assertThat(Files.exists(folder)).isFalse();
            result.finish(new Totals(1, 0, 0, 0, 1, 0), true);
        }
        assertThat(names(folder)).isEqualTo(SEVEN);
    }

    @Test
    void anEarlierResultIsReplacedAndItsDecisionsAndNotesAreKept() throws IOException {
        Orders.write(folder);
        StoredVerdict held = ResultReader.open(folder).verdict(1).orElseThrow();
        Decision stop = Decision.on(held, Decision.Kind.STOP, "Ana", Instant.EPOCH, "No licence.");
        Decisions.append(folder, stop);
        Files.writeString(folder.resolve("my-notes.txt"), "called the customer");

        try (ResultWriter result = ResultFolder.create(folder, Orders.BASIS)) {
            result.write(Many.clear(1, "paracetamol"));
            result.finish(new Totals(1, 0, 0, 0, 1, 0), true);
        }

        assertThat(ResultReader.open(folder).totals().rows()).isEqualTo(1);
        assertThat(Decisions.read(folder)).containsExactly(stop);
        assertThat(folder.resolve("my-notes.txt")).hasContent("called the customer");
        assertThat(names(home)).containsExactly("orders.countercheck");
    }

    @Test
    void aFolderThatIsNotAResultIsLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertRefused("not a Countercheck result");
        assertThat(folder.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void aFileOfThatNameIsLeftAlone() throws IOException {
        Files.writeString(folder, "a file");
        assertRefused("a file of that name");
        assertThat(folder).hasContent("a file");
    }

    @Test
    void anEmptyFolderIsUsed() throws IOException {
        Files.createDirectories(folder);
        Orders.write(folder);
        assertThat(names(folder)).isEqualTo(SEVEN);
    }

    @Test
    void twoRunsDoNotWriteTheSameResultAtOnce() {
        try (ResultWriter first = ResultFolder.create(folder, Orders.BASIS)) {
            assertRefused("another run is writing it");
            first.finish(Totals.NONE, true);
        }
    }

    @Test
    void anInterruptedRunKeepsItsCompleteRowsAndSaysSo() throws IOException {
        ResultWriter result = ResultFolder.create(folder, Orders.BASIS);
        result.write(Orders.screened().get(0));
        result.close();

        ResultReader stored = ResultReader.open(folder);
        assertThat(stored.complete()).isFalse();
        assertThat(stored.totals()).isEqualTo(new Totals(2, 1, 1, 0, 0, 0));
        assertThat(stored.verdict(2)).isPresent();
        assertThat(Files.readString(folder.resolve("report.html"))).contains("Not complete.");
        assertThatThrownBy(() -> result.write(Orders.screened().get(1)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.INTERRUPTED));
    }

    @Test
    void anotherThreadMayEndARunAndNoConsignmentIsCutInTwo() throws Exception {
        ResultWriter result = ResultFolder.create(folder, Orders.BASIS);
        AtomicLong written = new AtomicLong();
        Thread screening = new Thread(() -> {
            try {
                while (true) {
                    result.write(Orders.screened().get(0));
                    written.incrementAndGet();
                }
            } catch (Fault interrupted) {
                assertThat(interrupted.code()).isEqualTo(ErrorCode.INTERRUPTED);
            }
        });
        screening.start();
        while (written.get() < 5) {
            Thread.onSpinWait();
        }
        result.close();
        screening.join();

        ResultReader stored = ResultReader.open(folder);
        AtomicLong rows = new AtomicLong();
        stored.forEach(verdict -> rows.incrementAndGet());
        assertThat(stored.complete()).isFalse();
        assertThat(rows.get())
                .isEqualTo(2 * written.get())
                .isEqualTo(stored.totals().rows());
    }

    @Test
    void aRunThatFailsBeforeItsFirstRowLeavesTheEarlierResult() throws IOException {
        Orders.write(folder);
        ResultFolder.create(folder, Orders.BASIS).close();

        assertThat(ResultReader.open(folder).totals()).isEqualTo(Orders.TOTALS);
        assertThat(names(home)).containsExactly("orders.countercheck");
    }

    @Test
    void whatAKilledRunLeftIsClearedAway() throws IOException {
        Path left = home.resolve("orders.countercheck.partial");
        Files.createDirectories(left);
        Files.writeString(left.resolve(".lock"), "");
        Files.writeString(left.resolve("verdicts.csv"), "row\n1\n");

        Orders.write(folder);
        assertThat(names(home)).containsExactly("orders.countercheck");
    }

    @Test
    void aSwapThatWasKilledBetweenItsRenamesIsUndoneFirst() throws IOException {
        Orders.write(folder);
        Files.writeString(folder.resolve(".replaced"), "");
        Files.move(folder, home.resolve("orders.countercheck.earlier"));

        ResultFolder.create(folder, Orders.BASIS).close();
        assertThat(ResultReader.open(folder).totals()).isEqualTo(Orders.TOTALS);
        assertThat(names(folder)).isEqualTo(SEVEN);
    }

    @Test
    void aSwapThatWasKilledAfterItsRenamesGivesTheUsersFilesBack() throws IOException {
        Path aside = Orders.write(home.resolve("orders.countercheck.earlier"));
        Files.writeString(aside.resolve(".replaced"), "");
        Files.writeString(aside.resolve("my-notes.txt"), "called the customer");
        Files.move(aside, home.resolve("kept"));
        Orders.write(folder);
        Files.move(home.resolve("kept"), aside);

        ResultFolder.create(folder, Orders.BASIS).close();
        assertThat(folder.resolve("my-notes.txt")).hasContent("called the customer");
        assertThat(names(home)).containsExactly("orders.countercheck");
    }

    @Test
    void aResultThatSomebodyNamedEarlierIsNotTouched() throws IOException {
        Path named = Orders.write(home.resolve("orders.countercheck.earlier"));
        assertRefused("orders.countercheck.earlier beside it is not this program's");
        assertThat(names(named)).isEqualTo(SEVEN);
    }

    @Test
    void aCountThatDoesNotAgreeIsAFault() {
        try (ResultWriter result = ResultFolder.create(folder, Orders.BASIS)) {
            result.write(Many.clear(1, "paracetamol"));
            assertThatThrownBy(() -> result.finish(new Totals(2, 0, 0, 0, 2, 0), true))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.INTERNAL))
                    .hasMessageContaining("rows were lost");
        }
        assertThat(ResultReader.open(folder).complete()).isFalse();
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> ResultFolder.create(folder, Orders.BASIS))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.OUTPUT_NOT_WRITABLE))
                .hasMessageContaining(why);
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> entries = Files.list(of)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
