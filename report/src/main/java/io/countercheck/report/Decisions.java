package io.countercheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.LineLog;
import io.countercheck.report.internal.FolderSwap;
import io.countercheck.report.internal.JsonForm;
import io.countercheck.report.internal.JsonObject;
import io.countercheck.report.internal.Lines;
import io.countercheck.report.internal.ResultFiles;
import io.countercheck.report.internal.Utf8;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The file decisions.ndjson of a result folder: written at the end only, nothing in it is ever changed. A new screening
 * into the same folder keeps it.
 */
public final class Decisions {

    private Decisions() {}

    /**
     * Writes a decision; when this returns it is on the disk.
     *
     * @throws Fault RESULT_NOT_FOUND when no result stands there, OUTPUT_NOT_WRITABLE when the disk refuses
     */
    public static void append(Path folder, Decision decision) {
        ResultReader result = ResultReader.open(folder);
        Path file = result.folder().resolve(ResultFiles.DECISIONS);
        try {
            LineLog.append(file, Utf8.bytes(line(decision)));
        } catch (IOException e) {
            throw FolderSwap.notWritable(file, FolderSwap.reason(e), e);
        }
    }

    private static String line(Decision decision) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonForm.factory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("row", decision.row());
            json.writeStringField("decision", decision.kind().id());
            json.writeStringField("who", decision.who());
            json.writeStringField("when", decision.when().toString());
            json.writeStringField("why", decision.why());
            json.writeStringField("verdict_digest", decision.digest());
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /**
     * All decisions, oldest first; none when nobody has decided yet. A last line without its line feed was cut off by a
     * crash and is left out.
     *
     * @throws Fault RESULT_BROKEN when a line is not a decision
     */
    public static List<Decision> read(Path folder) {
        Path file = folder.resolve(ResultFiles.DECISIONS);
        List<Decision> decisions = new ArrayList<>();
        if (!Files.exists(file)) {
            return decisions;
        }
        try (Lines lines = new Lines(file)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                if (lines.lastEnded()) {
                    decisions.add(decision(line));
                }
            }
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            throw new Fault(
                    ErrorCode.RESULT_BROKEN,
                    file + ", line " + (decisions.size() + 1) + " is not a decision: " + e.getMessage(),
                    "Restore the file from a copy; it is never edited by hand.",
                    e);
        }
        return List.copyOf(decisions);
    }

    /** The last decision on each row where that says to stop it. */
    public static Set<Decision> stopped(Path folder) {
        Set<Decision> stopped = new HashSet<>();
        for (Decision decision : read(folder)) {
            stopped.removeIf(earlier -> earlier.row() == decision.row());
            if (decision.kind() == Decision.Kind.STOP) {
                stopped.add(decision);
            }
        }
        return stopped;
    }

    private static Decision decision(byte[] line) throws IOException {
        JsonObject json = JsonObject.parse(line);
        return new Decision(
                json.number("row"),
                Decision.Kind.valueOf(json.text("decision").toUpperCase(Locale.ROOT)),
                json.text("who"),
                Instant.parse(json.text("when")),
                json.text("why"),
                json.text("verdict_digest"));
    }
}
