package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Disposition;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Verdict;
import io.countercheck.report.ResultReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Article numbers: proposed by recognition, confirmed by a person, reopened when the text changes. */
class ProductsTest {

    private static final String HEADER =
            "Order No,Article No,Description,CAS,Quantity,Unit,From Country,To Country,Ship Date\n";
    private static final String DENATURED = "\"Ethanol denatured, MEK 1 %, drum\"";

    @TempDir
    private Path directory;

    private static String order(String article, String text, String cas) {
        return "A-1," + article + "," + text + "," + cas + ",160,kg,DE,DE,2026-05-10\n";
    }

    private Verdict screened(String row, String products) throws IOException {
        Path file = Files.writeString(directory.resolve("orders.csv"), HEADER + row);
        Path book = Files.writeString(directory.resolve("products.csv"), products);
        Path out = directory.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                "screen",
                file.toString(),
                "--out",
                out.toString(),
                "--home",
                directory.resolve("home").toString(),
                "-q"));
        if (!products.isEmpty()) {
            command.addAll(List.of("--products", book.toString()));
        }
        Countercheck.Ran ran = Countercheck.run(command.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        List<Verdict> verdicts = new ArrayList<>();
        ResultReader.open(out).forEach(v -> verdicts.add(v.record().verdict()));
        return verdicts.get(0);
    }

    private String proposed(String rows) throws IOException {
        Path file = Files.writeString(directory.resolve("range.csv"), HEADER + rows);
        return Countercheck.run("products", "propose", file.toString()).out();
    }

    @Test
    void recognitionProposesArticlesThatHoldSomethingListed() throws IOException {
        assertThat(proposed(order("10020", DENATURED, "64-17-5")
                        + order("10020", DENATURED, "64-17-5")
                        + order("90010", "Nitrile gloves", "")))
                .isEqualTo("article,text,cas,substance,concentration,form,state,by,on,note\n"
                        + "10020,\"Ethanol denatured, MEK 1 %, drum\",64-17-5,Methyl ethyl ketone,,,proposed,,,\n");
    }

    @Test
    void aProposalSaysNothingAndAConfirmationSaysWhatItIs() throws IOException {
        String row = order("10020", DENATURED, "64-17-5");
        String proposal = proposed(row);
        String confirmed = proposal.replace(",,,proposed,,,", ",1,mixture,confirmed,M. Weber,2026-01-12,");

        assertThat(screened(row, "").disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(screened(row, proposal)).isEqualTo(screened(row, ""));
        Verdict verdict = screened(row, confirmed);
        assertThat(verdict.disposition()).isEqualTo(Disposition.PROCEED);
        assertThat(verdict.goods()).isEqualTo(GoodsStatus.LISTED);
        assertThat(verdict.findings().stream().filter(Finding.OnList.class::isInstance))
                .isNotEmpty()
                .allMatch(
                        f -> f.evidence()
                                .steps()
                                .contains(
                                        "article 10020 is Methyl ethyl ketone, 1 %, mixture: confirmed by M. Weber on 2026-01-12"));
    }

    @Test
    void anotherTextOrNumberForTheArticleReopensIt() throws IOException {
        String confirmed = "article,text,cas,substance,concentration,form,state,by,on\n"
                + "X200,Cleaner X200,,Acetone,40,mixture,confirmed,M. Weber,2026-01-12\n";

        assertThat(screened(order("X200", "Cleaner X200", ""), confirmed).goods())
                .isEqualTo(GoodsStatus.LISTED);
        assertThat(screened(order("x-200", "CLEANER X-200", ""), confirmed).goods())
                .isEqualTo(GoodsStatus.LISTED);
        assertThat(screened(order("X200", "", ""), confirmed).goods()).isEqualTo(GoodsStatus.LISTED);
        for (String changed :
                List.of(order("X200", "Cleaner X200 new formula", ""), order("X200", "Cleaner X200", "64-17-5"))) {
            Verdict verdict = screened(changed, confirmed);
            assertThat(verdict.disposition()).as(changed).isEqualTo(Disposition.REVIEW);
            assertThat(verdict.reasons().get(0).text()).contains("confirm it again");
        }
        assertThat(screened(order("Y300", "Cleaner X200", ""), confirmed).goods())
                .isEqualTo(GoodsStatus.NONE);
    }

    @Test
    void everythingWrongWithTheFileIsToldAtOnce() throws IOException {
        Path file = Files.writeString(directory.resolve("orders.csv"), HEADER + order("1", "acetone", ""));
        Path book = Files.writeString(
                directory.resolve("products.csv"),
                "article,text,substance,concentration,state\n1,Water,water,101,sure\n2,Acetone,acetone,,confirmed\n");

        assertThat(Countercheck.run("screen", file.toString(), "--products", book.toString())
                        .err())
                .contains("no listed substance", "no content", "no state", "nobody says who has confirmed it");
    }
}
