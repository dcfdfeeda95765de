package io.countercheck.goods.names;

import io.countercheck.goods.substances.Form;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import java.util.List;
import java.util.Optional;

/**
 * A listed name seen in a text, with what the words beside it make of it.
 *
 * @param entry the name or class name
 * @param form the form of the substance
 * @param strength how sure the identity is
 * @param span where it stands in the raw text, salt words included
 * @param matched the raw text of that stretch
 * @param method {@code name}, {@code name-typo} or {@code class-name}
 * @param steps how one gets from the text to the name
 * @param inGoods why it is only part of the goods, as the text says; empty when it is the goods, or nothing is said
 */
public record Sighting(
        Entry entry,
        Form form,
        Strength strength,
        Span span,
        String matched,
        String method,
        List<String> steps,
        Optional<String> inGoods) {

    public Sighting {
        steps = List.copyOf(steps);
    }
}
