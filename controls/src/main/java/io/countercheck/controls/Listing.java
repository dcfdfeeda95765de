package io.countercheck.controls;

import io.countercheck.model.Confidence;
import io.countercheck.model.Kind;
import io.countercheck.model.ListingRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One substance, class or machine in one list of one regime, with its period in force.
 *
 * @param id stable id, never reused or renumbered
 * @param regime whose law: {@code UN-1988}, {@code US-DEA}, {@code EU}, {@code China} and so on
 * @param list table, category, class or schedule
 * @param kind substance, class, machine or machine part
 * @param binding what force it has
 * @param substance the name under which it is listed
 * @param synonyms other names of the same thing that the sources give
 * @param cas CAS Registry Numbers, each with a right check digit; the first is the substance's own
 * @param smiles structure, or empty where the law gives none
 * @param inchiKey standard InChIKey of that structure, or empty
 * @param hs commodity codes that the source gives for it
 * @param period when it is in force
 * @param reach the movements it is written for
 * @param clauses what it takes in beside the substance
 * @param clauseText the clause in words
 * @param citation where it is written
 * @param confidence how well the listing itself is verified
 * @param dateConfidence how well its first day is verified; null when it has none
 * @param note what else a reader must know
 * @param duties ids of the duties that follow; empty means that the duty is not held, not that there is none
 */
public record Listing(
        String id,
        String regime,
        String list,
        Kind kind,
        Binding binding,
        String substance,
        List<String> synonyms,
        List<String> cas,
        String smiles,
        String inchiKey,
        List<String> hs,
        Period period,
        Reach reach,
        Set<Clause> clauses,
        String clauseText,
        String citation,
        Confidence confidence,
        @Nullable Confidence dateConfidence,
        String note,
        List<String> duties) {

    public Listing {
        synonyms = List.copyOf(synonyms);
        cas = List.copyOf(cas);
        hs = List.copyOf(hs);
        clauses = Set.copyOf(clauses);
        duties = List.copyOf(duties);
    }

    public boolean has(Clause clause) {
        return clauses.contains(clause);
    }

    public ListingRef ref() {
        return new ListingRef(id, regime, list, citation, confidence);
    }

    /**
     * Whether a missing fact about these goods stops them rather than sends them to a person: Table I, Category 1 and
     * List I (POLICY.md, HOLD).
     */
    public boolean topCategory() {
        return list.equals("Table I") || list.equals("Category 1") || list.equals("List I");
    }
}
