package io.countercheck.intake.internal.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, streamed. Document types and entities other than the five of XML itself have no place in
 * one (ECMA-376 part 2) and are refused, so is nesting that no workbook has.
 */
final class XmlPart implements Closeable {

    private static final int DEEPEST = 64;
    /** What a part may say that it is written in: UTF-8, and what writes the signs of markup as UTF-8 does. */
    private static final Set<String> ENCODINGS =
            Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII", "ISO-8859-1", "WINDOWS-1252");

    private static final int MOST_NAMES = 10_000;

    private final String name;
    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    private XmlPart(String name, InputStream in, XMLStreamReader reader) {
        this.name = name;
        this.in = in;
        this.reader = reader;
    }

    static XmlPart of(String name, InputStream in) throws IOException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, Boolean.TRUE);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new BoundedMarkup(name, in));
            String encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
                in.close();
                throw BoundedMarkup.notUtf8(name);
            }
            return new XmlPart(name, in, reader);
        } catch (XMLStreamException e) {
            in.close();
            throw broken(name, e);
        }
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw hostile("nests elements more than " + DEEPEST + " deep");
                        }
                        countNames();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.DTD -> throw hostile("declares a document type");
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw hostile("refers to an entity");
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /** The reader keeps every name that it has met: a part of nothing but new names would fill the memory. */
    private void countNames() {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.add(String.valueOf(reader.getNamespacePrefix(i)));
        }
        if (names.size() > MOST_NAMES) {
            throw hostile("uses more than " + MOST_NAMES + " different names for elements and attributes");
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    /** The attribute of that local name in any namespace, or null. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** All text in the element at whose start the reader stands, up to its end; phonetic readings are left out. */
    String text(String element) throws IOException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        int inside = 1;
        try {
            while (inside > 0 && reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (depth + inside++ > DEEPEST) {
                            throw hostile("nests elements more than " + DEEPEST + " deep");
                        }
                        countNames();
                        phonetic += reader.getLocalName().equals("rPh") ? 1 : 0;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        inside--;
                        phonetic -= reader.getLocalName().equals("rPh") ? 1 : 0;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (phonetic == 0) {
                            append(text, reader.getText());
                        }
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw hostile("refers to an entity");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw broken(name, e);
        } catch (UncheckedStreamException e) {
            // Text is read when it is asked for, by a method that declares nothing.
            throw broken(name, e.getCause() instanceof XMLStreamException cause ? cause : new XMLStreamException(e));
        }
        depth--;
        return text.toString();
    }

    private void append(StringBuilder text, String more) {
        if (text.length() + more.length() > Limits.RECORD_CHARS) {
            throw hostile("holds a text of more than " + Limits.RECORD_CHARS + " characters");
        }
        text.append(more);
    }

    Fault hostile(String what) {
        return new Fault(ErrorCode.INPUT_HOSTILE, name + " " + what, "check where the file comes from");
    }

    private static Fault broken(String name, XMLStreamException e) {
        Throwable cause = e.getNestedException() == null ? e : e.getNestedException();
        return new Fault(
                ErrorCode.INPUT_UNREADABLE,
                name + " is damaged: " + cause.getMessage(),
                "open the workbook, save it again",
                e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
