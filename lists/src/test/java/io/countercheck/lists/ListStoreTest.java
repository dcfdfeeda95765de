package io.countercheck.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.sun.net.httpserver.HttpServer;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);
    private static final String SDN = """
            101,"ACME TRADING, S.A.",-0- ,"SDNT] [SDNTK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"NIT # 800241061-5 (Colombia); Website www.acme.example; a.k.a. 'ACT'; Linked To: DOE, John."\r
            102,"DOE, John",individual,"SDNTK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 05 Jan 1971; Passport AB123456 (Mexico); alt. Passport CD-99."\r
            103,"SEA ROSE",vessel,"IRAN",-0- ,"9HXX9",Tanker,-0- ,-0- ,Malta,-0- ,"Vessel Registration Identification IMO 9513282"\r
            \u001a""";
    private static final String ALT = """
            101,1,"aka","ACME COMERCIAL",-0- \r
            101,2,"fka","OLD ACME, S.A.",-0- \r
            \u001a""";
    private static final String ADD = """
            101,11,"Calle 5, No. 7","Bogota","Colombia",-0- \r
            102,12,-0- ,-0- ,-0- ,-0- \r
            103,13,-0- ,-0- ,"Korea, North",-0- \r
            \u001a""";

    @TempDir
    Path directory;

    private Path home = Path.of("");
    private ListStore store = ListStore.at(home);

    @BeforeEach
    void emptyHome() {
        home = directory.resolve("home");
        store = ListStore.at(home);
    }

    @Test
    void nothingInstalledMeansTheSample() {
        List<PartyList> lists = store.load();

        assertThat(store.installed()).isEmpty();
        assertThat(lists).singleElement().satisfies(list -> {
            assertThat(list.sample()).isTrue();
            assertThat(list.parties()).hasSizeBetween(15, 25);
            assertThat(list.parties()).allSatisfy(party -> {
                assertThat(party.citation()).contains("OFAC", "20");
                assertThat(party.detail("confidence")).isPresent();
            });
        });
    }

    @Test
    void anInstalledListThatCannotBeFoundIsNeverLeftOutInSilence() throws IOException {
        Path file = Files.writeString(directory.resolve("sdn.csv"), SDN);
        String digest = store.add(file, "sdn", DAY).digest();
        Path pointer = home.resolve("lists/sdn/current");
        Path facts = home.resolve("lists/sdn").resolve(digest).resolve("list.properties");

        for (String broken : List.of("", digest.substring(1), "..", "\0", digest.replace(digest.charAt(0), 'x'))) {
            Files.writeString(pointer, broken);
            assertThatExceptionOfType(Fault.class)
                    .isThrownBy(store::load)
                    .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.LIST_BROKEN));
        }
        store.add(file, "sdn", DAY);
        assertThat(store.load())
                .singleElement()
                .satisfies(list -> assertThat(list.sample()).isFalse());

        Files.delete(facts);
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(store::load)
                .satisfies(fault -> assertThat(fault.mend()).contains("sdn", "lists add"));
        store.add(file, "sdn", DAY);
        assertThat(store.load()).hasSize(1);
    }

    @Test
    void ofacFilesAreReadTogetherAndEveryRowIsCounted() throws IOException {
        LoadReport report = store.add(ofac(directory.resolve("in")), null, DAY);

        assertThat(report.source()).isEqualTo("ofac-sdn");
        assertThat(report.date()).isEqualTo("2021-07");
        assertThat(report.files())
                .containsExactly(
                        new LoadReport.FileRows("ofac_sdn_2021-07.csv", 3, 3, 0, 0),
                        new LoadReport.FileRows("ofac_alt_2021-07.csv", 2, 2, 0, 0),
                        new LoadReport.FileRows("ofac_add_2021-07.csv", 3, 2, 1, 0));
        assertThat(report.skipped()).isEmpty();

        PartyList list = store.load().get(0);
        ListedParty acme = list.parties().get(0);
        assertThat(acme.entityId()).isEqualTo("ofac-sdn:101");
        assertThat(acme.programmes()).containsExactly("SDNT", "SDNTK");
        assertThat(acme.names())
                .extracting(ListedParty.ListedName::text, ListedParty.ListedName::weak)
                .containsExactly(
                        tuple("ACME TRADING, S.A.", false),
                        tuple("ACME COMERCIAL", false),
                        tuple("OLD ACME, S.A.", false),
                        tuple("ACT", true));
        assertThat(acme.identifiers())
                .contains(
                        new ListedParty.ListedIdentifier("nit", "800241061-5", "CO"),
                        new ListedParty.ListedIdentifier("website", "www.acme.example", ""));
        assertThat(acme.detail("linked to")).contains("DOE, John");
        assertThat(acme.addresses())
                .containsExactly(new ListedParty.ListedAddress("Calle 5, No. 7, Bogota, Colombia", "Bogota", "CO"));
        assertThat(list.parties().get(1).identifiers())
                .containsExactly(
                        new ListedParty.ListedIdentifier("passport", "AB123456", "MX"),
                        new ListedParty.ListedIdentifier("passport", "CD-99", ""));
        assertThat(list.parties().get(2).addresses().get(0).country()).isEqualTo("KP");
        assertThat(list.parties().get(2).identifiers())
                .contains(new ListedParty.ListedIdentifier("vessel registration identification imo", "9513282", ""));
    }

    @Test
    void addingTheSameBytesTwiceChangesNothingAndSaysSo() throws IOException {
        Path sdn = ofac(directory.resolve("in"));

        assertThat(store.add(sdn, null, DAY).alreadyInstalled()).isFalse();
        assertThat(store.add(sdn, null, DAY.plusDays(1)).alreadyInstalled()).isTrue();
        assertThat(store.installed())
                .singleElement()
                .satisfies(list -> assertThat(list.added()).isEqualTo("2026-05-10"));
    }

    @Test
    void aBrokenFileIsRefusedAndTheGoodOneStays() throws IOException {
        Path sdn = ofac(directory.resolve("in"));
        String digest = store.add(sdn, null, DAY).digest();

        for (String broken : List.of(
                "",
                "   \n",
                "<!DOCTYPE html><html><body>503</body></html>",
                "PK\u0003\u0004 zip",
                "101,\"ACME\",-0- ,\"SDNT\"\n",
                SDN.substring(0, SDN.length() - 120),
                SDN.substring(0, 90),
                "id,aliases\n1,x\n",
                "name,type\n",
                "name,type\nAcme\nBeta\n")) {
            Files.writeString(sdn, broken);
            assertThatExceptionOfType(Fault.class)
                    .as(broken)
                    .isThrownBy(() -> store.add(sdn, "ofac-sdn", DAY))
                    .satisfies(fault ->
                            assertThat(fault.code()).isIn(ErrorCode.LIST_BROKEN, ErrorCode.LIST_NOT_RECOGNISED));
        }
        assertThat(store.installed())
                .singleElement()
                .satisfies(list -> assertThat(list.digest()).isEqualTo(digest));
        assertThat(store.load().get(0).parties()).hasSize(3);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aliasesAloneAreNoList() throws IOException {
        Path sdn = ofac(directory.resolve("in"));

        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> store.add(sdn.resolveSibling("ofac_alt_2021-07.csv"), null, DAY))
                .withMessageContaining("aliases");
    }

    @Test
    void aMixOfEditionsIsRefused() throws IOException {
        Path sdn = ofac(directory.resolve("in"));
        Files.writeString(sdn.resolveSibling("ofac_alt_2021-07.csv"), "999,1,\"aka\",\"SOMEBODY ELSE\",-0- \r\n\u001a");

        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> store.add(sdn, null, DAY))
                .withMessageContaining("999");
    }

    @Test
    void anAuthoritysOwnListIsReadFromItsColumns() throws IOException {
        Path file = Files.writeString(
                directory.resolve("Customs Watch 2024-03.csv"),
                "\ufeffid,name,aliases,type,country,e-mail,email\n7,Muster GmbH,Muster AG|Müster,company,Germany,,a@b.example\n");

        LoadReport report = store.add(file, "de-customs", DAY);

        assertThat(report.format()).isEqualTo("plain-csv");
        assertThat(report.aliases()).isEqualTo(2);
        ListedParty party = store.load().get(0).parties().get(0);
        assertThat(party.entityId()).isEqualTo("de-customs:7");
        assertThat(party.type()).isEqualTo(ListedParty.Type.ORGANISATION);
        assertThat(party.addresses().get(0).country()).isEqualTo("DE");
    }

    @Test
    void aDamagedFlatFormIsMadeAgainFromTheOriginal() throws IOException {
        store.add(ofac(directory.resolve("in")), null, DAY);
        List<ListedParty> before = List.copyOf(store.load().get(0).parties());
        Path flat;
        try (Stream<Path> all = Files.walk(home)) {
            flat = all.filter(p -> p.endsWith("parties.bin")).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(flat);
        bytes[bytes.length / 2] ^= 1;
        Files.write(flat, bytes);

        assertThat(store.load().get(0).parties()).isEqualTo(before);

        bytes[bytes.length / 2] ^= 1;
        assertThat(Files.readAllBytes(flat)).isEqualTo(bytes);
    }

    @Test
    void aListIsFetchedWithTheFilesBesideIt() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(server, "/lists/sdn.csv", SDN);
        serve(server, "/lists/alt.csv", ALT);
        serve(server, "/lists/page.csv", "<html>gone</html>");
        server.start();
        try {
            String base = "http://localhost:" + server.getAddress().getPort() + "/lists/";

            LoadReport report = store.add(URI.create(base + "sdn.csv"), null, DAY);

            assertThat(report.parties()).isEqualTo(3);
            assertThat(report.aliases()).isEqualTo(3);
            assertThat(report.notes()).anyMatch(note -> note.contains("addresses"));
            assertThatExceptionOfType(Fault.class)
                    .isThrownBy(() -> store.add(URI.create(base + "none.csv"), null, DAY))
                    .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.LIST_FETCH_FAILED));
            assertThatExceptionOfType(Fault.class)
                    .isThrownBy(() -> store.add(URI.create(base + "page.csv"), null, DAY))
                    .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.LIST_NOT_RECOGNISED));
            assertThat(leftovers()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static void serve(HttpServer server, String path, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals(path) ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(p -> p.getFileName().toString().startsWith(".")).toList();
        }
    }

    private static Path ofac(Path in) throws IOException {
        Files.createDirectories(in);
        Files.writeString(in.resolve("ofac_alt_2021-07.csv"), ALT);
        Files.writeString(in.resolve("ofac_add_2021-07.csv"), ADD);
        return Files.writeString(in.resolve("ofac_sdn_2021-07.csv"), SDN);
    }
}
