package io.countercheck.goods.reading;

import io.countercheck.goods.names.Sighting;
import io.countercheck.goods.names.TextReading;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import java.util.List;
import java.util.Optional;

/**
 * A number or structure beside a description of a mixture or article says what is in it, not what it is: toluene's CAS
 * number beside "paint thinner, contains 20 % toluene".
 */
final class PartsOfGoods {

    private PartsOfGoods() {}

    /** Weakens to possible, in place, what the description has as part of other goods. */
    static void weaken(List<Found> found, TextReading description) {
        boolean itself = description.sightings().stream()
                .anyMatch(s -> s.inGoods().isEmpty() && s.strength() != Strength.POSSIBLE);
        Optional<String> part = description.sightings().stream()
                .map(Sighting::inGoods)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> description.product().map(p -> "'" + p + "': the number may be that of a part of it"));
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            if (each.evidence().method().startsWith("name")
                            && !each.evidence().method().equals("name-structure")
                    || each.evidence().method().equals("class-name")) {
                continue;
            }
            Span span = each.evidence().span();
            Optional<String> why = each.evidence().field() == GoodsField.DESCRIPTION && span != null
                    ? description.inGoods(span).or(() -> itself ? Optional.empty() : part)
                    : itself ? Optional.empty() : part;
            if (why.isPresent()) {
                found.set(i, each.asPartOfGoods(why.get()));
            }
        }
    }
}
