package io.countercheck.report.internal.network;

import io.countercheck.model.PartyRole;
import io.countercheck.model.network.Company;
import io.countercheck.model.network.Hub;
import io.countercheck.model.network.NameLink;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.Rows;
import io.countercheck.model.network.Sighting;
import io.countercheck.model.network.TracedName;
import io.countercheck.report.internal.HiddenCharacters;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The file network.graphml (graphml.graphdrawing.org, with typed attributes as Gephi and yEd read them). Nodes are names
 * and hubs; edges are links between names, and who bears a hub. Characters that XML 1.0 cannot hold stand by number.
 */
public final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    /** @param of node or edge; @param name also the id; @param type as GraphML calls it */
    private record Attribute(String of, String name, String type) {}

    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("node", "label", "string"),
            new Attribute("node", "type", "string"),
            new Attribute("node", "company", "string"),
            new Attribute("node", "spellings", "string"),
            new Attribute("node", "countries", "string"),
            new Attribute("node", "roles", "string"),
            new Attribute("node", "kind", "string"),
            new Attribute("node", "different_names", "int"),
            new Attribute("node", "first_seen", "string"),
            new Attribute("node", "last_seen", "string"),
            new Attribute("node", "row_count", "long"),
            new Attribute("node", "rows", "string"),
            new Attribute("edge", "shared", "string"),
            new Attribute("edge", "value", "string"),
            new Attribute("edge", "weight", "double"),
            new Attribute("edge", "merges", "boolean"),
            new Attribute("edge", "bearers", "int"),
            new Attribute("edge", "from_rows", "string"),
            new Attribute("edge", "to_rows", "string"),
            new Attribute("edge", "why", "string"));

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static void write(Writer out, Network network) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new GraphMl(xml).graph(network);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void graph(Network network) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.writeAttribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        line();
        for (Attribute attribute : ATTRIBUTES) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", id(attribute.of(), attribute.name()));
            xml.writeAttribute("for", attribute.of());
            xml.writeAttribute("attr.name", attribute.name());
            xml.writeAttribute("attr.type", attribute.type());
            line();
        }
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "network");
        xml.writeAttribute("edgedefault", "undirected");
        line();
        for (Company company : network.companies()) {
            for (TracedName name : company.names()) {
                name(company, name);
            }
        }
        for (Hub hub : network.hubs()) {
            hub(hub);
        }
        int number = 1;
        for (NameLink link : network.links()) {
            link("e" + number++, link);
        }
        for (Hub hub : network.hubs()) {
            for (String bearer : hub.bearers()) {
                borne("e" + number++, hub, bearer);
            }
        }
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private void name(Company company, TracedName name) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", name.id());
        node("label", name.shown());
        node("type", "name");
        node("company", company.id());
        node("spellings", String.join(" | ", name.spellings()));
        node("countries", String.join(" ", name.countries()));
        node("roles", name.roles().stream().map(PartyRole::id).collect(Collectors.joining(" ")));
        seen(name.seen());
        xml.writeEndElement();
        line();
    }

    private void hub(Hub hub) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", hub.id());
        node("label", hub.written());
        node("type", "hub");
        node("kind", hub.kind().id());
        node("different_names", Integer.toString(hub.names()));
        seen(hub.seen());
        xml.writeEndElement();
        line();
    }

    private void seen(Sighting seen) throws XMLStreamException {
        if (seen.first() != null) {
            node("first_seen", seen.first().toString());
        }
        if (seen.last() != null) {
            node("last_seen", seen.last().toString());
        }
        node("row_count", Long.toString(seen.rows().count()));
        node("rows", rows(seen.rows()));
    }

    private void link(String id, NameLink link) throws XMLStreamException {
        start(id, link.from(), link.to());
        edge("shared", link.what());
        edge("value", link.value());
        edge("weight", String.format(Locale.ROOT, "%.4f", link.probability()));
        edge("merges", Boolean.toString(link.merges()));
        edge("bearers", Integer.toString(link.bearers()));
        edge("from_rows", rows(link.fromRows()));
        edge("to_rows", rows(link.toRows()));
        edge("why", String.join("; ", link.why()));
        xml.writeEndElement();
        line();
    }

    private void borne(String id, Hub hub, String bearer) throws XMLStreamException {
        start(id, bearer, hub.id());
        edge("shared", hub.kind().id());
        edge("value", hub.value());
        edge("merges", "false");
        edge("bearers", Integer.toString(hub.names()));
        edge("why", "bears the hub");
        xml.writeEndElement();
        line();
    }

    private void start(String id, String from, String to) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", id);
        xml.writeAttribute("source", from);
        xml.writeAttribute("target", to);
    }

    private static String rows(Rows rows) {
        List<String> texts = new ArrayList<>();
        rows.stretches().forEach(s -> texts.add(s.toString()));
        return String.join(" ", texts);
    }

    private void node(String name, String value) throws XMLStreamException {
        data("node", name, value);
    }

    private void edge(String name, String value) throws XMLStreamException {
        data("edge", name, value);
    }

    private void data(String of, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", id(of, name));
            xml.writeCharacters(HiddenCharacters.shown(value));
            xml.writeEndElement();
        }
    }

    private static String id(String of, String name) {
        return of.charAt(0) + "_" + name;
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
