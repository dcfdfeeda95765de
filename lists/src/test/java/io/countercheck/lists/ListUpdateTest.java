package io.countercheck.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.countercheck.lists.ListDelta.FieldChange;
import io.countercheck.lists.ListDelta.Kind;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is brought up to date from a server that may say anything. */
class ListUpdateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);

    @TempDir
    Path directory;

    private Path home = Path.of("");
    private ListStore store = ListStore.at(home);
    private @Nullable HttpServer server;
    private volatile byte[] served = new byte[0];
    private volatile int status = 200;
    private volatile String etag = "";
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void serve() throws IOException {
        home = directory.resolve("home");
        store = ListStore.at(home);
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/list.csv", exchange -> {
            asked.incrementAndGet();
            String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
            if (!etag.isEmpty()) {
                exchange.getResponseHeaders().set("ETag", etag);
            }
            if (tag != null && tag.equals(etag)) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.sendResponseHeaders(status, served.length);
                exchange.getResponseBody().write(served);
            }
            exchange.close();
        });
        http.createContext("/round", exchange -> {
            exchange.getResponseHeaders().set("Location", "/round");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        http.start();
        server = http;
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private ListSource source(String path) {
        return new ListSource(
                "ours",
                URI.create("http://localhost:"
                        + (server == null ? 0 : server.getAddress().getPort()) + path),
                true);
    }

    private void serve(String text) {
        served = text.getBytes(StandardCharsets.UTF_8);
    }

    private static String companies(int from, int to) {
        StringBuilder text = new StringBuilder("id,name,aliases,country\n");
        IntStream.range(from, to).forEach(i -> text.append(i + ",Example Trading " + i + ",Extra " + i + ",CN\n"));
        return text.toString();
    }

    private ListUpdate.Outcome update() {
        return new ListUpdate(store).update(source("/list.csv?key=secret"), null, DAY);
    }

    private String current() throws IOException {
        return Files.readString(home.resolve("lists/ours/current")).strip();
    }

    @Test
    void aNewEditionIsTakenOverWithADelta() throws IOException {
        serve(companies(0, 40));
        assertThat(update().changed()).isTrue();
        String before = current();
        serve(companies(1, 41).replace("5,Example Trading 5,Extra 5,CN", "5,Example Trading 5,Extra 5,MX"));

        ListUpdate.Outcome outcome = update();

        assertThat(outcome.delta().entries())
                .extracting(ListDelta.Entry::kind, ListDelta.Entry::entityId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.REMOVED, "ours:0"),
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "ours:40"),
                        org.assertj.core.groups.Tuple.tuple(Kind.CHANGED, "ours:5"));
        assertThat(outcome.delta().entries().get(2).fields())
                .containsExactly(new FieldChange("address", List.of("CN [CN]"), List.of("MX [MX]")));
        Path delta = home.resolve("lists/ours/deltas")
                .resolve("2026-05-10-" + before.substring(0, 12) + "-"
                        + current().substring(0, 12) + ".csv");
        assertThat(delta).content().startsWith("change,entity_id,name,field,before,after\nremoved,ours:0,");
        assertThat(home.resolve("lists/ours/updates.csv")).content().contains(",40,40,1,1,1,");
        assertThat(new ListHistory(store).load("ours@previous").digest()).isEqualTo(before);
        assertThat(new ListHistory(store).load("ours@" + before.substring(0, 8)).parties())
                .hasSize(40);
    }

    @Test
    void anAccessKeyStandsInNoNoteAndNoMessage() throws IOException {
        serve(companies(0, 40));
        update();
        status = 500;
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(this::update)
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("secret"));
        try (var files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("secret");
            }
        }
    }

    @Test
    void whatIsBrokenEmptyOrHalfNeverReplacesAGoodList() throws IOException {
        serve(companies(0, 40));
        update();
        String good = current();

        for (String bad : List.of("", "<html>maintenance</html>", "id,name\n", companies(0, 40) + "41,\"cut o")) {
            serve(bad);
            assertThatExceptionOfType(Fault.class).as(bad).isThrownBy(this::update);
            assertThat(current()).isEqualTo(good);
        }
        serve(companies(0, 35));
        assertThatExceptionOfType(Fault.class).isThrownBy(this::update).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(ErrorCode.LIST_DOUBTFUL);
            assertThat(fault).hasMessageContaining("35 parties, until now 40").hasMessageContaining("35 further names");
        });
        assertThat(current()).isEqualTo(good);
        status = 503;
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(this::update)
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.LIST_FETCH_FAILED));
        assertThat(store.load().get(0).parties()).hasSize(40);
    }

    @Test
    void aShrunkListIsTakenOnAPersonsWordWhichIsKept() throws IOException {
        serve(companies(0, 40));
        update();
        serve(companies(0, 20));

        new ListUpdate(store)
                .update(source("/list.csv"), new ListUpdate.Acceptance("A. Meyer", "the regime ended"), DAY);

        assertThat(store.load().get(0).parties()).hasSize(20);
        assertThat(home.resolve("lists/ours/updates.csv")).content().contains("A. Meyer", "the regime ended");
    }

    @Test
    void oneInTenFewerIsTaken() {
        serve(companies(0, 40));
        update();
        serve(companies(0, 36));

        assertThat(update().delta().count(Kind.REMOVED)).isEqualTo(4);
    }

    @Test
    void aServerThatSaysNothingChangedIsBelievedOnlyOfWhatItGaveLast() throws IOException {
        etag = "\"v1\"";
        serve(companies(0, 40));
        update();
        assertThat(update().load()).isNull();

        Path other = Files.writeString(directory.resolve("ours.csv"), companies(0, 39));
        store.add(other, "ours", DAY);
        assertThat(update().changed()).isTrue();
        assertThat(store.load().get(0).parties()).hasSize(40);
    }

    @Test
    void redirectsComeToAnEnd() {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> new ListUpdate(store).update(source("/round"), null, DAY))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.LIST_FETCH_FAILED));
    }

    @Test
    void addressesAreKeptInAReadableFileAndHttpMustBeAllowed() {
        ListSources sources = ListSources.at(home);
        sources.set(new ListSource("ours", URI.create("https://lists.example/ours.csv"), false));
        sources.set(new ListSource("dev", URI.create("http://localhost:1/l.csv"), true));

        assertThat(home.resolve("sources.csv")).content().isEqualTo("""
                source,address,plain_http
                dev,http://localhost:1/l.csv,yes
                ours,https://lists.example/ours.csv,
                """);
        assertThat(sources.all()).extracting(ListSource::name).containsExactly("dev", "ours");
        for (ListSource bad : List.of(
                new ListSource("plain", URI.create("http://lists.example/l.csv"), false),
                new ListSource("key", URI.create("https://me:word@lists.example/l.csv"), false),
                new ListSource("../up", URI.create("https://lists.example/l.csv"), false),
                new ListSource("ftp", URI.create("ftp://lists.example/l.csv"), false))) {
            assertThatExceptionOfType(Fault.class).as(bad.name()).isThrownBy(() -> sources.set(bad));
        }
        assertThat(sources.remove("dev")).isTrue();
        assertThat(sources.remove("dev")).isFalse();
    }

    @Test
    void everyProblemOfTheSourcesFileIsToldAtOnce() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("sources.csv"), """
                source,address,plain_http
                a,http://lists.example/a.csv,
                b,,
                c,not an address,
                """);
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> ListSources.at(home).all())
                .withMessageContaining("line 2: over http")
                .withMessageContaining("line 3")
                .withMessageContaining("line 4");
    }

    @Test
    void officialAddressesAreKnownWithTheirCitation() {
        assertThat(ListSources.official()).isNotEmpty().allSatisfy(official -> {
            assertThat(official.citation()).isNotBlank();
            assertThat(new ListSource(official.source(), URI.create(official.address()), false).problem())
                    .isEmpty();
        });
    }

    @Test
    void theOrderOfAListSaysNothing() throws IOException {
        Path one = Files.writeString(directory.resolve("one.csv"), "id,name,aliases\n1,A,B|C\n2,D,\n");
        Path two = Files.writeString(directory.resolve("two.csv"), "id,name,aliases\n2,D,\n1,A,C|B\n");
        ListHistory history = new ListHistory(store);
        Path named = directory.resolve("x/one.csv");
        Files.createDirectories(named.getParent());
        Files.copy(two, named);

        ListDelta delta = ListDelta.between(
                history.load(one.toString()).parties(),
                history.load(named.toString()).parties());

        assertThat(delta.entries()).isEmpty();
    }

    @Test
    void whatNothingIsCalledIsSaidWithWhatThereIs() {
        serve(companies(0, 3));
        update();
        ListHistory history = new ListHistory(store);

        assertThat(history.load("ours").parties()).hasSize(3);
        assertThat(history.load("2026-05").parties()).hasSize(3);
        for (String unknown : List.of("ours@previous", "theirs", "2025", "abc")) {
            assertThatExceptionOfType(Fault.class)
                    .isThrownBy(() -> history.load(unknown))
                    .satisfies(fault -> assertThat(fault.mend()).contains("ours@"));
        }
    }
}
