package io.countercheck.goods;

import io.countercheck.model.Evidence;
import io.countercheck.model.Kind;
import java.util.List;

/**
 * A substance, class member, machine or part that the goods item speaks of.
 *
 * @param kind what it is
 * @param name what it was taken for, in the words of the law or of the trade
 * @param evidence where it stands and how it was read
 * @param hits the listings that take it in, of any regime and time; at least one
 */
public record Mention(Kind kind, String name, Evidence evidence, List<ListingHit> hits) {

    public Mention {
        hits = List.copyOf(hits);
        if (hits.isEmpty()) {
            throw new IllegalArgumentException("a mention is of something listed somewhere: " + name);
        }
    }
}
