package io.countercheck.report.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.countercheck.model.Kind;
import io.countercheck.model.Movement;
import io.countercheck.model.PartyRole;
import io.countercheck.report.ListedLine;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of a line of verdicts.ndjson only what a history needs, in one pass and without a tree. */
public final class ListedLineReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<Kind> GOODS = EnumSet.of(Kind.SUBSTANCE, Kind.CLASS, Kind.MACHINE, Kind.MACHINE_PART);

    private long row;
    private String reference = "";
    private String line = "";
    private String quantity = "";
    private @Nullable Movement movement;
    private final List<VerdictRecord.NamedParty> parties = new ArrayList<>();
    private final List<String> listings = new ArrayList<>();
    private final List<ListedLine.Met> met = new ArrayList<>();

    private ListedLineReader() {}

    /** @throws IOException when the line is not a verdict; the message says why */
    public static ListedLine read(byte[] line) throws IOException {
        try (JsonParser json = JSON.createParser(line)) {
            return new ListedLineReader().verdict(json);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private ListedLine verdict(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("not a JSON object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "row" -> row = json.getLongValue();
                case "reference" -> reference = json.getText();
                case "line" -> line = json.getText();
                case "quantity" -> quantity = json.getText();
                case "route" -> movement = route(json);
                case "parties" -> parties(json);
                case "findings" -> findings(json);
                case "duties" -> duties(json);
                default -> json.skipChildren();
            }
        }
        if (movement == null) {
            throw new IOException("lacks route");
        }
        return new ListedLine(row, reference, line, movement, quantity, parties, listings, met);
    }

    private static Movement route(JsonParser json) throws IOException {
        String from = "";
        String to = "";
        String procedure = "";
        List<String> via = List.of();
        LocalDate order = null;
        LocalDate dispatch = null;
        LocalDate arrival = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "from" -> from = json.getText();
                case "to" -> to = json.getText();
                case "procedure" -> procedure = json.getText();
                case "via" -> via = texts(json);
                case "order_date" -> order = LocalDate.parse(json.getText());
                case "dispatch_date" -> dispatch = LocalDate.parse(json.getText());
                case "arrival_date" -> arrival = LocalDate.parse(json.getText());
                default -> json.skipChildren();
            }
        }
        return new Movement(from, to, via, order, dispatch, arrival, procedure);
    }

    private void parties(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String role = "";
            String name = "";
            String country = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                switch (member) {
                    case "role" -> role = json.getText();
                    case "name" -> name = json.getText();
                    case "country" -> country = json.getText();
                    default -> json.skipChildren();
                }
            }
            parties.add(new VerdictRecord.NamedParty(PartyRole.valueOf(role.toUpperCase(Locale.ROOT)), name, country));
        }
    }

    private void findings(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String scope = "";
            String kind = "";
            String entity = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                switch (member) {
                    case "scope" -> scope = json.getText();
                    case "kind" -> kind = json.getText();
                    case "entity_id" -> entity = json.getText();
                    default -> json.skipChildren();
                }
            }
            if (!scope.equals("consignment")
                    && GOODS.contains(Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')))) {
                listings.add(entity);
            }
        }
    }

    private void duties(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String id = "";
            List<String> because = List.of();
            List<String> by = List.of();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                switch (member) {
                    case "duty_id" -> id = json.getText();
                    case "because" -> because = texts(json);
                    case "met_by" -> by = texts(json);
                    default -> json.skipChildren();
                }
            }
            if (!by.isEmpty()) {
                met.add(new ListedLine.Met(id, because, by));
            }
        }
    }

    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return texts;
    }
}
