package io.countercheck.model.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the data holds on a company.
 *
 * @param engine version of the program
 * @param asked the name asked for
 * @param trace the files read, and what is connected with the company in one step
 * @param companies ids of the companies of the network that are meant
 * @param names every name under which it was looked for in results, the one asked for first
 * @param consignments rows in which it takes part
 * @param findings findings about those rows
 * @param decisions what persons decided about them
 * @param listed parties on installed lists that one of its names may be
 * @param actions what the register of targets holds of it, and each look for it
 * @param sources where what is told is written, each once
 * @param lookedAt what was looked at, in plain sentences
 * @param notLookedAt what was not
 */
public record Dossier(
        String engine,
        String asked,
        Trace trace,
        List<String> companies,
        List<String> names,
        List<Part> consignments,
        List<Found> findings,
        List<Decided> decisions,
        List<Listed> listed,
        List<Action> actions,
        List<String> sources,
        List<String> lookedAt,
        List<String> notLookedAt) {

    public Dossier {
        companies = List.copyOf(companies);
        names = List.copyOf(names);
        consignments = List.copyOf(consignments);
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
        listed = List.copyOf(listed);
        actions = List.copyOf(actions);
        sources = List.copyOf(sources);
        lookedAt = List.copyOf(lookedAt);
        notLookedAt = List.copyOf(notLookedAt);
    }

    /**
     * A row in which the company takes part.
     *
     * @param place the file or result folder
     * @param reference of the order, or empty
     * @param day of the row, or null
     * @param route for example {@code DE > BR}, or empty
     * @param goods the description as written
     * @param quantity for example {@code 200 kg}, or empty
     * @param role the part of the company, for example {@code consignee}
     * @param name under which it appears
     * @param others who else takes part: {@code exporter Acme GmbH}
     * @param disposition HOLD, REVIEW, PROCEED or CLEAR; empty when the row comes from a file that was not screened
     */
    public record Part(
            String place,
            long row,
            String reference,
            @Nullable LocalDate day,
            String route,
            String goods,
            String quantity,
            String role,
            String name,
            List<String> others,
            String disposition) {

        public Part {
            others = List.copyOf(others);
        }
    }

    /** A finding about one of the rows; {@code citation} is empty when none is held. */
    public record Found(String place, long row, String kind, String name, String strength, String citation) {}

    /**
     * A decision about one of the rows.
     *
     * @param stands whether it was made on the verdict as it is now
     */
    public record Decided(
            String place, long row, String decision, String who, String when, String why, boolean stands) {}

    /** A party on an installed list that a name may be. */
    public record Listed(String name, String entityId, String listedName, String list, double probability) {}

    /** An action in the register, or a look for the company after it; {@code source} is empty for a look. */
    public record Action(LocalDate day, String target, String what, String source) {}
}
