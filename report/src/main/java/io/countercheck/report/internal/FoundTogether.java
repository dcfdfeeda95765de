package io.countercheck.report.internal;

import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.Kind;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Findings that rest on the same evidence and say the same of it: one substance read in one place and listed by five
 * laws is one thing to a reader.
 *
 * @param name what was found
 * @param listings the listings, when it is on lists; else empty
 * @param other the finding, when it is of another sort; else null
 */
record FoundTogether(
        Kind kind,
        String name,
        Strength strength,
        Evidence evidence,
        List<Finding.OnList> listings,
        @Nullable Finding other) {

    FoundTogether {
        listings = List.copyOf(listings);
    }

    /** Groups findings, in the order in which each group is first met. */
    static List<FoundTogether> in(List<Finding> findings) {
        Map<String, FoundTogether> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding instanceof Finding.OnList onList) {
                groups.merge(key(onList), alone(onList, List.of(onList), null), FoundTogether::with);
            } else {
                groups.put(Integer.toString(groups.size()), alone(finding, List.of(), finding));
            }
        }
        return List.copyOf(groups.values());
    }

    private static FoundTogether alone(Finding finding, List<Finding.OnList> listings, @Nullable Finding other) {
        return new FoundTogether(
                finding.kind(), finding.name(), finding.strength(), finding.evidence(), listings, other);
    }

    private FoundTogether with(FoundTogether later) {
        List<Finding.OnList> both = new ArrayList<>(listings);
        both.addAll(later.listings);
        return new FoundTogether(kind, name, strength, evidence, both, other);
    }

    /**
     * What findings of one group have in common. A text rather than a record: the hash code of a record is linked when it
     * is first asked for, and a short run would wait for that.
     */
    private static String key(Finding.OnList finding) {
        Evidence evidence = finding.evidence();
        Span span = evidence.span();
        return String.join(
                "\u0000",
                finding.kind().id(),
                finding.name(),
                finding.strength().id(),
                evidence.field().id(),
                span == null ? "" : span.start() + "-" + span.end(),
                evidence.matched(),
                evidence.method(),
                String.join("\u0000", evidence.steps()));
    }
}
