package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists are fetched anew from a real server, compared, and never made worse. */
class ListsUpdateTest {

    private static final String OLD = """
            id,name,aliases,country
            1,Blocked Example Trading Ltd,Example Trade Co,CN
            2,Jane Example Doe,,MX
            """;
    private static final String NEW = """
            id,name,aliases,country
            1,Blocked Example Trading Ltd,Example Trade Co,HK
            2,Jane Example Doe,,MX
            3,Third Example GmbH,,DE
            """;

    @TempDir
    private Path directory;

    private @Nullable HttpServer server;
    private volatile String served = OLD;

    @BeforeEach
    void serve() throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/ours.csv", exchange -> {
            byte[] body = served.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        http.start();
        server = http;
    }

    @AfterEach
    void stop() {
        running().stop(0);
    }

    private HttpServer running() {
        return Objects.requireNonNull(server);
    }

    private String address() {
        return "http://localhost:" + running().getAddress().getPort() + "/ours.csv";
    }

    private Countercheck.Ran lists(String... arguments) {
        return Countercheck.run(Stream.concat(
                        Stream.of("lists"),
                        Stream.concat(Arrays.stream(arguments), Stream.of("--home=" + directory.resolve("home"))))
                .toArray(String[]::new));
    }

    @Test
    void aListIsFetchedAnewAndComparedWithTheOneBefore() {
        assertThat(lists("source", "set", "ours", address()).exit()).isEqualTo(2);
        assertThat(lists("source", "set", "ours", address(), "--plain-http").exit())
                .isZero();
        assertThat(lists("update").out()).isEqualTo("ours: installed, 2 parties\n");
        assertThat(lists("update").out()).isEqualTo("ours: nothing changed\n");

        served = NEW;
        assertThat(lists("update", "ours").out())
                .isEqualTo("ours: 3 parties, until now 2: 1 added, 0 removed, 1 changed\n");

        assertThat(lists("diff", "ours@previous", "ours", "--format", "csv").out())
                .isEqualTo("""
                change,entity_id,name,field,before,after
                changed,ours:1,Blocked Example Trading Ltd,address,CN [CN],HK [HK]
                added,ours:3,Third Example GmbH,type,,unknown
                added,ours:3,Third Example GmbH,name,,Third Example GmbH
                added,ours:3,Third Example GmbH,address,,DE [DE]
                """);
        assertThat(lists("diff", "ours@previous", "ours", "--format", "ndjson").lines())
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("{\"change\":\"changed\",\"entity_id\":\"ours:1\",\"name\":\"Blocked Example Trading Ltd\","
                        + "\"fields\":[{\"field\":\"address\",\"before\":[\"CN [CN]\"],\"after\":[\"HK [HK]\"]}]}");
        assertThat(lists("diff", "ours@previous", "ours").out())
                .contains("~ ours:1", "    - address: CN", "+ ours:3", "1 added, 0 removed, 1 changed");
    }

    @Test
    void aListThatCannotBeHadKeepsTheOthersFromNothing() throws IOException {
        lists("source", "set", "aaa", directory.resolve("nowhere.csv").toUri().toString());
        lists("source", "set", "ours", address(), "--plain-http");

        Countercheck.Ran ran = lists("update");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("aaa: there is no file", "CC-1203 LIST_FETCH_FAILED");
        assertThat(ran.out()).isEqualTo("ours: installed, 2 parties\n");
    }

    @Test
    void aListThatShrinksWaitsForAPerson() {
        lists("source", "set", "ours", address(), "--plain-http");
        served = NEW;
        lists("update");
        served = OLD;

        Countercheck.Ran refused = lists("update");
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains("CC-1204 LIST_DOUBTFUL", "2 parties, until now 3");
        assertThat(lists("update", "ours", "--accept-shrink").exit()).isEqualTo(2);
        assertThat(lists("update", "--accept-shrink", "--why", "because").exit())
                .isEqualTo(2);

        Countercheck.Ran taken = lists("update", "ours", "--accept-shrink", "--who", "A. Meyer", "--why", "delisted");
        assertThat(taken.exit()).as(taken.err()).isZero();
        assertThat(taken.out()).contains("0 added, 1 removed, 1 changed");
    }

    @Test
    void twoFilesAreTwoEditionsOfTheListThatTheUserNames() throws IOException {
        Path june = Files.writeString(directory.resolve("june.csv"), OLD);
        Path july = Files.writeString(directory.resolve("july.csv"), NEW);

        assertThat(lists("diff", june.toString(), july.toString()).exit()).isEqualTo(2);
        assertThat(lists("diff", june.toString(), july.toString(), "--as", "ours")
                        .out())
                .contains("1 added, 0 removed, 1 changed");
        assertThat(lists("diff", "nothing", june.toString()).exit()).isEqualTo(1);
    }

    @Test
    void officialAddressesAreShownAndSetByName() {
        assertThat(lists("update").err()).contains("no address is set");
        assertThat(lists("source", "show").out()).contains("No address is set", "known, not set: ofac-sdn: https://");
        assertThat(lists("source", "set", "ofac-sdn").exit()).isZero();
        assertThat(lists("source", "show").out()).startsWith("ofac-sdn: https://");
        assertThat(lists("source", "set", "ours").exit()).isEqualTo(2);
        assertThat(lists("source", "remove", "ofac-sdn").exit()).isZero();
        assertThat(lists("source", "remove", "ofac-sdn").exit()).isEqualTo(1);
    }
}
