package io.countercheck.report.internal;

import io.countercheck.report.Task;
import io.countercheck.report.Terminal;
import io.countercheck.report.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tasks under their deadlines, for a person. */
public final class TaskText {

    private TaskText() {}

    public static void print(List<Task> tasks, OutputStream out, Terminal terminal) throws IOException {
        TerminalText text = new TerminalText(terminal);
        if (tasks.isEmpty()) {
            text.paragraph(0, "No duty is open.");
        }
        @Nullable LocalDate under = null;
        boolean begun = false;
        for (Task task : tasks) {
            LocalDate deadline = task.duty().deadline();
            if (!begun || !Objects.equals(deadline, under)) {
                text.heading(deadline == null ? "No day is known" : "By " + deadline);
                under = deadline;
                begun = true;
            }
            text.paragraph(2, 4, task.duty().id() + ": " + task.duty().what());
            text.paragraph(4, 6, VisibleText.line(about(task)));
            text.paragraph(
                    4,
                    6,
                    Stream.of(
                                    Words.owed(task.duty()),
                                    task.duty().anchor(),
                                    task.duty().note())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("; ")));
        }
        out.write(Utf8.bytes(text.toString()));
    }

    /** "row 3 of orders.countercheck, PO-7: Acetone, DE to BR". */
    static String about(Task task) {
        String route = task.movement().routeKnown()
                ? ", " + task.movement().from() + " to " + task.movement().to()
                : "";
        return "row " + task.row() + " of " + task.folder()
                + (task.reference().isEmpty() ? "" : ", " + task.reference()) + ": " + task.goods() + route;
    }
}
