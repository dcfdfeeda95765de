package io.countercheck.report;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.report.internal.ICalendar;
import io.countercheck.report.internal.TaskTable;
import io.countercheck.report.internal.TaskText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How tasks are shown. */
public enum TaskFormat {
    /** Under their deadlines, for a person. */
    TEXT,
    /** One line for each, with a header. */
    CSV,
    /** Deadlines as iCalendar (RFC 5545), for a calendar program. */
    ICAL;

    /** @throws Fault OPTION_INVALID when no format is called so */
    public static TaskFormat of(String id) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        ErrorCode.OPTION_INVALID, "no format is called " + id, "Say --format text, csv or ical."));
    }

    /** Prints tasks in UTF-8; leaves the stream open. */
    public void print(List<Task> tasks, OutputStream out, Terminal terminal) throws IOException {
        switch (this) {
            case TEXT -> TaskText.print(tasks, out, terminal);
            case CSV -> TaskTable.print(tasks, out);
            case ICAL -> ICalendar.print(tasks, out);
        }
        out.flush();
    }
}
