package io.countercheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Basis;
import io.countercheck.model.Totals;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The page is written so that an XML parser reads it too: nothing from a file can open or close an element, or the parser
 * would say so.
 */
class ReportPageTest {

    private static final String ALLOWED_STYLE = "flex-grow:\\d{1,19}";

    @TempDir
    Path home;

    @Test
    void hostileCellsStayText() throws Exception {
        Document page = parsed(Orders.write(home.resolve("orders.countercheck")));

        for (Element element : elements(page)) {
            assertThat(element.getTagName()).isNotIn("script", "img", "iframe", "object", "link", "form");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                assertThat(attribute.getNodeName()).doesNotStartWith("on").isNotEqualTo("src");
                if (attribute.getNodeName().equals("href")) {
                    assertThat(attribute.getNodeValue()).startsWith("#");
                }
                if (attribute.getNodeName().equals("style")) {
                    assertThat(attribute.getNodeValue()).matches(ALLOWED_STYLE);
                }
            }
        }
        assertThat(page.getDocumentElement().getTextContent())
                .contains("<script>alert(1)</script><img src=x onerror=alert(1)> paracetamol ⟦U+202E⟧gm 005⟦U+202C⟧")
                .doesNotContain("\u202E");
    }

    @Test
    void matchedTextIsMarkedInItsContext() throws Exception {
        Document page = parsed(Orders.write(home.resolve("orders.countercheck")));

        assertThat(texts(page, "mark")).contains("醋酸酐", "Aceton", "108-24-7", "Comercial Ejemplo");
        assertThat(texts(page, "blockquote"))
                .contains("工业级醋酸酐 99%，200公斤桶装", "Rotary tablet press, 9 stations,↵ with \"spare\" dies");
    }

    @Test
    void aHostileFileNameEndsNeitherTitleNorStyle() throws Exception {
        String name = "\"}</style><script>x</script>\n\\a.csv";
        Path folder = home.resolve("orders.countercheck");
        try (ResultWriter result = ResultFolder.create(folder, inputNamed(name))) {
            result.finish(Totals.NONE, true);
        }
        Document page = parsed(folder);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("\"}</style><script>x</script>↵ \\a.csv");
    }

    private static Basis inputNamed(String name) {
        return new Basis("0.1.0", "2026-10", "", name, "", List.of(), List.of(), new TreeMap<>(), List.of());
    }

    @Test
    void thePageAsksNothingOfTheNetwork() throws IOException {
        String page = Files.readString(
                Orders.write(home.resolve("orders.countercheck")).resolve("report.html"));

        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
                .doesNotContain("url(")
                .doesNotContain("@import")
                .doesNotContain("http:")
                .doesNotContain("https:");
    }

    @Test
    void thePageSaysWhatItRestsOnAndWhatIsMissing() throws Exception {
        String text = parsed(Orders.write(home.resolve("orders.countercheck")))
                .getDocumentElement()
                .getTextContent();

        assertThat(text)
                .contains("Only the sample of party lists was used.")
                .contains(Orders.NO_LAW_OF_MEXICO)
                .contains("Close the quotation mark in the record before it.")
                .contains("unverified")
                .contains("0.7312")
                .contains("2026-05-10")
                .contains("4d967a30111b…");
    }

    @Test
    void aLongResultIsCutAndSaysSo() throws Exception {
        Path folder = home.resolve("orders.countercheck");
        try (ResultWriter result = ResultFolder.create(folder, Orders.BASIS)) {
            for (int row = 1; row <= 600; row++) {
                result.write(Many.held(row, "row " + row + " " + "x".repeat(10_000)));
            }
            result.finish(new Totals(600, 600, 0, 0, 0, 0), true);
        }
        Document page = parsed(folder);

        assertThat(page.getElementsByTagName("article").getLength()).isEqualTo(500);
        assertThat(page.getDocumentElement().getTextContent()).contains("The first 500 of 600 are shown");
    }

    private static Document parsed(Path folder) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        String page = Files.readString(folder.resolve("report.html"));
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document page) {
        NodeList all = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document page, String tag) {
        NodeList all = page.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }
}
