package io.countercheck.cli;

import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Movement;
import io.countercheck.model.Party;
import io.countercheck.model.network.Company;
import io.countercheck.model.network.Dossier;
import io.countercheck.model.network.Rows;
import io.countercheck.parties.network.NameFinder;
import io.countercheck.report.Decision;
import io.countercheck.report.Decisions;
import io.countercheck.report.ResultReader;
import io.countercheck.report.StoredVerdict;
import io.countercheck.report.VerdictRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows in which a company takes part, with what was found and decided about them. */
final class DossierRows {

    private final NameFinder finder;
    private final Set<String> names;
    private final Map<String, Boolean> known = new HashMap<>();
    /** Rows of inputs that a result told of already. */
    private final Set<String> told = new HashSet<>();

    private final List<Dossier.Part> consignments = new ArrayList<>();
    private final List<Dossier.Found> findings = new ArrayList<>();
    private final List<Dossier.Decided> decisions = new ArrayList<>();

    /** @param names every name of the company, the one asked for first */
    DossierRows(NameFinder finder, Set<String> names) {
        this.finder = finder;
        this.names = names;
    }

    List<Dossier.Part> consignments() {
        return consignments;
    }

    List<Dossier.Found> findings() {
        return findings;
    }

    List<Dossier.Decided> decisions() {
        return decisions;
    }

    private boolean isName(String name) {
        return !name.isBlank()
                && known.computeIfAbsent(
                        name,
                        n -> names.contains(n) || finder.same(names.iterator().next(), n));
    }

    /** What a result holds of it. */
    void of(Path folder, ResultReader result) {
        Map<Long, StoredVerdict> ours = new HashMap<>();
        result.forEach(stored -> {
            VerdictRecord record = stored.record();
            Optional<VerdictRecord.NamedParty> part =
                    record.parties().stream().filter(p -> isName(p.name())).findFirst();
            part.ifPresent(p -> {
                ours.put(record.verdict().row(), stored);
                told.add(result.basis().input() + ":" + record.verdict().row());
                consignments.add(part(folder, record, p));
                for (Finding finding : record.findings()) {
                    findings.add(found(folder, record.verdict().row(), finding));
                }
            });
        });
        for (Decision decision : Decisions.read(folder)) {
            StoredVerdict verdict = ours.get(decision.row());
            if (verdict != null) {
                decisions.add(new Dossier.Decided(
                        folder.toString(),
                        decision.row(),
                        decision.kind().id(),
                        decision.who(),
                        decision.when().toString(),
                        decision.why(),
                        decision.isOn(verdict)));
            }
        }
    }

    private static Dossier.Part part(Path folder, VerdictRecord record, VerdictRecord.NamedParty part) {
        Movement movement = record.movement();
        return new Dossier.Part(
                folder.toString(),
                record.verdict().row(),
                record.verdict().reference(),
                movement.day().orElse(null),
                String.join(" > ", movement.countries()),
                record.description(),
                record.quantity(),
                part.role().id(),
                part.name(),
                record.parties().stream()
                        .filter(p -> !p.equals(part) && !p.name().isEmpty())
                        .map(p -> p.role().id().replace('_', ' ') + " " + p.name())
                        .toList(),
                record.verdict().disposition().name());
    }

    private static Dossier.Found found(Path folder, long row, Finding finding) {
        Evidence evidence = finding.evidence();
        return new Dossier.Found(
                folder.toString(),
                row,
                finding.kind().id(),
                finding.name() + (evidence.matched().isEmpty() ? "" : " (\"" + evidence.matched() + "\")"),
                finding.strength().id(),
                citation(finding));
    }

    private static String citation(Finding finding) {
        if (finding instanceof Finding.OnList hit) {
            return hit.listing().citation();
        }
        if (finding instanceof Finding.OfParty hit) {
            return hit.citation();
        }
        return finding instanceof Finding.Risk risk ? risk.citation() : "";
    }

    /** Rows of order files that no result told of. */
    void of(Tracing tracing, List<Company> companies) {
        if (companies.isEmpty()) {
            return;
        }
        Rows rows = Rows.union(companies.stream().map(c -> c.seen().rows()).toList());
        tracing.forEach((file, consignment) -> {
            for (GoodsItem item : consignment.items()) {
                if (rows.contains(file, item.row()) && told.add(file + ":" + item.row())) {
                    consignments.add(part(file, consignment, item));
                }
            }
        });
    }

    private Dossier.Part part(String file, Consignment consignment, GoodsItem item) {
        Optional<Party> part = consignment.parties().stream()
                .filter(p -> isName(p.name().orElse("")))
                .findFirst();
        return new Dossier.Part(
                file,
                item.row(),
                consignment.reference(),
                item.movement().day().orElse(null),
                String.join(" > ", item.movement().countries()),
                item.text(GoodsField.DESCRIPTION).orElse(""),
                item.quantity().decisive().map(Amount::toString).orElse(""),
                part.map(p -> p.role().id()).orElse(""),
                part.flatMap(Party::name).orElse(""),
                consignment.parties().stream()
                        .filter(p -> part.isEmpty() || p != part.get())
                        .flatMap(p -> p.name().stream().map(n -> p.role().id().replace('_', ' ') + " " + n))
                        .collect(Collectors.toCollection(ArrayList::new)),
                "");
    }
}
