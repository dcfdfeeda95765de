package io.countercheck.goods.names;

import io.countercheck.goods.substances.Form;
import io.countercheck.model.Strength;
import java.util.List;

/**
 * What the words beside a name make of it.
 *
 * @param first index of the first tile that belongs to the mention
 * @param last index of its last tile
 * @param form the form of the substance they make of it
 * @param ceiling how strong a reading of the name can be at most
 * @param steps what was taken off or noted, in words
 */
record Surroundings(int first, int last, Form form, Strength ceiling, List<String> steps) {

    Surroundings {
        steps = List.copyOf(steps);
    }
}
