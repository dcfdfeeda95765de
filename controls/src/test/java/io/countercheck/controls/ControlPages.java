package io.countercheck.controls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes docs/controls: one page per list, class and kind of machine, and an index, from the data alone. */
final class ControlPages {

    static final String HEAD =
            "<!-- Written from the law data by ControlPages. Change the data, not this page. -->\n\n";

    private final Law law;

    ControlPages(Law law) {
        this.law = law;
    }

    /** Writes every page below the folder given, by default docs/controls of the project. */
    public static void main(String[] args) {
        Path folder = args.length > 0 ? Path.of(args[0]) : folder();
        new ControlPages(Law.shipped()).pages().forEach((name, text) -> {
            try {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(name), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Path folder() {
        return Path.of(System.getProperty("countercheck.root", ".."), "docs", "controls");
    }

    /** The text of every page by file name. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("index.md", index());
        law.lists().forEach(list -> pages.put(list.page() + ".md", page(list)));
        pages.putAll(new KindPages(law).pages());
        return pages;
    }

    private List<Listing> members(ControlList list) {
        return law.listings().stream()
                .filter(l -> l.regime().equals(list.regime()) && l.list().equals(list.name()))
                .toList();
    }

    private String index() {
        StringBuilder text = new StringBuilder(HEAD)
                .append("# The lists of edition ")
                .append(law.edition())
                .append("\n\n")
                .append("How to read these pages: [README](README.md). What is not held: [gaps](gaps.md).\n");
        for (Source source : law.sources()) {
            List<ControlList> lists = law.lists().stream()
                    .filter(list -> list.regime().equals(source.regime()))
                    .toList();
            text.append("\n## ")
                    .append(source.title())
                    .append("\n\n")
                    .append(source.legalSource())
                    .append(".\n\n");
            if (lists.isEmpty()) {
                text.append("No listings are held.\n");
                continue;
            }
            text.append("| list | force | rows | from |\n|---|---|---|---|\n");
            for (ControlList list : lists) {
                List<Listing> members = members(list);
                text.append("| [")
                        .append(cell(list.name()))
                        .append("](")
                        .append(list.page())
                        .append(".md) | ")
                        .append(joined(members.stream()
                                .map(l -> l.binding().id())
                                .collect(Collectors.toCollection(TreeSet::new))))
                        .append(" | ")
                        .append(members.size())
                        .append(" | ")
                        .append(firstDay(members))
                        .append(" |\n");
            }
        }
        return text.append(KindPages.index()).toString();
    }

    private static String firstDay(List<Listing> members) {
        return members.stream()
                .flatMap(l -> Optional.ofNullable(l.period().from()).stream())
                .min(Comparator.comparing(PartialDate::first))
                .map(PartialDate::toString)
                .orElse("unknown");
    }

    private String page(ControlList list) {
        List<Listing> members = members(list);
        StringBuilder text = new StringBuilder(HEAD)
                .append("# ")
                .append(title(list.regime()))
                .append(": ")
                .append(list.name())
                .append("\n\n")
                .append(list.what())
                .append("\n\n")
                .append("- Legal source: ")
                .append(list.legalSource())
                .append("\n")
                .append("- Force: ")
                .append(joined(
                        members.stream().map(l -> l.binding().id()).collect(Collectors.toCollection(TreeSet::new))))
                .append("\n")
                .append("- Duties that follow: ")
                .append(duties(members))
                .append("\n")
                .append("- Movements meant: ")
                .append(reaches(members))
                .append("\n\n")
                .append("## Members\n\n")
                .append(
                        "| id | name | CAS | in force | also takes in | confidence (listing, date) |\n|---|---|---|---|---|---|\n");
        for (Listing l : members) {
            text.append("| ")
                    .append(l.id())
                    .append(" | ")
                    .append(cell(l.substance()))
                    .append(" | ")
                    .append(joined(l.cas()))
                    .append(" | ")
                    .append(period(l.period()))
                    .append(" | ")
                    .append(cell(l.clauseText()))
                    .append(" | ")
                    .append(l.confidence().id())
                    .append(", ")
                    .append(
                            l.dateConfidence() == null
                                    ? "none"
                                    : l.dateConfidence().id())
                    .append(" |\n");
        }
        text.append(thresholds(members))
                .append(provisions(members))
                .append(citations(members))
                .append(unverified(list));
        return text.toString();
    }

    private String title(String regime) {
        return law.sources().stream()
                .filter(source -> source.regime().equals(regime))
                .map(Source::title)
                .findFirst()
                .orElse(regime);
    }

    private static String duties(List<Listing> members) {
        TreeSet<String> duties =
                members.stream().flatMap(l -> l.duties().stream()).collect(Collectors.toCollection(TreeSet::new));
        boolean law = members.stream().anyMatch(l -> l.binding().isLaw());
        return !duties.isEmpty()
                ? String.join(", ", duties)
                : law ? "not held (which does not mean that there are none)" : "none";
    }

    private static String reaches(List<Listing> members) {
        TreeSet<String> reaches =
                members.stream().map(l -> reach(l.reach())).collect(Collectors.toCollection(TreeSet::new));
        return String.join("; ", reaches);
    }

    private static String reach(Reach reach) {
        if (reach.everywhere()) {
            return "all";
        }
        String trades = joined(reach.trades().stream().sorted().map(Trade::id).toList());
        return reach.destinations().isEmpty() ? trades : trades + " to " + joined(new TreeSet<>(reach.destinations()));
    }

    static String period(Period period) {
        return (period.from() == null ? "unknown start" : period.from().toString())
                + (period.to() == null ? "" : " to " + period.to());
    }

    private String thresholds(List<Listing> members) {
        StringBuilder rows = new StringBuilder();
        for (Listing l : members) {
            for (Threshold t : law.thresholds(l.id())) {
                rows.append("| ")
                        .append(l.id())
                        .append(" | ")
                        .append(
                                t.amount().value().signum() == 0
                                        ? "any quantity"
                                        : t.amount().toString())
                        .append(" | ")
                        .append(t.scope().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .append(" | ")
                        .append(
                                t.trades().size() == Trade.values().length
                                        ? "any"
                                        : joined(t.trades().stream()
                                                .sorted()
                                                .map(Trade::id)
                                                .toList()))
                        .append(" | ")
                        .append(
                                t.limitsDuties().isEmpty()
                                        ? "the whole transaction"
                                        : joined(new TreeSet<>(t.limitsDuties())))
                        .append(" | ")
                        .append(cell(t.note()))
                        .append(" | ")
                        .append(cell(t.citation()))
                        .append(" | ")
                        .append(t.confidence().id())
                        .append(" |\n");
            }
        }
        return rows.isEmpty()
                ? ""
                : "\n## Quantities\n\n| listing | from | added up over | trade | limits | note | citation | confidence |\n|---|---|---|---|---|---|---|---|\n"
                        + rows;
    }

    private String provisions(List<Listing> members) {
        StringBuilder rows = new StringBuilder();
        for (Listing l : members) {
            for (Provision p : law.provisions(l.id())) {
                rows.append("| ")
                        .append(l.id())
                        .append(" | ")
                        .append(p.aspect().name().toLowerCase(Locale.ROOT))
                        .append(p.item().isEmpty() ? "" : " " + p.item())
                        .append(" | ")
                        .append(cell(p.text()))
                        .append(" | ")
                        .append(cell(p.citation()))
                        .append(" | ")
                        .append(p.confidence().id())
                        .append(" |\n");
            }
        }
        return rows.isEmpty()
                ? ""
                : "\n## What the law says\n\n| listing | about | text (shortened) | citation | confidence |\n|---|---|---|---|---|\n"
                        + rows;
    }

    private static String citations(List<Listing> members) {
        Map<String, List<String>> byCitation = new TreeMap<>();
        members.forEach(l ->
                byCitation.computeIfAbsent(l.citation(), c -> new ArrayList<>()).add(l.id()));
        StringBuilder rows = new StringBuilder("\n## Where it is written\n\n");
        byCitation.forEach((citation, ids) -> rows.append("- ")
                .append(citation)
                .append(": ")
                .append(ids.size() == members.size() ? "every row" : String.join(", ", ids))
                .append("\n"));
        return rows.toString();
    }

    private String unverified(ControlList list) {
        StringBuilder rows = new StringBuilder();
        for (Gap gap : law.gaps()) {
            if (gap.regime().equals(list.regime())
                    && (gap.lists().isEmpty() || gap.lists().contains(list.name()))) {
                rows.append("- ")
                        .append(gap.effect() == Gap.Effect.NOT_HELD ? "Not held: " : "Not verified: ")
                        .append(gap.text())
                        .append("\n");
            }
        }
        return rows.isEmpty() ? "" : "\n## What is not held or not verified\n\n" + rows;
    }

    private static String joined(Collection<String> words) {
        return String.join(", ", words);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
