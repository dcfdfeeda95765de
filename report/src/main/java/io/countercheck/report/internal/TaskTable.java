package io.countercheck.report.internal;

import io.countercheck.model.DutyOwed;
import io.countercheck.report.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;

/** Tasks as CSV. */
public final class TaskTable {

    private static final List<String> COLUMNS = List.of(
            "deadline",
            "duty_id",
            "what",
            "owed_by",
            "whose",
            "form",
            "authority",
            "anchor",
            "goods",
            "from",
            "to",
            "result",
            "row",
            "reference",
            "note",
            "citation",
            "confidence");

    private TaskTable() {}

    public static void print(List<Task> tasks, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvTable table = new CsvTable(text, COLUMNS)) {
            for (Task task : tasks) {
                DutyOwed duty = task.duty();
                table.row(
                        duty.deadline() == null ? "" : duty.deadline().toString(),
                        duty.id(),
                        duty.what(),
                        CsvTable.list(duty.owedBy()),
                        duty.whose() == DutyOwed.Whose.UNSAID
                                ? ""
                                : duty.whose().id(),
                        duty.form(),
                        duty.authority(),
                        duty.anchor(),
                        task.goods(),
                        task.movement().from(),
                        task.movement().to(),
                        task.folder(),
                        Long.toString(task.row()),
                        task.reference(),
                        duty.note(),
                        duty.citation(),
                        duty.confidence().id());
            }
        }
        out.write(Utf8.bytes(text.toString()));
    }
}
