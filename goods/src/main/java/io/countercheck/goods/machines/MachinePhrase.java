package io.countercheck.goods.machines;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A stretch of words that names a machine, whatever stands around it.
 *
 * @param first its first word
 * @param last its last word
 * @param sorts what the machine makes
 * @param plain whether it names such a machine and nothing else
 * @param why how the words were read, in a plain phrase
 */
record MachinePhrase(int first, int last, Set<MachineSort> sorts, boolean plain, String why) {

    MachinePhrase {
        sorts = Collections.unmodifiableSet(EnumSet.copyOf(sorts));
    }

    MachinePhrase upTo(int newLast) {
        return new MachinePhrase(first, Math.max(last, newLast), sorts, plain, why);
    }

    MachinePhrase onlyPossible(String reason) {
        return new MachinePhrase(first, last, sorts, false, why + "; " + reason);
    }
}
