package io.countercheck.report.internal.network;

import io.countercheck.model.network.Company;
import io.countercheck.model.network.NameLink;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.Rows;
import io.countercheck.model.network.Sighting;
import io.countercheck.model.network.TracedName;
import io.countercheck.report.internal.CsvTable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files companies.csv and links.csv: their columns are what docs/network.md promises. */
public final class NetworkTables {

    private static final List<String> COMPANIES = List.of(
            "company",
            "different_names",
            "names",
            "countries",
            "roles",
            "phones",
            "emails",
            "domains",
            "addresses",
            "wallets",
            "identifiers",
            "first_seen",
            "last_seen",
            "row_count",
            "rows");
    private static final List<String> LINKS = List.of(
            "from_company",
            "from_id",
            "from_name",
            "to_company",
            "to_id",
            "to_name",
            "shared",
            "value",
            "different_names",
            "probability",
            "merges",
            "from_rows",
            "to_rows",
            "why");

    private NetworkTables() {}

    public static void companies(Writer out, Network network) throws IOException {
        CsvTable table = new CsvTable(out, COMPANIES);
        for (Company company : network.companies()) {
            Sighting seen = company.seen();
            table.row(
                    company.id(),
                    Integer.toString(company.differentNames()),
                    CsvTable.list(company.names().stream()
                            .filter(n -> !n.text().isEmpty())
                            .map(TracedName::text)
                            .toList()),
                    CsvTable.list(company.names().stream()
                            .flatMap(n -> n.countries().stream())
                            .distinct()
                            .sorted()
                            .toList()),
                    CsvTable.list(company.names().stream()
                            .flatMap(n -> n.roles().stream())
                            .distinct()
                            .sorted()
                            .map(r -> r.id())
                            .toList()),
                    contacts(company, "phone"),
                    contacts(company, "email"),
                    contacts(company, "domain"),
                    contacts(company, "address"),
                    contacts(company, "wallet"),
                    contacts(company, "identifier"),
                    seen.first() == null ? "" : seen.first().toString(),
                    seen.last() == null ? "" : seen.last().toString(),
                    Long.toString(seen.rows().count()),
                    rows(seen.rows()));
        }
        table.flush();
    }

    private static String contacts(Company company, String kind) {
        return CsvTable.list(company.contacts().stream()
                .filter(c -> c.kind().id().equals(kind))
                .map(c -> c.hub().isEmpty() ? c.value() : c.value() + " (hub " + c.hub() + ")")
                .toList());
    }

    public static void links(Writer out, Network network) throws IOException {
        Map<String, TracedName> names = network.names();
        CsvTable table = new CsvTable(out, LINKS);
        for (NameLink link : network.links()) {
            table.row(
                    Network.companyOf(link.from()),
                    link.from(),
                    text(names, link.from()),
                    Network.companyOf(link.to()),
                    link.to(),
                    text(names, link.to()),
                    link.what(),
                    link.value(),
                    Integer.toString(link.bearers()),
                    String.format(Locale.ROOT, "%.4f", link.probability()),
                    Boolean.toString(link.merges()),
                    rows(link.fromRows()),
                    rows(link.toRows()),
                    CsvTable.list(link.why()));
        }
        table.flush();
    }

    private static String text(Map<String, TracedName> names, String id) {
        TracedName name = names.get(id);
        return name == null ? "" : name.text();
    }

    private static String rows(Rows rows) {
        return CsvTable.list(
                rows.stretches().stream().map(Rows.Stretch::toString).toList());
    }
}
