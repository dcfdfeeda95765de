package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.PartyRole;
import io.countercheck.model.network.Company;
import io.countercheck.model.network.ContactKind;
import io.countercheck.model.network.Dossier;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceFolderTest {

    private static final String HOSTILE = "=Heron <script>alert(1)</script> & \u202Egnidart\u0000\uD800 蓝鹭";

    @TempDir
    private Path directory;

    private static Sighting seen(long row, String day) {
        return new Sighting(
                new Rows(List.of(new Rows.Stretch("orders.csv", row, row + 1))),
                LocalDate.parse(day),
                LocalDate.parse(day).plusDays(3));
    }

    private static TracedName name(String id, String text, int group, long row) {
        return new TracedName(
                id,
                text,
                List.of(text, text + " Ltd"),
                group,
                List.of("CN"),
                List.of(PartyRole.CONSIGNEE),
                seen(row, "2026-01-05"));
    }

    private static Trace trace() {
        TracedName heron = name("C1.1", HOSTILE, 1, 1);
        TracedName crane = name("C1.2", "Silver Crane", 2, 5);
        TracedName other = name("C2.1", "Nordlicht", 1, 9);
        Sighting seen = seen(1, "2026-01-05");
        Network network = new Network(
                List.of("orders.csv"),
                12,
                1,
                List.of(
                        new Company(
                                "C1",
                                List.of(heron, crane),
                                List.of(new TracedContact(
                                        ContactKind.PHONE,
                                        "+8675588124567",
                                        HOSTILE,
                                        List.of("C1.1", "C1.2"),
                                        "",
                                        seen)),
                                seen),
                        new Company("C2", List.of(other), List.of(), seen)),
                List.of(
                        new NameLink(
                                "C1.1",
                                "C1.2",
                                ContactKind.PHONE,
                                HOSTILE,
                                2,
                                0.92,
                                true,
                                seen.rows(),
                                seen.rows(),
                                List.of(HOSTILE)),
                        new NameLink(
                                "C1.1", "C2.1", null, "", 0, 0.6, false, seen.rows(), seen.rows(), List.of("alike"))),
                List.of(new Hub("H1", ContactKind.ADDRESS, "1 main street", HOSTILE, 9, List.of("C1.1", "C1.2"), seen)),
                List.of(new Recycling(
                        "C1",
                        "C1.1",
                        "C1.2",
                        ContactKind.PHONE,
                        HOSTILE,
                        LocalDate.of(2026, 1, 8),
                        LocalDate.of(2026, 2, 1),
                        true)));
        return new Trace(
                "1",
                List.of(new Trace.Input(HOSTILE, "abc", 13, false)),
                "",
                "",
                network,
                List.of(new TargetSighting(
                        HOSTILE,
                        "indicted",
                        "case",
                        LocalDate.of(2026, 1, 1),
                        "C1",
                        "C1.1",
                        true,
                        HOSTILE,
                        seen.rows(),
                        LocalDate.of(2026, 1, 5))));
    }

    @Test
    void theGraphIsXmlWithANodeForEachNameAndHub() throws IOException, XMLStreamException {
        Path folder = written("once");
        List<String> nodes = new ArrayList<>();
        int edges = 0;
        try (InputStream in = Files.newInputStream(folder.resolve(TraceFolder.GRAPH))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("node")) {
                        nodes.add(xml.getAttributeValue(null, "id"));
                    }
                    edges += xml.getLocalName().equals("edge") ? 1 : 0;
                }
            }
        }

        assertThat(nodes).containsExactly("C1.1", "C1.2", "C2.1", "H1");
        assertThat(edges).isEqualTo(4);
    }

    @Test
    void theJsonCanBeReadWhole() throws IOException {
        try (JsonParser parser = new JsonFactory()
                .createParser(written("json").resolve(TraceFolder.JSON).toFile())) {
            int objects = 0;
            while (parser.nextToken() != null) {
                objects += parser.currentToken().isStructStart() ? 1 : 0;
            }
            assertThat(objects).isGreaterThan(10);
        }
    }

    @Test
    void nothingWrittenByStrangersBecomesMarkupOrTurnsTheText() throws IOException {
        DossierFolder.write(directory.resolve("dossier"), dossier());
        for (Path page : List.of(
                written("page").resolve(TraceFolder.PAGE),
                directory.resolve("dossier").resolve(DossierFolder.PAGE))) {
            String html = Files.readString(page);

            assertThat(html)
                    .doesNotContain("<script", "\u202E", "\u0000", "http:", "https:", "src=")
                    .contains("&lt;script&gt;", "default-src 'none'", "<bdi>");
        }
    }

    private static Dossier dossier() {
        return new Dossier(
                "1",
                HOSTILE,
                trace(),
                List.of("C1"),
                List.of(HOSTILE),
                List.of(new Dossier.Part(
                        HOSTILE,
                        1,
                        HOSTILE,
                        null,
                        "CN > BR",
                        HOSTILE,
                        "",
                        "consignee",
                        HOSTILE,
                        List.of(HOSTILE),
                        "HOLD")),
                List.of(new Dossier.Found(HOSTILE, 1, "risk", HOSTILE, "likely", HOSTILE)),
                List.of(new Dossier.Decided(HOSTILE, 1, "stop", HOSTILE, "2026-01-01T00:00:00Z", HOSTILE, true)),
                List.of(new Dossier.Listed(HOSTILE, "x:1", HOSTILE, HOSTILE, 0.9)),
                List.of(new Dossier.Action(LocalDate.of(2026, 1, 1), HOSTILE, HOSTILE, HOSTILE)),
                List.of(HOSTILE),
                List.of(HOSTILE),
                List.of(HOSTILE));
    }

    @Test
    void aSpreadsheetRunsNoCell() throws IOException {
        Path folder = written("csv");

        assertThat(Files.readString(folder.resolve(TraceFolder.COMPANIES))).contains("'=Heron");
        assertThat(Files.readAllLines(folder.resolve(TraceFolder.LINKS)).get(0))
                .startsWith(
                        "from_company,from_id,from_name,to_company,to_id,to_name,shared,value,different_names,probability");
    }

    @Test
    void writtenTwiceItIsTheSameByteForByte() throws IOException {
        Path one = written("one");
        Path other = written("other");
        for (String file : List.of(
                TraceFolder.JSON, TraceFolder.GRAPH, TraceFolder.PAGE, TraceFolder.COMPANIES, TraceFolder.LINKS)) {
            assertThat(Files.mismatch(one.resolve(file), other.resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
        }
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("mine"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> TraceFolder.write(folder, trace()))
                .isInstanceOfSatisfying(
                        Fault.class, f -> assertThat(f.code()).isEqualTo(ErrorCode.OUTPUT_NOT_WRITABLE));
        assertThat(folder).isDirectoryNotContaining("glob:**network*");
    }

    private Path written(String name) {
        Path folder = directory.resolve(name);
        TraceFolder.write(folder, trace());
        return folder;
    }
}
