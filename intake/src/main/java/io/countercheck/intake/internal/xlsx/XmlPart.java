package io.countercheck.intake.internal.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
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

    private final String name;
    private final InputStream in;
    private final XMLStreamReader reader;
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
            return new XmlPart(name, in, factory.createXMLStreamReader(in));
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

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    String element() {
        return reader.getLocalName();
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
