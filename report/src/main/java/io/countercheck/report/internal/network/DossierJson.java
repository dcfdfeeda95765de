package io.countercheck.report.internal.network;

import com.fasterxml.jackson.core.JsonGenerator;
import io.countercheck.model.network.Dossier;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The file dossier.json; docs/network.md describes its form. */
public final class DossierJson {

    private final JsonGenerator json;

    private DossierJson(JsonGenerator json) {
        this.json = json;
    }

    public static void write(Writer out, Dossier dossier) throws IOException {
        JsonGenerator json = NetworkJson.generator(out);
        new DossierJson(json).write(dossier);
        json.writeRaw('\n');
        json.close();
    }

    private void write(Dossier dossier) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "countercheck-dossier");
        json.writeNumberField("version", 1);
        json.writeStringField("asked", dossier.asked());
        strings("companies_meant", dossier.companies());
        strings("names", dossier.names());
        json.writeArrayFieldStart("actions");
        for (Dossier.Action action : dossier.actions()) {
            json.writeStartObject();
            json.writeStringField("day", action.day().toString());
            json.writeStringField("target", action.target());
            json.writeStringField("what", action.what());
            json.writeStringField("source", action.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("listed");
        for (Dossier.Listed listed : dossier.listed()) {
            json.writeStartObject();
            json.writeStringField("name", listed.name());
            json.writeStringField("entity_id", listed.entityId());
            json.writeStringField("listed_name", listed.listedName());
            json.writeStringField("list", listed.list());
            json.writeNumberField("probability", Math.round(listed.probability() * 10_000) / 10_000.0);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("consignments");
        for (Dossier.Part part : dossier.consignments()) {
            consignment(part);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Dossier.Found found : dossier.findings()) {
            json.writeStartObject();
            json.writeStringField("place", found.place());
            json.writeNumberField("row", found.row());
            json.writeStringField("kind", found.kind());
            json.writeStringField("name", found.name());
            json.writeStringField("strength", found.strength());
            json.writeStringField("citation", found.citation());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("decisions");
        for (Dossier.Decided decided : dossier.decisions()) {
            json.writeStartObject();
            json.writeStringField("place", decided.place());
            json.writeNumberField("row", decided.row());
            json.writeStringField("decision", decided.decision());
            json.writeStringField("who", decided.who());
            json.writeStringField("when", decided.when());
            json.writeStringField("why", decided.why());
            json.writeBooleanField("stands", decided.stands());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings("sources", dossier.sources());
        strings("looked_at", dossier.lookedAt());
        strings("not_looked_at", dossier.notLookedAt());
        json.writeObjectFieldStart("network");
        NetworkJson.into(json, dossier.trace());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void consignment(Dossier.Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("place", part.place());
        json.writeNumberField("row", part.row());
        json.writeStringField("reference", part.reference());
        if (part.day() != null) {
            json.writeStringField("day", part.day().toString());
        }
        json.writeStringField("route", part.route());
        json.writeStringField("goods", part.goods());
        json.writeStringField("quantity", part.quantity());
        json.writeStringField("role", part.role());
        json.writeStringField("name", part.name());
        strings("others", part.others());
        json.writeStringField("disposition", part.disposition());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
