package io.countercheck.cli;

import io.countercheck.intake.OrderFile;
import io.countercheck.lists.PartyList;
import io.countercheck.lists.targets.Target;
import io.countercheck.lists.targets.TargetCheck;
import io.countercheck.lists.targets.TargetRegister;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.network.Company;
import io.countercheck.model.network.Dossier;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.TargetSighting;
import io.countercheck.model.network.Trace;
import io.countercheck.model.network.TracedName;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.PartyQuery;
import io.countercheck.parties.network.NameFinder;
import io.countercheck.report.ResultFolder;
import io.countercheck.report.ResultReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for a company in order files, result folders, installed lists and the register of targets. */
final class DossierSearch {

    private static final int STEPS = 1;

    private final Workshop workshop;
    private final InputOptions input;
    private final String asked;
    private final NameFinder finder = new NameFinder();
    private final List<String> lookedAt = new ArrayList<>();
    private final List<String> notLookedAt = new ArrayList<>();

    DossierSearch(Workshop workshop, InputOptions input, String asked) {
        this.workshop = workshop;
        this.input = input;
        this.asked = asked.strip();
    }

    /** @throws Fault NOTHING_FOUND when nothing that was looked at knows the name */
    Dossier in(List<Path> places) {
        Tracing tracing = new Tracing(input.intake());
        Map<Path, ResultReader> results = new LinkedHashMap<>();
        for (Path place : places) {
            if (ResultFolder.isResult(place)) {
                results.put(place, ResultReader.open(place));
            } else {
                Tracing.files(place).forEach(file -> tracing.read(file, false));
            }
        }
        Set<String> digests = new LinkedHashSet<>();
        tracing.inputs().forEach(i -> digests.add(i.digest()));
        results.forEach((folder, result) -> readInput(tracing, folder, result, digests));
        tracing.inputs().forEach(i -> lookedAt.add("Orders: " + i.file() + ", " + i.records() + " records."));

        Network whole = tracing.network();
        List<String> companies = finder.companies(whole, asked);
        Network network = whole.around(companies, STEPS);
        Set<String> names = names(network, companies);
        DossierRows rows = new DossierRows(finder, names);
        results.forEach(rows::of);
        List<Company> meant = network.companies().stream()
                .filter(c -> companies.contains(c.id()))
                .toList();
        rows.of(tracing, meant);
        List<TargetSighting> seen = tracing.seen(whole, workshop.targets()).stream()
                .filter(t -> companies.contains(t.company()))
                .toList();
        List<Dossier.Action> actions = actions(names, seen);
        List<Dossier.Listed> listed = listed(names);
        if (companies.isEmpty() && rows.consignments().isEmpty() && actions.isEmpty() && listed.isEmpty()) {
            throw new Fault(
                    ErrorCode.NOTHING_FOUND,
                    "nothing that was looked at knows \"" + asked + "\"",
                    "check the spelling; countercheck trace lists all names of order files in companies.csv");
        }
        notLookedAt.add(
                "Anything outside the files named here: registers of companies, the web, other authorities' files.");
        return new Dossier(
                Version.engine(),
                asked,
                new Trace(
                        Version.engine(),
                        tracing.inputs(),
                        asked,
                        workshop.register().digest(),
                        network,
                        seen),
                companies,
                List.copyOf(names),
                rows.consignments(),
                rows.findings(),
                rows.decisions(),
                listed,
                actions,
                sources(rows, actions),
                lookedAt,
                notLookedAt);
    }

    /** The input of a result tells more than the result: contacts are in it alone. */
    private void readInput(Tracing tracing, Path folder, ResultReader result, Set<String> digests) {
        lookedAt.add("Result: " + folder + ", " + result.totals().rows() + " rows"
                + (result.complete() ? "." : ", which was stopped before the last row."));
        String digest = result.basis().inputDigest();
        if (!digests.add(digest)) {
            return;
        }
        Path orders = Path.of(result.basis().input());
        InputOptions options = InputOptions.of(result.basis());
        String why = Files.isRegularFile(orders) ? "it has changed since" : "it is not where it was";
        if (Files.isRegularFile(orders)) {
            try (OrderFile file = OrderFile.open(orders, options.intake())) {
                why = file.profile().sha256().equals(digest) ? "" : why;
            }
        }
        if (why.isEmpty()) {
            tracing.read(orders, false, options.intake());
        } else {
            notLookedAt.add("The input of " + folder + " (" + result.basis().input() + "): " + why
                    + ", so its contacts and links are not known.");
        }
    }

    private Set<String> names(Network network, List<String> companies) {
        Set<String> names = new LinkedHashSet<>();
        names.add(asked);
        for (Company company : network.companies()) {
            if (companies.contains(company.id())) {
                company.names().stream().map(TracedName::spellings).forEach(names::addAll);
            }
        }
        return names;
    }

    private List<Dossier.Action> actions(Set<String> names, List<TargetSighting> seen) {
        TargetRegister register = workshop.register();
        List<Target> targets = register.targets();
        lookedAt.add("The register of targets: " + targets.size() + " companies.");
        List<Dossier.Action> actions = new ArrayList<>();
        for (Target target : targets) {
            boolean sighted = seen.stream().anyMatch(s -> s.target().equals(target.name()));
            if (sighted || names.stream().anyMatch(n -> finder.same(n, target.name()))) {
                actions.add(new Dossier.Action(target.date(), target.name(), target.action(), target.source()));
                for (TargetCheck check : register.checks(target)) {
                    actions.add(new Dossier.Action(
                            check.day(),
                            target.name(),
                            (check.seen() ? "looked for: seen" : "looked for: not seen")
                                    + (check.note().isEmpty() ? "" : ". " + check.note()),
                            ""));
                }
            }
        }
        actions.sort(Comparator.comparing(Dossier.Action::day).thenComparing(Dossier.Action::target));
        return actions;
    }

    private List<Dossier.Listed> listed(Set<String> names) {
        for (PartyList list : workshop.lists()) {
            lookedAt.add("List: " + list.title() + ", " + list.date()
                    + (list.sample() ? ": a sample only, no official list is installed." : "."));
        }
        if (workshop.lists().stream().allMatch(PartyList::sample)) {
            notLookedAt.add("Official party lists: none is installed.");
        }
        Map<String, Dossier.Listed> best = new LinkedHashMap<>();
        for (String name : names) {
            for (PartyHit hit : workshop.parties().match(PartyQuery.named(name))) {
                Dossier.Listed listed = new Dossier.Listed(
                        name,
                        hit.party().entityId(),
                        hit.party().name(),
                        hit.list().title() + ", " + hit.list().date(),
                        hit.probability());
                best.merge(listed.entityId(), listed, (a, b) -> b.probability() > a.probability() ? b : a);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Dossier.Listed l) -> -l.probability())
                        .thenComparing(Dossier.Listed::entityId))
                .toList();
    }

    private static List<String> sources(DossierRows rows, List<Dossier.Action> actions) {
        Set<String> sources = new LinkedHashSet<>();
        actions.forEach(a -> sources.add(a.source()));
        rows.findings().forEach(f -> sources.add(f.citation()));
        sources.remove("");
        return List.copyOf(sources);
    }
}
