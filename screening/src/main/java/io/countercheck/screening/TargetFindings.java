package io.countercheck.screening;

import io.countercheck.lists.targets.Target;
import io.countercheck.model.Confidence;
import io.countercheck.model.Consignment;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Party;
import io.countercheck.model.Span;
import io.countercheck.parties.network.TargetWatch;
import io.countercheck.parties.network.TargetWatch.Sighted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Companies under action that are parties to a consignment after the day of the action: by name, or by an old contact
 * under a new name.
 */
final class TargetFindings {

    private final @Nullable TargetWatch watch;
    private final Memo<Party, List<Sighted>> memo = new Memo<>(20_000);

    TargetFindings(@Nullable TargetWatch watch) {
        this.watch = watch;
    }

    /**
     * One finding for each target seen; empty when none is.
     *
     * @param asOf the day that counts for a consignment that names none
     */
    List<Finding> of(Consignment consignment, LocalDate asOf) {
        TargetWatch targets = watch;
        if (targets == null) {
            return List.of();
        }
        LocalDate day = consignment.items().stream()
                .map(GoodsItem::movement)
                .map(m -> m.day().orElse(asOf))
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Party party : consignment.parties()) {
            for (Sighted seen : memo.get(party, targets::of)) {
                Target target = seen.target();
                if (day.isAfter(target.date()) && told.add(target.name() + "\n" + seen.matched())) {
                    findings.add(finding(party, seen, day));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Party party, Sighted seen, LocalDate day) {
        Target target = seen.target();
        String matched = seen.matched();
        return new Finding.Risk(
                "target-seen",
                "\"" + target.name() + "\", under action since " + target.date() + " (" + target.action()
                        + "), is seen after the action"
                        + (seen.newName() ? " by an old contact under a new name" : ""),
                seen.strength(),
                new Evidence(
                        party.field(seen.attribute()),
                        new Span(0, matched.codePointCount(0, matched.length())),
                        matched,
                        "target",
                        List.of(seen.how(), "the day of the consignment, " + day + ", is after the action")),
                target.source(),
                Confidence.VERIFIED_SECONDARY);
    }
}
