package io.countercheck.report.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.countercheck.model.Basis;
import io.countercheck.model.Totals;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The file basis.json: what a result rests on, whether it is complete, and how many rows went where. */
public final class BasisJson {

    /** The mark by which a folder is known as a result, and the version of its form. */
    private static final String FORMAT = "countercheck-result";

    private static final long VERSION = 1;

    private BasisJson() {}

    /** What basis.json says. */
    public record Stored(Basis basis, boolean complete, Totals totals) {}

    public static void write(Path file, Stored stored) throws IOException {
        StringWriter text = new StringWriter();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
        try (JsonGenerator json = JsonForm.factory().createGenerator(text).setPrettyPrinter(pretty)) {
            write(json, stored);
        }
        Files.write(file, Utf8.bytes(text.append('\n').toString()));
    }

    private static void write(JsonGenerator json, Stored stored) throws IOException {
        Basis basis = stored.basis();
        Totals totals = stored.totals();
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        json.writeBooleanField("complete", stored.complete());
        json.writeStringField("engine", basis.engine());
        json.writeObjectFieldStart("law");
        json.writeStringField("edition", basis.lawEdition());
        json.writeStringField("digest", basis.lawDigest());
        json.writeEndObject();
        json.writeObjectFieldStart("input");
        json.writeStringField("name", basis.input());
        json.writeStringField("digest", basis.inputDigest());
        json.writeArrayFieldStart("reading");
        for (String sentence : basis.reading()) {
            json.writeString(sentence);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayFieldStart("lists");
        for (Basis.UsedList list : basis.lists()) {
            json.writeStartObject();
            json.writeStringField("source", list.source());
            json.writeStringField("date", list.date());
            json.writeStringField("digest", list.digest());
            json.writeNumberField("entries", list.entries());
            json.writeBooleanField("sample", list.sample());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, String> option : basis.options().entrySet()) {
            json.writeStringField(option.getKey(), option.getValue());
        }
        json.writeEndObject();
        if (!basis.papers().isEmpty()) {
            json.writeArrayFieldStart("papers");
            for (Basis.UsedPaper paper : basis.papers()) {
                json.writeStartObject();
                json.writeStringField("kind", paper.kind());
                json.writeStringField("name", paper.name());
                json.writeStringField("digest", paper.digest());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("totals");
        json.writeNumberField("rows", totals.rows());
        json.writeNumberField("hold", totals.hold());
        json.writeNumberField("review", totals.review());
        json.writeNumberField("proceed", totals.proceed());
        json.writeNumberField("clear", totals.clear());
        json.writeNumberField("rejected", totals.rejected());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** @throws IOException when the file is missing or is not the basis of a result of this form */
    public static Stored read(Path file) throws IOException {
        JsonObject json = JsonObject.parse(Files.readAllBytes(file));
        if (!json.text("format").equals(FORMAT)) {
            throw new IOException("not the basis of a Countercheck result");
        }
        if (json.number("version") != VERSION) {
            throw new IOException("written in version " + json.number("version") + " of the form; this program reads "
                    + "version " + VERSION);
        }
        List<Basis.UsedList> lists = new ArrayList<>();
        for (JsonObject list : json.objects("lists")) {
            lists.add(new Basis.UsedList(
                    list.text("source"),
                    list.text("date"),
                    list.text("digest"),
                    list.number("entries"),
                    list.flag("sample")));
        }
        List<Basis.UsedPaper> papers = new ArrayList<>();
        if (json.has("papers")) {
            for (JsonObject paper : json.objects("papers")) {
                papers.add(new Basis.UsedPaper(paper.text("kind"), paper.text("name"), paper.text("digest")));
            }
        }
        SortedMap<String, String> options = new TreeMap<>();
        JsonObject stored = json.object("options");
        for (String name : stored.names()) {
            options.put(name, stored.text(name));
        }
        return new Stored(
                new Basis(
                        json.text("engine"),
                        json.object("law").text("edition"),
                        json.object("law").text("digest"),
                        json.object("input").text("name"),
                        json.object("input").text("digest"),
                        json.object("input").has("reading")
                                ? json.object("input").texts("reading")
                                : List.of(),
                        lists,
                        options,
                        papers),
                json.flag("complete"),
                totals(json.object("totals")));
    }

    private static Totals totals(JsonObject json) throws IOException {
        try {
            return new Totals(
                    json.number("rows"),
                    json.number("hold"),
                    json.number("review"),
                    json.number("proceed"),
                    json.number("clear"),
                    json.number("rejected"));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
