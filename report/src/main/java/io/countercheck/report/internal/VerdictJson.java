package io.countercheck.report.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import io.countercheck.model.Confidence;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.Evidence;
import io.countercheck.model.Field;
import io.countercheck.model.Finding;
import io.countercheck.model.Movement;
import io.countercheck.model.Reason;
import io.countercheck.model.Span;
import io.countercheck.model.Verdict;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a verdict as one JSON object (docs/schema/verdict.schema.json). What is absent has no member. */
public final class VerdictJson {

    private final JsonGenerator json;

    public VerdictJson(JsonGenerator json) {
        this.json = json;
    }

    public void write(VerdictRecord record) throws IOException {
        Verdict v = record.verdict();
        json.writeStartObject();
        json.writeNumberField("row", v.row());
        json.writeStringField("source", v.source());
        json.writeStringField("reference", v.reference());
        json.writeStringField("line", v.line());
        json.writeStringField("disposition", v.disposition().name());
        json.writeStringField("goods", v.goods().id());
        json.writeStringField("party", v.party().id());
        json.writeStringField("name", v.name());
        strings("listing_ids", v.listingIds());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : v.reasons()) {
            json.writeStartObject();
            json.writeStringField("code", reason.code());
            json.writeStringField("disposition", reason.disposition().name());
            json.writeStringField("text", reason.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        route(record.movement());
        json.writeStringField("quantity", record.quantity());
        texts(record.texts());
        parties(record.parties());
        json.writeArrayFieldStart("findings");
        for (Finding finding : v.findings()) {
            finding("line", finding);
        }
        for (Finding finding : record.shared()) {
            finding("consignment", finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("duties");
        for (DutyOwed duty : v.duties()) {
            duty(duty);
        }
        json.writeEndArray();
        strings("not_screened", v.notScreened());
        json.writeEndObject();
    }

    private void route(Movement movement) throws IOException {
        json.writeObjectFieldStart("route");
        json.writeStringField("from", movement.from());
        strings("via", movement.via());
        json.writeStringField("to", movement.to());
        date("order_date", movement.orderDate());
        date("dispatch_date", movement.dispatchDate());
        date("arrival_date", movement.arrivalDate());
        json.writeStringField("procedure", movement.procedure());
        json.writeEndObject();
    }

    private void texts(Map<Field, String> texts) throws IOException {
        json.writeObjectFieldStart("texts");
        for (Map.Entry<Field, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey().id(), text.getValue());
        }
        json.writeEndObject();
    }

    private void parties(List<VerdictRecord.NamedParty> parties) throws IOException {
        json.writeArrayFieldStart("parties");
        for (VerdictRecord.NamedParty party : parties) {
            json.writeStartObject();
            json.writeStringField("role", party.role().id());
            json.writeStringField("name", party.name());
            json.writeStringField("country", party.country());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void finding(String scope, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("scope", scope);
        json.writeStringField("kind", finding.kind().id());
        json.writeStringField("name", finding.name());
        json.writeStringField("strength", finding.strength().id());
        if (finding instanceof Finding.OnList f) {
            json.writeStringField("entity_id", f.listing().id());
            json.writeStringField("regime", f.listing().regime());
            json.writeStringField("list", f.listing().list());
            json.writeStringField("citation", f.listing().citation());
            json.writeStringField("confidence", f.listing().confidence().id());
            strings("notes", f.notes());
        } else if (finding instanceof Finding.OfParty f) {
            json.writeStringField("entity_id", f.entityId());
            json.writeStringField("list", f.list());
            json.writeStringField("programme", f.programme());
            json.writeStringField("effect", f.effect().id());
            json.writeFieldName("probability");
            json.writeNumber(Tables.probability(f.probability()));
            json.writeStringField("citation", f.citation());
            confidence(f.confidence());
        } else if (finding instanceof Finding.Risk f) {
            json.writeStringField("code", f.code());
            json.writeStringField("citation", f.citation());
            confidence(f.confidence());
        }
        evidence(finding.evidence());
        json.writeEndObject();
    }

    private void confidence(@Nullable Confidence confidence) throws IOException {
        if (confidence != null) {
            json.writeStringField("confidence", confidence.id());
        }
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeObjectFieldStart("evidence");
        json.writeStringField("field", evidence.field().id());
        Span span = evidence.span();
        if (span != null) {
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
        }
        json.writeStringField("matched", evidence.matched());
        json.writeStringField("method", evidence.method());
        strings("steps", evidence.steps());
        json.writeEndObject();
    }

    private void duty(DutyOwed duty) throws IOException {
        json.writeStartObject();
        json.writeStringField("duty_id", duty.id());
        json.writeStringField("what", duty.what());
        strings("owed_by", duty.owedBy());
        json.writeStringField("form", duty.form());
        json.writeBooleanField("blocks", duty.blocks());
        json.writeStringField("state", duty.state().id());
        date("deadline", duty.deadline());
        json.writeStringField("anchor", duty.anchor());
        json.writeStringField("authority", duty.authority());
        json.writeStringField("citation", duty.citation());
        json.writeStringField("confidence", duty.confidence().id());
        strings("because", duty.because());
        json.writeStringField("note", duty.note());
        if (duty.whose() != DutyOwed.Whose.UNSAID) {
            json.writeStringField("whose", duty.whose().id());
        }
        if (!duty.metBy().isEmpty()) {
            strings("met_by", duty.metBy());
        }
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void date(String name, @Nullable LocalDate date) throws IOException {
        if (date != null) {
            json.writeStringField(name, date.toString());
        }
    }
}
