package io.countercheck.controls;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes a page for each class and each kind of machine, from {@code kinds.csv} and the law data. */
final class KindPages {

    private final Law law;

    KindPages(Law law) {
        this.law = law;
    }

    /**
     * One kind.
     *
     * @param page name of its page without the ending
     * @param listings ids of the listings that it belongs to
     * @param reading how goods are taken for it
     * @param members examples: for a class names of substances that a law names, for a machine lines of trade text
     * @param others ordinary goods that are none
     * @param falseAlarms what is known to go wrong
     */
    record KindPage(
            String page,
            String title,
            List<String> listings,
            String reading,
            List<String> members,
            List<String> others,
            String falseAlarms) {

        boolean ofMachines() {
            return page.startsWith("machine-");
        }
    }

    static List<KindPage> kinds() {
        List<KindPage> kinds = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(KindPages.class.getResourceAsStream("kinds.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            rows.forEach(r -> kinds.add(new KindPage(
                    r.getField("page"),
                    r.getField("title"),
                    parts(r.getField("listings")),
                    r.getField("reading"),
                    parts(r.getField("members")),
                    parts(r.getField("others")),
                    r.getField("false_alarms"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /** The text of every page by file name. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        kinds().forEach(kind -> pages.put(kind.page() + ".md", page(kind)));
        return pages;
    }

    /** The lines that the index of the lists has for these pages. */
    static String index() {
        StringBuilder text = new StringBuilder("\n## By class and kind of machine\n\n");
        kinds().forEach(kind -> text.append("- [")
                .append(kind.title())
                .append("](")
                .append(kind.page())
                .append(".md)\n"));
        return text.toString();
    }

    private String page(KindPage kind) {
        StringBuilder text = new StringBuilder(ControlPages.HEAD)
                .append("# ")
                .append(kind.title())
                .append("\n\n")
                .append(kind.reading())
                .append(
                        "\n\n## Listings\n\n| id | regime | name | in force | citation | confidence |\n|---|---|---|---|---|---|\n");
        for (String id : kind.listings()) {
            Listing listing = law.listing(id).orElseThrow(() -> new IllegalStateException("no listing " + id));
            text.append("| [")
                    .append(id)
                    .append("](")
                    .append(pageOf(listing))
                    .append(".md) | ")
                    .append(listing.regime())
                    .append(" | ")
                    .append(listing.substance())
                    .append(" | ")
                    .append(ControlPages.period(listing.period()))
                    .append(" | ")
                    .append(listing.citation())
                    .append(" | ")
                    .append(listing.confidence().id())
                    .append(" |\n");
        }
        if (!kind.members().isEmpty()) {
            text.append(kind.ofMachines() ? "\n## Found, for example\n\n" : "\n## Members that a law names\n\n");
            kind.members().forEach(m -> text.append("- ").append(m).append("\n"));
        }
        text.append("\n## Not meant, for example\n\n");
        kind.others().forEach(o -> text.append("- ").append(o).append("\n"));
        text.append("\n## Known false alarms\n\n").append(kind.falseAlarms()).append("\n");
        text.append("\nHow goods are read: [")
                .append(kind.ofMachines() ? "machines" : "classes")
                .append("](../")
                .append(kind.ofMachines() ? "recognition-machines.md" : "recognition-classes.md")
                .append(").\n");
        return text.toString();
    }

    private String pageOf(Listing listing) {
        return law.lists().stream()
                .filter(l -> l.regime().equals(listing.regime()) && l.name().equals(listing.list()))
                .findFirst()
                .orElseThrow()
                .page();
    }
}
