package io.countercheck.lists.internal;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML list read record by record, so that only one record is in memory. Document types and external entities are not
 * followed; a record may not be larger than {@value #MOST_ELEMENTS} elements, nor deeper than {@value #DEEPEST}.
 */
final class XmlFile {

    private static final int MOST_ELEMENTS = 200_000;
    private static final int DEEPEST = 40;

    private XmlFile() {}

    /** The name of the outermost element without its namespace, or empty when this is no XML. */
    static String root(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return xml.getLocalName();
                }
            }
            return "";
        } catch (XMLStreamException e) {
            return "";
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Hands every record to {@code record}, in order, wherever it stands.
     *
     * @param records names of the elements that are records; none of them lies inside another
     */
    static void read(Path file, ReadingLog log, Set<String> records, Consumer<XmlRecord> record) {
        String name = file.getFileName().toString();
        log.begin(name);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && records.contains(xml.getLocalName())) {
                    record.accept(take(xml, 0, new int[1]));
                }
            }
        } catch (XMLStreamException e) {
            log.broken(name + ": line " + e.getLocation().getLineNumber() + ": no well-formed XML, or cut off");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        log.end();
    }

    private static XmlRecord take(XMLStreamReader xml, int depth, int[] elements) throws XMLStreamException {
        if (depth > DEEPEST || ++elements[0] > MOST_ELEMENTS) {
            throw new XMLStreamException("a record is too large", xml.getLocation());
        }
        String name = xml.getLocalName();
        long line = xml.getLocation().getLineNumber();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<XmlRecord> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(take(xml, depth + 1, elements));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlRecord(name, attributes, text.toString().strip(), children, line);
                }
                default -> {
                    // Comments and processing instructions say nothing about a party.
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static Fault unreadable(Path file, IOException e) {
        return new Fault(
                ErrorCode.LIST_BROKEN,
                "cannot read " + file.getFileName() + ": " + e.getMessage(),
                "check the file and its rights",
                e);
    }
}
