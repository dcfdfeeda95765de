package io.countercheck.cli;

import io.countercheck.model.Basis;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.parties.decisions.DecidedPairs;
import io.countercheck.parties.ownership.OwnershipFile;
import io.countercheck.parties.ownership.OwnershipGraph;
import io.countercheck.screening.PartyTerms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run knows of parties beside the lists: what people decided, and who owns whom. It is named in the basis, so that
 * {@code verify} can use the same again.
 *
 * @param decided what people decided about pairs
 * @param ownershipFile where it was read, or null without one
 * @param ownership who owns whom, or null without a file
 */
record PartyContext(
        DecidedPairs decided,
        @Nullable Path ownershipFile,
        @Nullable OwnershipFile ownership) {

    private static final String DECISIONS = "party-decisions";
    private static final String DECISIONS_DIGEST = "party-decisions-sha256";
    private static final String OWNERSHIP = "ownership";
    private static final String OWNERSHIP_DIGEST = "ownership-sha256";

    /** What is known now. */
    static PartyContext now(Workshop workshop, @Nullable Path ownershipFile) {
        return new PartyContext(
                DecidedPairs.in(workshop.store().home()),
                ownershipFile,
                ownershipFile == null ? null : OwnershipFile.read(ownershipFile));
    }

    /**
     * What an earlier run knew: of the decisions, to which more may have been added since, those that it used.
     *
     * @param ownershipFile where the file of owners stands now; null when it is where the basis says
     * @throws Fault RESULT_BROKEN when its basis does not say
     */
    static PartyContext of(Basis basis, @Nullable Path ownershipFile, Workshop workshop) {
        String count = basis.options().getOrDefault(DECISIONS, "0");
        if (count.length() > 9 || count.isEmpty() || !count.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Fault(
                    ErrorCode.RESULT_BROKEN,
                    "the basis does not say which decisions on parties were used",
                    "screen the file again to write a new result");
        }
        String file = basis.options().getOrDefault(OWNERSHIP, "");
        DecidedPairs decided = DecidedPairs.first(workshop.store().home(), Integer.parseInt(count));
        if (file.isEmpty()) {
            return new PartyContext(decided, null, null);
        }
        Path read = ownershipFile == null ? Path.of(file) : ownershipFile;
        return new PartyContext(decided, Path.of(file), OwnershipFile.read(read));
    }

    /** @param operatorCountries where the operator is established; none when nobody has said */
    PartyTerms terms(Set<String> operatorCountries) {
        return new PartyTerms(operatorCountries, decided, ownership == null ? OwnershipGraph.EMPTY : ownership.graph());
    }

    /** Names what was used among the options of a basis; nothing where nothing was. */
    void putInto(Map<String, String> options) {
        if (!decided.all().isEmpty()) {
            options.put(DECISIONS, Integer.toString(decided.all().size()));
            options.put(DECISIONS_DIGEST, decided.digest());
        }
        if (ownership != null) {
            options.put(OWNERSHIP, String.valueOf(ownershipFile));
            options.put(OWNERSHIP_DIGEST, ownership.digest());
        }
    }

    /** What is no longer as that basis says, in words; empty when all is. */
    List<String> changed(Basis basis) {
        List<String> changed = new ArrayList<>();
        if (!decided.digest().equals(basis.options().getOrDefault(DECISIONS_DIGEST, ""))) {
            changed.add("the decisions on parties that were used are no longer in the home directory as they were");
        }
        String then = basis.options().getOrDefault(OWNERSHIP_DIGEST, "");
        if (!then.equals(ownership == null ? "" : ownership.digest())) {
            changed.add("the file of owners has changed since");
        }
        return changed;
    }
}
