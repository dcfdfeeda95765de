package io.countercheck.bench;

import java.util.List;

/** Something that answers who on the lists a name may mean. */
interface MatchingSystem {

    /** @param party the list's number; @param score the higher the likelier */
    record Answer(String party, double score) {}

    /** At most {@code top} answers, best first; empty when there is none. */
    List<Answer> ask(String name, int top);
}
