package io.countercheck.report;

/**
 * One line of the answer to a single question or of a whole column.
 *
 * @param id the asker's id of the question, or its number
 * @param rank 1 for the best answer to that question
 * @param entityId the listing's id, or {@code <list>:<source id>}
 * @param name what it is listed as
 * @param kind substance, class, machine, machine-part, or the type of a party
 * @param score how sure: for goods the strength in a word, for parties the probability with four decimals
 * @param method how it was read
 * @param explanation how one gets from the question to this answer, steps joined by {@code |}
 */
public record Answer(
        String id,
        int rank,
        String entityId,
        String name,
        String kind,
        String score,
        String method,
        String explanation) {}
