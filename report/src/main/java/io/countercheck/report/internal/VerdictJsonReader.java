package io.countercheck.report.internal;

import io.countercheck.model.Confidence;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.DutyState;
import io.countercheck.model.Evidence;
import io.countercheck.model.Field;
import io.countercheck.model.FieldProblem;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Kind;
import io.countercheck.model.ListingRef;
import io.countercheck.model.Movement;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.PartyRole;
import io.countercheck.model.PartyStatus;
import io.countercheck.model.Reason;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import io.countercheck.model.Verdict;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a line of verdicts.ndjson back into the record that it was written from. */
public final class VerdictJsonReader {

    private VerdictJsonReader() {}

    /** @throws IOException when the line is not a verdict; the message says why */
    public static VerdictRecord read(byte[] line) throws IOException {
        try {
            return record(JsonObject.parse(line));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static VerdictRecord record(JsonObject json) throws IOException {
        List<Finding> own = new ArrayList<>();
        List<Finding> shared = new ArrayList<>();
        for (JsonObject finding : json.objects("findings")) {
            (finding.text("scope").equals("consignment") ? shared : own).add(finding(finding));
        }
        List<Reason> reasons = new ArrayList<>();
        for (JsonObject reason : json.objects("reasons")) {
            reasons.add(new Reason(
                    reason.text("code"), Disposition.valueOf(reason.text("disposition")), reason.text("text")));
        }
        List<DutyOwed> duties = new ArrayList<>();
        for (JsonObject duty : json.objects("duties")) {
            duties.add(duty(duty));
        }
        Verdict verdict = new Verdict(
                json.number("row"),
                json.text("source"),
                json.text("reference"),
                json.text("line"),
                Disposition.valueOf(json.text("disposition")),
                one(GoodsStatus.class, json.text("goods")),
                one(PartyStatus.class, json.text("party")),
                json.text("name"),
                json.texts("listing_ids"),
                reasons,
                own,
                duties,
                json.texts("not_screened"));
        return new VerdictRecord(
                verdict,
                shared,
                route(json.object("route")),
                json.text("quantity"),
                texts(json.object("texts")),
                parties(json.objects("parties")));
    }

    private static Movement route(JsonObject json) throws IOException {
        return new Movement(
                json.text("from"),
                json.text("to"),
                json.texts("via"),
                date(json, "order_date"),
                date(json, "dispatch_date"),
                date(json, "arrival_date"),
                json.text("procedure"));
    }

    private static Map<Field, String> texts(JsonObject json) throws IOException {
        Map<Field, String> texts = new LinkedHashMap<>();
        for (String name : json.names()) {
            texts.put(field(name), json.text(name));
        }
        return texts;
    }

    private static List<VerdictRecord.NamedParty> parties(List<JsonObject> json) throws IOException {
        List<VerdictRecord.NamedParty> parties = new ArrayList<>();
        for (JsonObject party : json) {
            parties.add(new VerdictRecord.NamedParty(
                    one(PartyRole.class, party.text("role")), party.text("name"), party.text("country")));
        }
        return parties;
    }

    private static Finding finding(JsonObject json) throws IOException {
        Kind kind = one(Kind.class, json.text("kind"));
        String name = json.text("name");
        Strength strength = one(Strength.class, json.text("strength"));
        Evidence evidence = evidence(json.object("evidence"));
        return switch (kind) {
            case SUBSTANCE, CLASS, MACHINE, MACHINE_PART ->
                new Finding.OnList(
                        kind,
                        name,
                        new ListingRef(
                                json.text("entity_id"),
                                json.text("regime"),
                                json.text("list"),
                                json.text("citation"),
                                Confidence.of(json.text("confidence"))),
                        strength,
                        evidence,
                        json.texts("notes"));
            case PARTY, OWNER ->
                new Finding.OfParty(
                        kind,
                        name,
                        json.text("entity_id"),
                        json.text("list"),
                        json.text("programme"),
                        one(PartyEffect.class, json.text("effect")),
                        json.fraction("probability"),
                        strength,
                        evidence,
                        json.text("citation"),
                        json.textIfAny("confidence").map(Confidence::of).orElse(null));
            case CONTRADICTION -> new Finding.Contradiction(name, strength, evidence);
            case RISK ->
                new Finding.Risk(
                        json.text("code"),
                        name,
                        strength,
                        evidence,
                        json.text("citation"),
                        Confidence.of(json.text("confidence")));
            case FIELD ->
                new Finding.BadField(new FieldProblem(
                        evidence.field(),
                        evidence.matched(),
                        evidence.method(),
                        name,
                        String.join(" ", evidence.steps())));
            case NOT_UNDERSTOOD -> new Finding.NotUnderstood(name, evidence);
        };
    }

    private static Evidence evidence(JsonObject json) throws IOException {
        Span span = json.has("start")
                ? new Span(Math.toIntExact(json.number("start")), Math.toIntExact(json.number("end")))
                : null;
        return new Evidence(
                field(json.text("field")), span, json.text("matched"), json.text("method"), json.texts("steps"));
    }

    private static DutyOwed duty(JsonObject json) throws IOException {
        return new DutyOwed(
                json.text("duty_id"),
                json.text("what"),
                json.texts("owed_by"),
                json.text("form"),
                json.flag("blocks"),
                one(DutyState.class, json.text("state")),
                date(json, "deadline"),
                json.text("anchor"),
                json.text("authority"),
                json.text("citation"),
                Confidence.of(json.text("confidence")),
                json.texts("because"),
                json.text("note"),
                json.has("whose") ? one(DutyOwed.Whose.class, json.text("whose")) : DutyOwed.Whose.UNSAID,
                json.has("met_by") ? json.texts("met_by") : List.of());
    }

    private static Field field(String id) throws IOException {
        return Fields.named(id).orElseThrow(() -> new IOException("no field is called " + id));
    }

    private static @Nullable LocalDate date(JsonObject json, String name) throws IOException {
        return json.has(name) ? LocalDate.parse(json.text(name)) : null;
    }

    /** The constant whose published word this is: its name in lower case, with hyphens or underscores. */
    private static <E extends Enum<E>> E one(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
