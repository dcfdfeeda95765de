package io.countercheck.report.internal.network;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.countercheck.model.PartyRole;
import io.countercheck.model.network.Company;
import io.countercheck.model.network.Hub;
import io.countercheck.model.network.NameLink;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.Recycling;
import io.countercheck.model.network.Rows;
import io.countercheck.model.network.Sighting;
import io.countercheck.model.network.TargetSighting;
import io.countercheck.model.network.Trace;
import io.countercheck.model.network.TracedContact;
import io.countercheck.model.network.TracedName;
import io.countercheck.report.internal.JsonForm;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The file network.json; docs/network.md describes its form. */
public final class NetworkJson {

    private static final String FORMAT = "countercheck-network";
    private static final int VERSION = 1;

    private final JsonGenerator json;

    private NetworkJson(JsonGenerator json) {
        this.json = json;
    }

    public static void write(Writer out, Trace trace) throws IOException {
        JsonGenerator json = generator(out);
        new NetworkJson(json).trace(trace);
        json.writeRaw('\n');
        json.close();
    }

    /** A generator that lays out what it writes and leaves the writer open. */
    static JsonGenerator generator(Writer out) throws IOException {
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                .withArrayIndenter(new DefaultIndenter(" ", "\n"));
        return JsonForm.factory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(pretty);
    }

    /** The members of a trace, into the object that is open. */
    static void into(JsonGenerator json, Trace trace) throws IOException {
        new NetworkJson(json).members(trace);
    }

    private void trace(Trace trace) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        members(trace);
        json.writeEndObject();
    }

    private void members(Trace trace) throws IOException {
        json.writeStringField("engine", trace.engine());
        json.writeArrayFieldStart("inputs");
        for (Trace.Input input : trace.inputs()) {
            json.writeStartObject();
            json.writeStringField("file", input.file());
            json.writeStringField("digest", input.digest());
            json.writeNumberField("records", input.records());
            json.writeBooleanField("history", input.history());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("around", trace.around());
        json.writeStringField("targets_digest", trace.register());
        network(trace.network());
        targets(trace.targets());
    }

    /** The members of a network, into the object that is open. */
    private void network(Network network) throws IOException {
        json.writeNumberField("band", Network.BAND);
        json.writeNumberField("rows", network.rows());
        json.writeNumberField("rejected", network.rejected());
        json.writeArrayFieldStart("companies");
        for (Company company : network.companies()) {
            company(company);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        for (NameLink link : network.links()) {
            link(link);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("hubs");
        for (Hub hub : network.hubs()) {
            json.writeStartObject();
            json.writeStringField("id", hub.id());
            json.writeStringField("kind", hub.kind().id());
            json.writeStringField("value", hub.value());
            json.writeStringField("written", hub.written());
            json.writeNumberField("different_names", hub.names());
            strings("bearers", hub.bearers());
            seen(hub.seen());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("recycled");
        for (Recycling recycled : network.recycled()) {
            json.writeStartObject();
            json.writeStringField("company", recycled.company());
            json.writeStringField("old_name", recycled.oldName());
            json.writeStringField("new_name", recycled.newName());
            json.writeStringField("contact", recycled.contact().id());
            json.writeStringField("value", recycled.value());
            json.writeStringField("old_last", recycled.oldLast().toString());
            json.writeStringField("new_first", recycled.newFirst().toString());
            json.writeBooleanField("dropped", recycled.dropped());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void company(Company company) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", company.id());
        json.writeNumberField("different_names", company.differentNames());
        json.writeArrayFieldStart("names");
        for (TracedName name : company.names()) {
            json.writeStartObject();
            json.writeStringField("id", name.id());
            json.writeStringField("text", name.text());
            strings("spellings", name.spellings());
            json.writeNumberField("group", name.group());
            strings("countries", name.countries());
            strings("roles", name.roles().stream().map(PartyRole::id).toList());
            seen(name.seen());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("contacts");
        for (TracedContact contact : company.contacts()) {
            json.writeStartObject();
            json.writeStringField("kind", contact.kind().id());
            json.writeStringField("value", contact.value());
            json.writeStringField("written", contact.written());
            strings("names", contact.names());
            json.writeStringField("hub", contact.hub());
            seen(contact.seen());
            json.writeEndObject();
        }
        json.writeEndArray();
        seen(company.seen());
        json.writeEndObject();
    }

    private void link(NameLink link) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", link.from());
        json.writeStringField("to", link.to());
        json.writeStringField("shared", link.what());
        json.writeStringField("value", link.value());
        json.writeNumberField("different_names", link.bearers());
        json.writeNumberField("probability", link.probability());
        json.writeBooleanField("merges", link.merges());
        rows("from_rows", link.fromRows());
        rows("to_rows", link.toRows());
        strings("why", link.why());
        json.writeEndObject();
    }

    private void targets(List<TargetSighting> targets) throws IOException {
        json.writeArrayFieldStart("targets_seen");
        for (TargetSighting target : targets) {
            json.writeStartObject();
            json.writeStringField("target", target.target());
            json.writeStringField("action", target.action());
            json.writeStringField("source", target.source());
            json.writeStringField("day", target.day().toString());
            json.writeStringField("company", target.company());
            json.writeStringField("name", target.name());
            json.writeBooleanField("new_name", target.newName());
            json.writeStringField("how", target.how());
            json.writeStringField("first_after", target.first().toString());
            rows("rows", target.rows());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void seen(Sighting seen) throws IOException {
        if (seen.first() != null) {
            json.writeStringField("first", seen.first().toString());
        }
        if (seen.last() != null) {
            json.writeStringField("last", seen.last().toString());
        }
        rows("rows", seen.rows());
    }

    private void rows(String name, Rows rows) throws IOException {
        strings(name, rows.stretches().stream().map(Rows.Stretch::toString).toList());
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
