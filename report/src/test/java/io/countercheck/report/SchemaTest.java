package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written agrees with docs/schema/verdict.schema.json, and the schema knows everything that is written. */
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path home;

    private static JsonNode schema() throws IOException {
        Path root = Path.of(System.getProperty("countercheck.root", ".."));
        return MAPPER.readTree(root.resolve("docs/schema/verdict.schema.json").toFile());
    }

    @Test
    void everyLineIsAVerdictOfTheSchema() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema());
        Path ndjson = Orders.write(home.resolve("orders.countercheck")).resolve("verdicts.ndjson");

        for (String line : Files.readAllLines(ndjson)) {
            assertThat(schema.validate(MAPPER.readTree(line))).as(line).isEmpty();
        }
    }

    @Test
    void everyMemberThatIsWrittenIsDescribed() throws IOException {
        Set<String> described = new TreeSet<>();
        collectProperties(schema(), described);
        Path ndjson = Orders.write(home.resolve("orders.countercheck")).resolve("verdicts.ndjson");

        Set<String> written = new TreeSet<>();
        for (String line : Files.readAllLines(ndjson)) {
            collectMembers(MAPPER.readTree(line), written);
        }
        assertThat(described).containsAll(written);
        assertThat(written).as("the examples use every member but one day").contains("deadline", "probability", "via");
    }

    private static void collectProperties(JsonNode node, Set<String> names) {
        if (node.has("properties")) {
            node.get("properties").fieldNames().forEachRemaining(names::add);
        }
        node.forEach(child -> collectProperties(child, names));
    }

    private static void collectMembers(JsonNode node, Set<String> names) {
        node.properties().forEach(member -> {
            names.add(member.getKey());
            if (!member.getKey().equals("texts")) {
                collectMembers(member.getValue(), names);
            }
        });
        if (node.isArray()) {
            node.forEach(child -> collectMembers(child, names));
        }
    }
}
