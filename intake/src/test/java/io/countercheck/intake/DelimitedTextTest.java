package io.countercheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.GoodsField;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.Reject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anyDelimiterIsFound(String delimiter) {
        String text =
                "Order No,Description,CAS No,Consignee\nPO-1,acetone,67-64-1,Example Ltd\n".replace(",", delimiter);
        Orders orders = Orders.ofText(directory, text);
        assertThat(orders.item(0).text(GoodsField.CAS)).contains("67-64-1");
        assertThat(orders.consignments().get(0).reference()).isEqualTo("PO-1");
    }

    @Test
    void spreadsheetsDeclareTheirDelimiter() {
        Orders orders = Orders.ofText(directory, "sep=;\nOrder No;Description\nPO-1;acetone, tanker\n");
        assertThat(orders.profile().delimiter()).isEqualTo("semicolon");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("acetone, tanker");
        assertThat(orders.item(0).row()).isEqualTo(1);
    }

    @Test
    void quotedCellHoldsLineBreaksDelimitersAndQuotes() {
        Orders orders = Orders.ofText(
                directory,
                "Order,Description,Consignee\r\n1,\"acetone\r\n\"\"pure\"\", tanker\",Example\r\n2,toluene,Other\r\n");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("acetone\n\"pure\", tanker");
        assertThat(orders.items()).hasSize(2);
    }

    @Test
    void loneQuoteBreaksItsOwnLineOnly() {
        StringBuilder text = new StringBuilder("Order,Description,Consignee,Quantity\n1,acetone,Example,2 kg\n");
        text.append("2,\"toluene 5 drums,Example,3 kg\n");
        for (int i = 3; i <= 4_000; i++) {
            text.append(i).append(",\"sodium chloride, food grade\",Example,5 kg\n");
        }
        Orders orders = Orders.ofText(directory, text.toString());
        assertThat(orders.rows()).isEqualTo(4_000).isEqualTo(orders.profile().records());
        assertThat(orders.rejects()).isEmpty();
        assertThat(orders.item(1).text(GoodsField.DESCRIPTION)).contains("\"toluene 5 drums");
        assertThat(orders.problemCodes(1)).containsExactly("quote-open");
    }

    @Test
    void loneQuoteInTheLastCellOfAHugeFileSwallowsNothing() {
        StringBuilder text = new StringBuilder("Order,Description\n1,\"acetone\n");
        for (int i = 2; i <= 200_000; i++) {
            text.append(i).append(",sodium chloride for the table\n");
        }
        Orders orders = Orders.ofText(directory, text.toString());
        assertThat(orders.rejects()).isEmpty();
        assertThat(orders.problemCodes(0)).containsExactly("quote-open");
        assertThat(orders.items()).hasSize(200_000);
    }

    @Test
    void quoteInsideALineStaysAsWritten() {
        Orders orders = Orders.ofText(directory, "Order,Description\n1,\"Special\" grade acetone\n2,5\" pipe\n");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("\"Special\" grade acetone");
        assertThat(orders.item(1).text(GoodsField.DESCRIPTION)).contains("5\" pipe");
    }

    @Test
    void rowWithFewerCellsIsReadAndSaysSo() {
        Orders orders = Orders.ofText(directory, "Order,Description,Consignee,Quantity\n1,acetone\n");
        assertThat(orders.problemCodes(0)).containsExactly("cells-missing");
    }

    @Test
    void commaThatNobodyQuotedBelongsToTheTextThatLeavesTheOtherCellsInPlace() {
        Orders orders = Orders.ofText(directory, """
                Order,Exporter,Description,CAS,Quantity,From,To,Dispatch date
                1,Example Chemie GmbH,acetone, pure, 200 l drum,67-64-1,200 kg,DE,CN,2026-05-10
                2,Example Chem Co., Ltd, Shanghai,,67-64-1,200 kg,CN,DE,2026-05-11
                3,Example Chemie GmbH,acetone,67-64-1,200 kg,DE,CN,2026-05-10,,
                """);
        assertThat(orders.rejects()).isEmpty();
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("acetone, pure, 200 l drum");
        assertThat(orders.item(0).text(GoodsField.CAS)).contains("67-64-1");
        assertThat(orders.item(0).movement().to()).isEqualTo("CN");
        assertThat(orders.problemCodes(0)).containsExactly("cells-surplus");
        assertThat(orders.consignments().get(1).parties())
                .extracting(p -> p.name().orElse(""))
                .containsExactly("Example Chem Co., Ltd, Shanghai");
        assertThat(orders.item(1).text(GoodsField.CAS)).contains("67-64-1");
        assertThat(orders.problemCodes(1)).containsExactly("cells-surplus");
        assertThat(orders.problemCodes(2)).isEmpty();
    }

    @Test
    void surplusIsSaidEvenWhereNoColumnOfUseHoldsIt() {
        Orders orders = Orders.ofText(directory, "Remark 1,Order,Description\nred, blue,1,acetone\n");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("acetone");
        assertThat(orders.problemCodes(0)).containsExactly("cells-surplus");
    }

    @Test
    void headerMayStandBehindTitleLinesAndBlankLinesAreNotCounted() {
        Orders orders = Orders.ofText(
                directory,
                "Open orders,,\nprinted 2026-05-10,,\n\nOrder,Description,Consignee\n\n1,acetone,Example\n,,\n2,toluene,Example\n");
        assertThat(orders.items()).extracting(i -> i.row()).containsExactly(1L, 2L);
        assertThat(orders.profile().remarks()).anyMatch(r -> r.startsWith("The header stands behind 2 lines"));
    }

    @Test
    void repeatedHeaderIsNoGoodsLine() {
        Orders orders = Orders.ofText(directory, "Order,Description\n1,acetone\nOrder,Description\n2,toluene\n");
        assertThat(orders.rejects()).extracting(Reject::code).containsExactly("repeated-header");
    }

    @Test
    void nulCharactersAreLeftOutAndReported() {
        Orders orders = Orders.ofText(directory, "Order,Description\n1,ace\0tone\n");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("acetone");
        assertThat(orders.problemCodes(0)).contains("control-characters");
    }

    @Test
    void bidiAndZeroWidthCharactersStayInTheRawText() {
        Orders orders = Orders.ofText(directory, "Order,Description\n1,ace\u200btone \u202epure\u202c\n");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("ace\u200btone \u202epure\u202c");
    }

    @Test
    void controlsThatTurnTheDirectionOfReadingAreReportedByNumberAndPlace() {
        Orders orders = Orders.ofText(
                directory,
                "Order,Description,Model,Consignee\n1,ace\u202etone\u202c,\u2066x\u2069,\ud83d\ude00Ex\u202dample\n2,acetone,,Example\n");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("ace\u202etone\u202c");
        assertThat(orders.item(0).problems())
                .extracting(p -> p.field().id(), p -> p.code())
                .containsExactlyInAnyOrder(
                        tuple("description", "direction-control"),
                        tuple("model", "direction-control"),
                        tuple("consignee", "direction-control"));
        assertThat(orders.item(0).problems())
                .extracting(p -> p.reason())
                .anyMatch(r -> r.contains("U+202E at 3, U+202C at 8;"))
                .anyMatch(r -> r.contains("U+2066 at 0, U+2069 at 2;"))
                .anyMatch(r -> r.contains("U+202D at 3;"));
        assertThat(orders.item(1).problems()).isEmpty();
    }

    @Test
    void textOfAMegabyteIsCutForScreeningAndSaysSo() {
        Orders orders =
                Orders.ofText(directory, "Order,Description\n1,acetone " + "x".repeat(1 << 20) + "\n2,toluene\n");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION).orElseThrow()).hasSize(100_000);
        assertThat(orders.problemCodes(0)).containsExactly("text-too-long");
        assertThat(orders.items()).hasSize(2);
    }

    @Test
    void recordBeyondTheLimitIsRejectedAndReadingGoesOn() {
        Orders orders =
                Orders.ofText(directory, "Order,Description\n1," + "x".repeat((8 << 20) + 10) + "\n2,toluene\n");
        assertThat(orders.rejects()).extracting(Reject::code).containsExactly("record-too-long");
        assertThat(orders.item(0).row()).isEqualTo(2);
    }

    @Test
    void chineseOrdersInGb18030AreRead() {
        Orders orders = Orders.ofText(
                directory,
                "订单号,品名,CAS号,数量,收货人,收货人地址,目的国\nA1,丙酮,67-64-1,25公斤,示例化工有限公司,上海市示例路1号,墨西哥\n",
                Charset.forName("GB18030"));
        assertThat(orders.profile().encoding()).isEqualTo("GB18030");
        assertThat(orders.profile().remarks()).anyMatch(r -> r.contains("GB18030"));
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("丙酮");
        assertThat(orders.item(0).movement().to()).isEqualTo("MX");
        assertThat(orders.consignments().get(0).parties().get(0).attribute(PartyAttribute.ADDRESS))
                .contains("上海市示例路1号");
    }

    @Test
    void gb18030UnderEnglishHeadersIsRead() {
        Orders orders = Orders.ofText(
                directory,
                "Order,Description,Consignee\n1,丙酮，工业级,示例化工有限公司\n2,氯化钠,上海示例贸易有限公司\n",
                Charset.forName("GB18030"));
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("丙酮，工业级");
    }

    @Test
    void germanOrdersInWindows1252AreRead() {
        Orders orders = Orders.ofText(
                directory,
                "Auftragsnummer;Warenbezeichnung;Empfänger;Straße\nA1;Aceton für Großhandel;Müller & Söhne;Königstraße 1\n",
                Charset.forName("windows-1252"));
        assertThat(orders.profile().encoding()).isEqualTo("windows-1252");
        assertThat(orders.consignments().get(0).parties().get(0).name()).contains("Müller & Söhne");
    }

    @Test
    void russianOrdersInWindows1251AreRead() {
        Orders orders = Orders.ofText(
                directory,
                "Номер заказа;Наименование товара;Получатель\n1;Ацетон технический;ООО Пример\n",
                Charset.forName("windows-1251"));
        assertThat(orders.profile().encoding()).isEqualTo("windows-1251");
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("Ацетон технический");
    }

    @ParameterizedTest
    @CsvSource({
        "KOI8-R,Номер заказа;Наименование товара;Получатель,Ацетон технический,ООО Пример",
        "KOI8-R,Order;Description;Consignee,Ацетон технический,ООО Пример",
        "KOI8-R,Order;Description;Consignee,АЦЕТОН ТЕХНИЧЕСКИЙ,ООО ПРИМЕР",
        "KOI8-R,Order;Description;Consignee,соль поваренная,магазин продуктов",
        "KOI8-R,Order;Description;Consignee,Ацетон,Example",
        "windows-1251,Order;Description;Consignee,Ацетон,Example",
        "windows-1251,Order;Description;Consignee,АЦЕТОН ТЕХНИЧЕСКИЙ,ООО ПРИМЕР",
        "windows-1251,Order;Description;Consignee,соль поваренная,магазин продуктов"
    })
    void twoRussianEncodingsAreToldApartOrDoubted(String charset, String headers, String goods, String consignee) {
        Orders orders =
                Orders.ofText(directory, headers + "\n1;" + goods + ";" + consignee + "\n", Charset.forName(charset));
        assertThat(orders.profile().encoding()).isEqualTo(charset);
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains(goods);
    }

    @Test
    void polishOrdersInWindows1250AreRead() {
        Orders orders = Orders.ofText(
                directory,
                "Order;Description;Consignee\n1;kwas octowy, czysty, do użytku w przemyśle spożywczym;Przykład Sp. z o.o., Łódź\n2;chlorek sodu, sól kuchenna, gruboziarnista;Źródło zaopatrzenia, Gdańsk\n",
                Charset.forName("windows-1250"));
        assertThat(orders.consignments().get(0).parties().get(0).name()).contains("Przykład Sp. z o.o., Łódź");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithAndWithoutMarkIsRead(String charset) {
        String text = "Order\tDescription\tConsignee\r\n1\tacetone\t示例公司\r\n";
        for (String mark : new String[] {"", "\ufeff"}) {
            Orders orders = Orders.ofText(directory, mark + text, Charset.forName(charset));
            assertThat(orders.profile().encoding()).isEqualTo(charset);
            assertThat(orders.consignments().get(0).parties().get(0).name()).contains("示例公司");
        }
    }

    @Test
    void brokenBytesInUtf8AreReportedWithTheirField() {
        byte[] bytes = ("Order,Description,Consignee\n1,丙酮工业级丙酮工业级丙酮工业级,Example\n2,ac?tone,Example\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '?') {
                bytes[i] = (byte) 0xe9;
            }
        }
        Orders orders = Orders.read(Orders.write(directory, bytes));
        assertThat(orders.profile().encoding()).isEqualTo("UTF-8");
        assertThat(orders.problemCodes(1)).containsExactly("text-undecodable");
        assertThat(orders.item(1).text(GoodsField.DESCRIPTION)).contains("ac\ufffdtone");
    }

    @Test
    void emptyFileIsAFault() {
        assertThatThrownBy(() -> Orders.ofText(directory, ""))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(ErrorCode.INPUT_EMPTY));
        assertThatThrownBy(() -> Orders.ofText(directory, "\n \n;;\n"))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(ErrorCode.INPUT_EMPTY));
        assertThatThrownBy(() -> Orders.ofText(directory, "Order,Description\n"))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(ErrorCode.INPUT_EMPTY));
    }

    @Test
    void unknownColumnsAreAFaultThatListsThem() {
        assertThatThrownBy(() -> Orders.ofText(directory, "alpha,beta\n1,2\n"))
                .isInstanceOfSatisfying(Fault.class, f -> {
                    assertThat(f.code()).isEqualTo(ErrorCode.INPUT_NO_COLUMNS);
                    assertThat(f).hasMessageContaining("alpha | beta");
                    assertThat(f.mend()).contains("--map").contains("description");
                });
    }

    @Test
    void fileWithoutAHeaderIsSaidToHaveNone() {
        assertThatThrownBy(() -> Orders.ofText(directory, "PO-1,acetone,67-64-1,25\nPO-2,toluene,108-88-3,30\n"))
                .isInstanceOfSatisfying(Fault.class, f -> {
                    assertThat(f.code()).isEqualTo(ErrorCode.INPUT_NO_COLUMNS);
                    assertThat(f).hasMessageContaining("no header");
                    assertThat(f.mend()).contains("first line").contains("description");
                });
    }

    @Test
    void fileThatHoldsNoOrdersAtAllIsRefusedAndNotRejectedRowByRow() {
        StringBuilder text = new StringBuilder("Order,Description\n");
        text.append("x,\n".repeat(100_000));
        assertThatThrownBy(() -> Orders.ofText(directory, text.toString())).isInstanceOfSatisfying(Fault.class, f -> {
            assertThat(f.code()).isEqualTo(ErrorCode.INPUT_UNREADABLE);
            assertThat(f).hasMessageContaining("100000").hasMessageContaining("nothing-readable");
        });
        String withOne = text.insert(text.indexOf("\n") + 1, "1,acetone\n").toString();
        assertThat(Orders.ofText(directory, withOne).rows()).isEqualTo(100_001);
    }

    @Test
    void mappingProblemsComeAllAtOnce() {
        Path file = Orders.write(directory, "Order,What\n1,acetone\n", StandardCharsets.UTF_8);
        IntakeOptions options = new IntakeOptions(null, Map.of("Nope", "description", "What", "no_field"), null, null);
        assertThatThrownBy(() -> Orders.read(file, options)).isInstanceOfSatisfying(Fault.class, f -> {
            assertThat(f.code()).isEqualTo(ErrorCode.INPUT_MAPPING);
            assertThat(f).hasMessageContaining("Nope").hasMessageContaining("no_field");
        });
    }

    @Test
    void mappingOfTheUserComesFirst() {
        Path file = Orders.write(directory, "Order,What,Description\n1,acetone,in drums\n", StandardCharsets.UTF_8);
        Orders orders =
                Orders.read(file, new IntakeOptions(null, Map.of("What", "description", "#3", "-"), null, null));
        assertThat(orders.item(0).text(GoodsField.DESCRIPTION)).contains("acetone");
        assertThat(orders.profile().mapping().table()).contains("given").contains("not used");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 x",
                "\u0089PNG\r\n",
                "\u001f\u008b\b\0",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"
            })
    void otherFormatsAreRefusedWithAMend(String magic) {
        Path file = Orders.write(directory, magic, StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Orders.read(file)).isInstanceOfSatisfying(Fault.class, f -> {
            assertThat(f.code()).isEqualTo(ErrorCode.INPUT_UNREADABLE);
            assertThat(f.mend()).isNotBlank();
        });
    }

    @Test
    void missingFileIsAFault() {
        assertThatThrownBy(() -> Orders.read(directory.resolve("none.csv")))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(ErrorCode.INPUT_NOT_FOUND));
    }
}
