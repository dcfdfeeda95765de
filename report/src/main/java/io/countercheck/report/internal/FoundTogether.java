package io.countercheck.report.internal;

import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.Kind;
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
        Map<Object, FoundTogether> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding instanceof Finding.OnList onList) {
                Key key = new Key(onList.kind(), onList.name(), onList.strength(), onList.evidence());
                List<Finding.OnList> listings = new ArrayList<>();
                FoundTogether earlier = groups.get(key);
                if (earlier != null) {
                    listings.addAll(earlier.listings());
                }
                listings.add(onList);
                groups.put(
                        key,
                        new FoundTogether(
                                onList.kind(), onList.name(), onList.strength(), onList.evidence(), listings, null));
            } else {
                groups.put(
                        finding,
                        new FoundTogether(
                                finding.kind(),
                                finding.name(),
                                finding.strength(),
                                finding.evidence(),
                                List.of(),
                                finding));
            }
        }
        return List.copyOf(groups.values());
    }

    private record Key(Kind kind, String name, Strength strength, Evidence evidence) {}
}
