package io.countercheck.goods.structure;

import java.util.List;
import java.util.Optional;

/**
 * What a chemical name was read as.
 *
 * @param smiles the structure; empty when the name could not be read
 * @param warnings what makes the reading less than certain (ambiguity, stereochemistry that was not understood), or why
 *     there is none, in words
 */
public record NameStructure(Optional<String> smiles, List<String> warnings) {

    public NameStructure {
        warnings = List.copyOf(warnings);
    }

    static NameStructure unreadable(String why) {
        return new NameStructure(Optional.empty(), List.of(why));
    }
}
