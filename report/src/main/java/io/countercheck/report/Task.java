package io.countercheck.report;

import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.Movement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A duty of one row that is still open.
 *
 * @param folder the result folder as given
 * @param input digest of the input from which the result was made: with row and duty the task's lasting name
 * @param asOf the day of the screening
 * @param row the row
 * @param reference order reference, or empty
 * @param goods what the goods are, or the listed party
 * @param movement the journey
 * @param duty what must be done, and by when
 */
public record Task(
        String folder,
        String input,
        String asOf,
        long row,
        String reference,
        String goods,
        Movement movement,
        DutyOwed duty) {

    /** By deadline, those without one last; then in the order of the results. */
    private static final Comparator<Task> BY_DEADLINE =
            Comparator.comparing(t -> t.duty().deadline(), Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * The open duties of results, by deadline. Rows that a person has stopped have none: their goods stay. A row that stands
     * in two of the results has its duties in both.
     *
     * @throws io.countercheck.model.Fault when a folder holds no result, or a broken one
     */
    public static List<Task> open(List<Path> folders) {
        List<Task> tasks = new ArrayList<>();
        for (Path folder : folders) {
            ResultReader result = ResultReader.open(folder);
            Set<Decision> stopped = Decisions.stopped(folder);
            result.forEachWithOpenDuty(stored -> {
                if (stopped.stream().noneMatch(d -> d.isOn(stored))) {
                    add(folder, result, stored.record(), tasks);
                }
            });
        }
        tasks.sort(BY_DEADLINE);
        return List.copyOf(tasks);
    }

    private static void add(Path folder, ResultReader result, VerdictRecord record, List<Task> tasks) {
        for (DutyOwed duty : record.verdict().duties()) {
            if (duty.state() == DutyState.OPEN) {
                tasks.add(new Task(
                        folder.toString(),
                        result.basis().inputDigest(),
                        result.basis().options().getOrDefault("as-of", ""),
                        record.verdict().row(),
                        record.verdict().reference(),
                        record.verdict().name(),
                        record.movement(),
                        duty));
            }
        }
    }
}
