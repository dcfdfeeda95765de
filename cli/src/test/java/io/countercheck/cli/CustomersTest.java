package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Disposition;
import io.countercheck.model.Finding;
import io.countercheck.model.Verdict;
import io.countercheck.report.ResultReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What departs from the customer file, and orders that were split, from the front door. */
class CustomersTest {

    private static final String HEADER = "Order No,Description,CAS,Quantity,Unit,From Country,To Country,Via,Ship Date,"
            + "Sold To,Sold To Address,Sold To Email,Payer,Carrier,Consignee\n";

    @TempDir
    private Path directory;

    private Path customers = Path.of("");

    @BeforeEach
    void customers() throws IOException {
        customers = Files.writeString(directory.resolve("customers.csv"), """
                name,business,address,domain,payer,substance,quantity,unit,per,reviewed,by,review_until
                Example Paints GmbH,coatings,"Hafenweg 3, Köln",paints.example,Example Holding AG,Acetone,500,kg,month,2026-01-10,M. Weber,2026-12-31
                Example Paints GmbH,,,,,Toluene,,,,,,
                Old Example AG,coatings,"Kai 1, Bremen",old.example,,Acetone,,,,2024-01-10,M. Weber,2024-12-31
                """);
    }

    private static String order(String goods, int quantity, String more) {
        return "A-1," + goods + ",," + quantity + ",kg,DE,DE," + more + "\n";
    }

    private static String known(String goods, int quantity) {
        return order(goods, quantity, ",2026-05-10,Example Paints GmbH,\"Hafenweg 3, Köln\",a@paints.example,,,");
    }

    private List<Verdict> screen(String rows, String... more) throws IOException {
        Path file = Files.writeString(directory.resolve("orders.csv"), HEADER + rows);
        Path out = directory.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                "screen",
                file.toString(),
                "--out",
                out.toString(),
                "--home",
                directory.resolve("home").toString(),
                "-q"));
        command.addAll(List.of(more));
        Countercheck.Ran ran = Countercheck.run(command.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        List<Verdict> verdicts = new ArrayList<>();
        ResultReader.open(out).forEach(v -> verdicts.add(v.record().verdict()));
        return verdicts;
    }

    private List<String> risks(String rows, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of("--customers", customers.toString()));
        command.addAll(List.of(more));
        return codes(screen(rows, command.toArray(String[]::new)).get(0));
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.findings().stream()
                .filter(Finding.Risk.class::isInstance)
                .map(f -> ((Finding.Risk) f).code())
                .toList();
    }

    @Test
    void aCustomerWhoOrdersAsExpectedIsLeftAlone() throws IOException {
        assertThat(risks(known("acetone", 200))).isEmpty();
    }

    @Test
    void withoutACustomerFileNothingIsAsked() throws IOException {
        assertThat(codes(screen(order("acetone", 900, ",2026-05-10,Nobody Known,x,n@gmail.com,Stranger,,"))
                        .get(0)))
                .isEmpty();
    }

    @Test
    void eachDepartureIsARiskWithItsSource() throws IOException {
        Map<String, String> departures = new TreeMap<>();
        departures.put("new-customer", order("acetone", 200, ",2026-05-10,Nobody Known GmbH,,,,,"));
        departures.put(
                "new-address",
                order("acetone", 200, ",2026-05-10,Example Paints GmbH,\"Hafenweg 31, Köln\",a@paints.example,,,"));
        departures.put("new-substance", known("methyl ethyl ketone", 200));
        departures.put(
                "quantity-unusual",
                known("acetone", 300) + known("acetone", 300).replace("A-1", "A-2"));
        departures.put(
                "new-mail-domain",
                order("acetone", 200, ",2026-05-10,Example Paints GmbH,\"Hafenweg 3, Köln\",a@other.example,,,"));
        departures.put(
                "private-mail",
                order("acetone", 200, ",2026-05-10,Example Paints GmbH,\"Hafenweg 3, Köln\",a@gmail.com,,,"));
        departures.put(
                "paid-by-stranger",
                order(
                        "acetone",
                        200,
                        ",2026-05-10,Example Paints GmbH,\"Hafenweg 3, Köln\",a@paints.example,Stranger Ltd,,"));
        departures.put(
                "carrier-receives",
                order(
                        "acetone",
                        200,
                        ",2026-05-10,Example Paints GmbH,\"Hafenweg 3, Köln\",a@paints.example,,"
                                + "Example Cargo KG,Example Cargo KG"));
        departures.put(
                "route-abnormal",
                order("acetone", 200, "CN,2026-05-10,Example Paints GmbH,\"Hafenweg 3, Köln\",a@paints.example,,,"));
        for (Map.Entry<String, String> departure : departures.entrySet()) {
            Verdict verdict = screen(departure.getValue(), "--customers", customers.toString())
                    .get(0);

            assertThat(codes(verdict)).as(departure.getValue()).containsExactly(departure.getKey());
            assertThat(verdict.disposition()).isGreaterThanOrEqualTo(Disposition.REVIEW);
            assertThat(verdict.findings().stream()
                            .filter(Finding.Risk.class::isInstance)
                            .map(Finding.Risk.class::cast))
                    .allMatch(r -> !r.citation().isEmpty());
        }
    }

    @Test
    void aReviewThatHasRunOutMakesTheCustomerANewOne() throws IOException {
        assertThat(risks(order("acetone", 200, ",2026-05-10,Old Example AG,\"Kai 1, Bremen\",a@old.example,,,")))
                .containsExactly("new-customer");
    }

    @Test
    void whoPaysForTheCustomerByTheFileIsNoStranger() throws IOException {
        assertThat(risks(order(
                        "acetone",
                        200,
                        ",2026-05-10,Example Paints GmbH,\"Hafenweg 3, Köln, Germany\",a@paints.example,"
                                + "Example Holding AG,,")))
                .isEmpty();
    }

    @Test
    void ordinaryGoodsAreNobodysConcern() throws IOException {
        assertThat(risks(order("cotton gloves", 200, "CN,2026-05-10,Nobody Known,x,n@gmail.com,Stranger,,")))
                .isEmpty();
    }

    @Test
    void aHouseMayWeighWhatByItselfSaysLittle() throws IOException {
        Path risk = Files.writeString(directory.resolve("risk.toml"), """
                [weights]
                new-mail-domain = 0.5
                new-address = 0.5
                """);
        String domain =
                order("acetone", 200, ",2026-05-10,Example Paints GmbH,\"Hafenweg 3, Köln\",a@other.example,,,");
        String both = order("acetone", 200, ",2026-05-10,Example Paints GmbH,\"Kai 77, Bonn\",a@other.example,,,");
        String[] files = {"--customers", customers.toString(), "--risk", risk.toString()};

        assertThat(screen(domain, files).get(0).disposition()).isEqualTo(Disposition.PROCEED);
        assertThat(codes(screen(domain, files).get(0))).containsExactly("new-mail-domain");
        assertThat(screen(both, files).get(0).disposition()).isEqualTo(Disposition.REVIEW);
    }

    @Test
    void smallOrdersForOneAddressAreCalledSplitAndNoFigureIsTold() throws IOException {
        Path risk = Files.writeString(directory.resolve("risk.toml"), """
                [splitting]
                orders = 3
                customers = 3
                days = 30
                share = 0.5
                """);
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            rows.append("A-" + i + ",acetone,,120,kg,US,US,,2026-05-1" + i + ",Hand " + i
                    + " Example LLC,\"14 Rear Alley, Camden NJ\",,,,\n");
        }

        List<Verdict> verdicts = screen(rows.toString(), "--risk", risk.toString());

        assertThat(verdicts).allSatisfy(v -> {
            assertThat(codes(v)).containsExactly("split-orders", "shared-address");
            assertThat(v.disposition()).isEqualTo(Disposition.REVIEW);
        });
        String told = Files.readString(directory.resolve("out/verdicts.ndjson"));
        assertThat(told).contains("same address in rows 1, 2, 3").doesNotContain("0.5", "150");
        assertThat(screen(rows.toString())).allMatch(v -> v.disposition() == Disposition.PROCEED);
    }

    @Test
    void whatTheLawAddsUpByItselfIsNotCalledSplit() throws IOException {
        Path risk = Files.writeString(
                directory.resolve("risk.toml"), "[splitting]\norders = 2\ncustomers = 2\ndays = 30\nshare = 0.1\n");
        String rows = "A-1,potassium permanganate,,40,kg,US,US,,2026-05-11,Example Water Inc,,,,,\n"
                + "A-2,potassium permanganate,,40,kg,US,US,,2026-05-12,Example Water Inc,,,,,\n";

        assertThat(screen(rows, "--risk", risk.toString())).allSatisfy(v -> {
            assertThat(codes(v)).isEmpty();
            assertThat(v.disposition()).isEqualTo(Disposition.HOLD);
        });
    }

    @Test
    void everythingWrongWithTheFilesIsToldAtOnce() throws IOException {
        Path broken = Files.writeString(
                directory.resolve("broken.csv"),
                "name,substance,quantity,unit,per,reviewed\nX AG,no such thing,5,kg,week,2026-01-01\n,,,,,\n");
        Path risk = Files.writeString(
                directory.resolve("broken.toml"), "[weights]\nnew-hat = 1\n[splitting]\norders = 1\nshare = 2\n");
        Path file = Files.writeString(directory.resolve("orders.csv"), HEADER + known("acetone", 1));

        Countercheck.Ran table = Countercheck.run("screen", file.toString(), "--customers", broken.toString());
        Countercheck.Ran weights = Countercheck.run("screen", file.toString(), "--risk", risk.toString());

        assertThat(table.err()).contains("no such thing", "no period", "nobody says who has looked");
        assertThat(weights.err()).contains("new-hat", "lacks days", "share leaves nothing");
    }
}
