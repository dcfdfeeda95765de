package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One question, or a whole column of them, to {@code substance}, {@code machine} and {@code party}. */
class QuestionsTest {

    private static final String HEADER = "id,rank,entity_id,name,kind,score,method,explanation";

    @TempDir
    private Path directory;

    private String home = "";

    @BeforeEach
    void homeOfItsOwn() {
        home = "--home=" + directory.resolve("home");
    }

    private Path file(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    private static List<NamedCsvRecord> answers(Countercheck.Ran ran) {
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.lines().get(0)).isEqualTo(HEADER);
        return CsvReader.builder().ofNamedCsvRecord(ran.out()).stream().toList();
    }

    @Test
    void aSubstanceIsKnownByNameNumberAndStructure() {
        for (String text : List.of("acetic anhydride", "醋酸酐", "108-24-7", "CC(=O)OC(C)=O")) {
            Countercheck.Ran ran = Countercheck.run("substance", text);
            assertThat(ran.exit()).as(text).isZero();
            assertThat(ran.out())
                    .as(text)
                    .startsWith("Acetic anhydride (substance)")
                    .contains("UN-T1-acetic-anhydride", "EU-C2A-acetic-anhydride");
        }
    }

    @Test
    void severalWordsAreOneQuestion() {
        assertThat(Countercheck.run("substance", "acetic", "anhydride").out()).startsWith("Acetic anhydride");
    }

    @Test
    void aColumnWhoseReaderHasSeenEnoughEndsWithoutAComplaint() throws IOException {
        Path goods = file("goods.csv", "goods\n" + "acetone\n".repeat(20_000));
        Countercheck.Ran ran =
                Countercheck.runBefore(200, "substance", "--batch", goods.toString(), "--column", "goods");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("id,rank,entity_id");
    }

    @Test
    void aRouteAndDayLeaveTheLawThatSpeaksThere() {
        Countercheck.Ran before =
                Countercheck.run("substance", "23056-29-3", "--from", "CN", "--to", "US", "--date", "2020-05-14");
        assertThat(before.out()).doesNotContain("US-L1-8335");

        Countercheck.Ran after =
                Countercheck.run("substance", "23056-29-3", "--from", "CN", "--to", "US", "--date", "2020-05-15");
        assertThat(after.out()).contains("US-L1-8335").doesNotContain("CN-2-4-ap");
    }

    @Test
    void noListingHeldIsNoClearance() {
        Countercheck.Ran ran = Countercheck.run("substance", "ethyl acetate");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("No listing held", "That is not a clearance");
    }

    @Test
    void aWrongCheckDigitIsSaid() {
        assertThat(Countercheck.run("substance", "108-24-6").out()).contains("check digit");
    }

    @Test
    void aMachineIsKnownByItsWords() {
        Countercheck.Ran press =
                Countercheck.run("machine", "tdp5 tablet press w/ 2 dies", "--from", "CN", "--to", "US");
        assertThat(press.exit()).isZero();
        assertThat(press.out()).contains("tableting machine (machine)", "US-M-tableting-machine");

        Countercheck.Ran garlic = Countercheck.run("machine", "garlic press");
        assertThat(garlic.exit()).isEqualTo(1);
    }

    @Test
    void aPartyIsHeldAgainstTheSampleUntilAListIsInstalled() throws IOException {
        Countercheck.Ran sample = Countercheck.run("party", "Youli Technology Development Co Ltd", home);
        assertThat(sample.exit()).isZero();
        assertThat(sample.out()).contains("sample:youli-technology", "the shipped sample only");

        Path list = file("ours.csv", "id,name\n1,Blocked Example Trading Ltd\n");
        Countercheck.run("lists", "add", list.toString(), "--as", "ours", home);

        Countercheck.Ran off = Countercheck.run("party", "Youli Technology Development Co Ltd", home);
        assertThat(off.exit()).isEqualTo(1);
        assertThat(off.out()).contains("Nobody on the lists").doesNotContain("sample");
        Countercheck.Ran ours = Countercheck.run("party", "BLOCKED EXAMPLE TRADING LIMITED", home);
        assertThat(ours.exit()).isZero();
        assertThat(ours.out()).contains("ours:1", "probability");
    }

    @Test
    void aColumnOfSubstancesIsAnsweredInTheOrderOfTheFile() throws IOException {
        Path file = file("catalogue.csv", """
                Article,Text
                a7,Acetone
                a3,Cotton T-shirts
                a9,醋酸酐
                a1,"Ephedrine hydrochloride, 25 kg"
                """);

        List<NamedCsvRecord> answers = answers(Countercheck.run(
                "substance", "--batch", file.toString(), "--column", "Text", "--id", "Article", "--top", "1"));

        assertThat(answers).extracting(a -> a.getField("id")).containsExactly("a7", "a9", "a1");
        assertThat(answers).extracting(a -> a.getField("rank")).containsOnly("1");
        assertThat(answers)
                .extracting(a -> a.getField("name"))
                .containsExactly("Acetone", "Acetic anhydride", "Ephedrine");
        assertThat(answers).extracting(a -> a.getField("explanation")).noneMatch(String::isEmpty);
    }

    @Test
    void withoutAnIdTheRowNumberStands() throws IOException {
        Path file = file("offers.csv", "Title\nCoffee mill\nRotary tablet press ZP-17\n");

        List<NamedCsvRecord> answers =
                answers(Countercheck.run("machine", "--batch", file.toString(), "--column", "title", "--top", "1"));

        assertThat(answers).singleElement().satisfies(a -> {
            assertThat(a.getField("id")).isEqualTo("2");
            assertThat(a.getField("kind")).isEqualTo("machine");
        });
    }

    @Test
    void aColumnOfPartiesTakesTheCountryBesideIt() throws IOException {
        Path list = file("ours.csv", "id,name,country\n1,Blocked Example Trading Ltd,CN\n");
        Countercheck.run("lists", "add", list.toString(), "--as", "ours", home);
        Path file = file("customers.csv", """
                Number,Name,Country
                k1,Verf Noord,NL
                k2,Blocked Example Trading Limited,CN
                """);

        List<NamedCsvRecord> answers = answers(Countercheck.run(
                "party",
                "--batch",
                file.toString(),
                "--column",
                "Name",
                "--id",
                "Number",
                "--country-column",
                "Country",
                home));

        assertThat(answers).singleElement().satisfies(a -> {
            assertThat(a.getField("id")).isEqualTo("k2");
            assertThat(a.getField("entity_id")).isEqualTo("ours:1");
            assertThat(a.getField("explanation")).contains("country CN");
            assertThat(Double.parseDouble(a.getField("score"))).isBetween(0.9, 1.0);
        });
    }

    @Test
    void archivesAndBytesThatAreNoTextAreNoColumnAndNothingIsPrinted() throws IOException {
        for (String bytes : List.of("PK\u0003\u0004\u0014\u0000Text", "Text\nAce\u0000tone\n")) {
            Countercheck.Ran ran = Countercheck.run(
                    "substance", "--batch", file("book.csv", bytes).toString(), "--column", "Text");

            assertThat(ran.exit()).isEqualTo(3);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("to mend it", "(CC-100");
        }
    }

    @Test
    void aRowThatCannotBeReadWholeIsToldAndCostsNoOther() throws IOException {
        Path file =
                file("ragged.csv", "id,text\n1,acetone\n3,toluene,y,z\n4\n5," + "a".repeat(9 << 20) + "\n6,acetone\n");
        for (String command : List.of("substance", "machine", "party")) {
            Countercheck.Ran ran = Countercheck.run(
                    command, "--batch", file.toString(), "--column", "text", "--id", "id", "--top", "1");

            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).contains("row 2: ", "row 4: ", "not answered").doesNotContain("Exception");
        }
        List<NamedCsvRecord> answers = answers(Countercheck.run(
                "substance", "--batch", file.toString(), "--column", "text", "--id", "id", "--top", "1"));
        assertThat(answers).extracting(a -> a.getField("id")).containsExactly("1", "3", "6");
    }

    @Test
    void aColumnIsReadInWhateverFormOrdersComeIn() throws IOException {
        Path semicolons = file("semicolons.csv", "id;text\n1;acetone\n2;Baumwollhemden\n");
        Path chinese = directory.resolve("chinese.csv");
        Files.write(chinese, "编号,名称\n1,丙酮\n2,棉衬衫\n3,机床零件\n".getBytes(java.nio.charset.Charset.forName("GB18030")));
        Path latin = directory.resolve("latin.csv");
        Files.write(
                latin, "id,text\n1,ac\u00e9tone\n2,caf\u00e9\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(answers(Countercheck.run(
                        "substance", "--batch", semicolons.toString(), "--column", "text", "--top", "1")))
                .extracting(a -> a.getField("name"))
                .containsExactly("Acetone");
        assertThat(answers(
                        Countercheck.run("substance", "--batch", chinese.toString(), "--column", "名称", "--top", "1")))
                .extracting(a -> a.getField("name"))
                .containsExactly("Acetone");
        assertThat(answers(
                        Countercheck.run("substance", "--batch", latin.toString(), "--column", "text", "--top", "1")))
                .extracting(a -> a.getField("name"))
                .containsExactly("Acetone");
    }

    @Test
    void answersComeAsNdjsonToo() throws IOException {
        Path file = file("catalogue.csv", "Text\nAcetone\n");

        Countercheck.Ran batch = Countercheck.run(
                "substance", "--batch", file.toString(), "--column", "Text", "--format", "ndjson", "--top", "1");
        Countercheck.Ran one = Countercheck.run("substance", "Acetone", "--format", "ndjson", "--top", "1");

        assertThat(batch.lines()).singleElement().asString().startsWith("{\"id\":\"1\",\"rank\":1,\"entity_id\":\"");
        assertThat(one.out()).isEqualTo(batch.out());
    }

    @Test
    void aLongColumnKeepsItsOrderOverManyThreads() throws IOException {
        StringBuilder text = new StringBuilder("Text\n");
        for (int i = 0; i < 3000; i++) {
            text.append(i % 3 == 0 ? "Acetone lot " : "Cotton shirts lot ")
                    .append(i)
                    .append('\n');
        }
        Path file = file("long.csv", text.toString());

        List<NamedCsvRecord> answers =
                answers(Countercheck.run("substance", "--batch", file.toString(), "--column", "Text", "--top", "1"));

        assertThat(answers).hasSize(1000);
        assertThat(answers).extracting(a -> Integer.parseInt(a.getField("id"))).isSorted();
    }

    @Test
    void aQuestionIsOneTextOrOneColumn() throws IOException {
        Path file = file("catalogue.csv", "Text\nAcetone\n");

        assertThat(Countercheck.run("substance").exit()).isEqualTo(2);
        assertThat(Countercheck.run("substance", "x", "--batch", file.toString(), "--column", "Text")
                        .exit())
                .isEqualTo(2);
        assertThat(Countercheck.run("substance", "--batch", file.toString()).exit())
                .isEqualTo(2);
        assertThat(Countercheck.run("substance", "Acetone", "--format", "table").exit())
                .isEqualTo(2);
        assertThat(Countercheck.run("substance", "Acetone", "--from", "Germany").err())
                .contains("no country code");
        Countercheck.Ran noColumn = Countercheck.run("substance", "--batch", file.toString(), "--column", "Name");
        assertThat(noColumn.exit()).isEqualTo(3);
        assertThat(noColumn.err()).contains("it has [Text]");
        assertThat(noColumn.out()).isEmpty();
        assertThat(Countercheck.run("substance", "--batch", directory.resolve("no.csv") + "", "--column", "x")
                        .exit())
                .isEqualTo(3);
    }
}
