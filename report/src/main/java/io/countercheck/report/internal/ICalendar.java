package io.countercheck.report.internal;

import io.countercheck.report.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Deadlines as an iCalendar (RFC 5545): each an event of one whole day that takes nobody's time. A task whose day is not
 * known has no place in a calendar and is left out. The same task keeps its UID, so that a calendar replaces it.
 */
public final class ICalendar {

    /** Octets of a content line, its line break not counted (section 3.1). */
    private static final int LINE_OCTETS = 75;

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int DIGEST_SHOWN = 32;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    public static void print(List<Task> tasks, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Countercheck//Tasks//EN");
        calendar.line("CALSCALE:GREGORIAN");
        for (Task task : tasks) {
            LocalDate deadline = task.duty().deadline();
            if (deadline != null) {
                calendar.event(task, deadline);
            }
        }
        calendar.line("END:VCALENDAR");
        out.write(Utf8.bytes(calendar.text));
    }

    private void event(Task task, LocalDate deadline) {
        line("BEGIN:VEVENT");
        line("UID:" + uid(task));
        line("DTSTAMP:" + stamp(task) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + deadline.format(BASIC));
        line("DTEND;VALUE=DATE:" + deadline.plusDays(1).format(BASIC));
        line("TRANSP:TRANSPARENT");
        line("SUMMARY:" + escaped(task.duty().id() + ": " + task.duty().what()));
        line("DESCRIPTION:"
                + escaped(TaskText.about(task) + "\n" + Words.owed(task.duty()) + "\n"
                        + task.duty().citation()));
        line("END:VEVENT");
    }

    private static String uid(Task task) {
        String digest =
                task.input().substring(0, Math.min(DIGEST_SHOWN, task.input().length()));
        return digest + "-" + task.row() + "-" + task.duty().id() + "@countercheck";
    }

    /** The day of the screening: the calendar says the same whenever it is printed. */
    private static String stamp(Task task) {
        return task.asOf().isEmpty() ? "19700101" : LocalDate.parse(task.asOf()).format(BASIC);
    }

    /** Section 3.3.11; control characters, which it forbids, are left out. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (c >= ' ' && c != 0x7f) {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** A content line, folded so that no character is cut. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int codePoint = content.codePointAt(i);
            String character = Character.toString(codePoint);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            i += Character.charCount(codePoint);
        }
        text.append("\r\n");
    }
}
