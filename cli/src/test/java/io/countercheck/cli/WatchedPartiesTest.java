package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions on pairs, owners of a buyer, and customers watched over two editions of a list. */
class WatchedPartiesTest {

    private static final String OLD = """
            id,name,country,programme
            1,Blocked Example Trading Ltd,CN,OFAC SDN
            2,Yellow Specimen Chemical Factory,CN,OFAC SDN
            """;
    private static final String ORDERS = """
            Order No,Description,From Country,To Country,Ship Date,Consignee
            A-1,Cotton T-shirts,US,CN,2026-05-10,Blocked Example Trading Limited
            A-2,Cotton T-shirts,US,CN,2026-05-10,Verf Noord
            """;

    @TempDir
    private Path directory;

    private Countercheck.Ran run(String... arguments) {
        return Countercheck.run(
                Stream.concat(Arrays.stream(arguments), Stream.of("--home=" + directory.resolve("home")))
                        .toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private String install(String text) throws IOException {
        Countercheck.Ran ran = run("lists", "add", file("ours.csv", text), "--as", "ours");
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out();
    }

    @BeforeEach
    void aList() throws IOException {
        install(OLD);
    }

    private Countercheck.Ran decide(String choice) {
        return run(
                "party",
                "decide",
                "Blocked Example Trading Limited",
                "ours:1",
                choice,
                "--country",
                "CN",
                "--who",
                "A. Meyer",
                "--why",
                "other owner");
    }

    private Countercheck.Ran screen(String... more) throws IOException {
        return run(Stream.concat(
                        Stream.of(
                                "screen",
                                file(
                                        "orders.csv",
                                        ORDERS.replace("Consignee\n", "Consignee,Consignee Country\n")
                                                .replace("Limited\n", "Limited,CN\n")
                                                .replace("Noord\n", "Noord,NL\n")),
                                "--out",
                                directory.resolve("out").toString(),
                                "--format",
                                "csv"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private String explained(int row) {
        String text = Countercheck.run("explain", directory.resolve("out").toString(), Integer.toString(row))
                .out();
        return String.join(" ", text.split("\\s+"));
    }

    @Test
    void aDecisionHidesOneHitAndIsToldWhereverItDoes() throws IOException {
        assertThat(screen().lines().get(1)).contains(",HOLD,");
        assertThat(decide("--not-same").exit()).isZero();

        assertThat(screen().lines().get(1)).contains(",CLEAR,none,none,");
        Path out = directory.resolve("out");
        assertThat(out.resolve("findings.csv")).content().contains("decided-not-same");
        assertThat(out.resolve("basis.json"))
                .content()
                .contains("\"party-decisions\": \"1\"", "party-decisions-sha256");
        assertThat(explained(1)).contains("A. Meyer", "other owner", "decided not to be");
        Countercheck.Ran asked = run("party", "Blocked Example Trading Limited", "--country", "CN");
        assertThat(asked.exit()).isEqualTo(1);
        assertThat(asked.out()).contains("Decided not to be the same", "A. Meyer");
        assertThat(run("party", "Blocked Example Trading Limited").out()).contains("ours:1", "probability");
        Countercheck.Ran batch = run(
                "party",
                "--batch",
                file("customers.csv", "Name,Country\nBlocked Example Trading Limited,CN\n"),
                "--column",
                "Name",
                "--country-column",
                "Country");
        assertThat(batch.lines()).hasSize(1);
        assertThat(batch.err()).contains("1 hits are left out because people decided");

        assertThat(decide("--withdraw").exit()).isZero();
        assertThat(screen().lines().get(1)).contains(",HOLD,");
    }

    @Test
    void aHitReturnsWhenTheEntryChanges() throws IOException {
        decide("--not-same");
        install(OLD.replace("Trading Ltd,CN,OFAC SDN", "Trading Ltd,CN,OFAC SDN|SDNTK"));

        assertThat(screen().lines().get(1)).contains(",HOLD,");
    }

    @Test
    void whatNobodyWouldBeShownNeedsNoDecision() {
        assertThat(run("party", "decide", "Verf Noord", "ours:1", "--not-same", "--why", "x")
                        .exit())
                .isEqualTo(1);
        assertThat(run("party", "decide", "Verf Noord", "ours:1", "--why", "x").exit())
                .isEqualTo(2);
        assertThat(run("party", "decide", "Blocked Example Trading Ltd", "ours:1", "--not-same", "--why", " ")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void verifyUsesTheDecisionsOfTheRun() throws IOException {
        decide("--not-same");
        screen();
        decide("--withdraw");

        Countercheck.Ran verified = run("verify", directory.resolve("out").toString());
        assertThat(verified.exit()).as(verified.out()).isZero();

        Path decisions = directory.resolve("home/party-decisions.ndjson");
        Files.writeString(decisions, Files.readString(decisions).replace("other owner", "no reason"));
        Countercheck.Ran changed = run("verify", directory.resolve("out").toString());
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.out()).contains("the decisions on parties");
    }

    @Test
    void theOwnerOfABuyerIsFoundAndVerified() throws IOException {
        String owners = file("owners.csv", "owner,owned,percent\nBlocked Example Trading Ltd,Verf Noord,50\n");

        Countercheck.Ran ran = screen("--ownership", owners);

        assertThat(ran.lines().get(2)).contains(",HOLD,none,listed,");
        assertThat(directory.resolve("out/findings.csv")).content().contains("owner,Blocked Example Trading Ltd");
        assertThat(explained(2)).contains("Verf Noord is held 50 % by Blocked Example Trading Ltd");
        assertThat(run("verify", directory.resolve("out").toString()).exit()).isZero();
        Countercheck.Ran asked = run("party", "Verf Noord", "--ownership", owners);
        assertThat(asked.exit()).isZero();
        assertThat(asked.out()).contains("Owned by Blocked Example Trading Ltd  ours:1", "block: ");
        assertThat(run("party", "Verf Noord", "--ownership", owners, "--format", "csv")
                        .out())
                .contains("1,1,ours:1,Blocked Example Trading Ltd,owner,");

        Files.writeString(Path.of(owners), "owner,owned,percent\nBlocked Example Trading Ltd,Verf Noord,40\n");
        assertThat(run("verify", directory.resolve("out").toString()).out()).contains("the file of owners");
    }

    @Test
    void aCustomerFileIsWatchedOverTwoEditions() throws IOException {
        String customers = file("customers.csv", """
                Number,Name,Country
                k1,Verf Noord,NL
                k2,Blocked Example Trading Limited,CN
                k3,Yellow Specimen Chemical Factory,CN
                k4,Green Paragon Pharma Machinery,CN
                """);
        assertThat(run("watch", customers, "--column", "Name").exit()).isEqualTo(1);
        install("""
                id,name,country,programme
                1,Blocked Example Trading Ltd,HK,OFAC SDN
                3,Green Paragon Pharma Machinery,CN,OFAC SDN
                """);

        Countercheck.Ran ran =
                run("watch", customers, "--column", "Name", "--id", "Number", "--country-column", "Country");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.lines()).hasSize(4);
        assertThat(ran.lines().get(0))
                .isEqualTo("change,id,name,entity_id,listed_name,before,after,fields,explanation");
        assertThat(ran.lines().get(1))
                .startsWith("changed,k2,Blocked Example Trading Limited,ours:1,")
                .contains(",address,");
        assertThat(ran.lines().get(2)).startsWith("gone,k3,Yellow Specimen Chemical Factory,ours:2,");
        assertThat(ran.lines().get(3)).startsWith("new,k4,Green Paragon Pharma Machinery,ours:3,");
        assertThat(run("watch", customers, "--column", "Name", "--since", "ours@previous", "--format", "ndjson")
                        .lines())
                .hasSize(3)
                .allMatch(l -> l.startsWith("{\"change\":\""));
        assertThat(run("watch", customers, "--column", "Name", "--since", "ours")
                        .out())
                .hasLineCount(1);
    }
}
