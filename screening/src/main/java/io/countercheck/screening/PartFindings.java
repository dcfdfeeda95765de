package io.countercheck.screening;

import io.countercheck.controls.InForce;
import io.countercheck.controls.Jurisdiction;
import io.countercheck.controls.Listing;
import io.countercheck.goods.GoodsReading;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.goods.machines.MachineSort;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.Kind;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What parts in several rows of a file are together: a machine, under every law on the route that lists machines; else
 * parts for one recipient, where the part is listed. Never more than possible: whether the parts fit, a person sees.
 */
final class PartFindings {

    private static final String METHOD = "combined";

    private final GoodsRecogniser goods;

    PartFindings(GoodsRecogniser goods) {
        this.goods = goods;
    }

    /** One finding for each machine listing in force, or one for the part's own; empty when no law here lists them. */
    List<Finding> of(MachineParts.Together together, GoodsReading reading, Jurisdiction jurisdiction) {
        Optional<Mention> mention = reading.mentions().stream()
                .filter(m -> m.kind() == Kind.MACHINE_PART || m.kind() == Kind.MACHINE)
                .findFirst();
        if (mention.isEmpty()) {
            return List.of();
        }
        Evidence evidence = evidence(mention.get().evidence(), together);
        String sort = together.sort().word() + " machine";
        List<Finding> findings = new ArrayList<>();
        if (together.machine()) {
            String name = sort + ", parts of one " + shortly(together.sort()) + " in rows " + rows(together);
            for (Listing listing : goods.machineListings(together.sort())) {
                if (jurisdiction.inForce(listing) != InForce.NO) {
                    findings.add(finding(Kind.MACHINE, name, listing, evidence));
                }
            }
        } else {
            mention.get().hits().stream()
                    .map(ListingHit::listing)
                    .filter(l -> jurisdiction.inForce(l) != InForce.NO)
                    .findFirst()
                    .ifPresent(l -> findings.add(finding(
                            Kind.MACHINE_PART, "parts for a " + sort + " in rows " + rows(together), l, evidence)));
        }
        return findings;
    }

    private static Finding finding(Kind kind, String name, Listing listing, Evidence evidence) {
        return new Finding.OnList(
                kind,
                name,
                listing.ref(),
                Strength.POSSIBLE,
                evidence,
                List.of("whether the parts belong to one machine, a person decides"));
    }

    private static Evidence evidence(Evidence part, MachineParts.Together together) {
        List<String> steps = new ArrayList<>(part.steps());
        String same = together.how().stream().map(Recipient.How::word).collect(Collectors.joining(", "));
        steps.add("counted together with the other rows of this file: same " + same + ", at most 60 days apart: rows "
                + rows(together));
        return new Evidence(part.field(), part.span(), part.matched(), METHOD, steps);
    }

    /** What the trade calls such a machine. */
    private static String shortly(MachineSort sort) {
        return switch (sort) {
            case TABLETING -> "press";
            case ENCAPSULATING -> "capsule filler";
        };
    }

    private static String rows(MachineParts.Together together) {
        return together.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
