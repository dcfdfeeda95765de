package io.countercheck.report;

import io.countercheck.model.Movement;
import java.util.List;

/**
 * What a line of an earlier result adds to a history: less than its verdict, so that a million of them are read quickly.
 *
 * @param row its row
 * @param reference order reference, or empty
 * @param line line within the order, or empty
 * @param movement its journey
 * @param quantity the amount that counted, for example {@code 20000 kg}, or empty
 * @param parties who took part, as written
 * @param listingIds every listing of goods that was found, in the order of the findings
 * @param met what documents met
 */
public record ListedLine(
        long row,
        String reference,
        String line,
        Movement movement,
        String quantity,
        List<VerdictRecord.NamedParty> parties,
        List<String> listingIds,
        List<Met> met) {

    /**
     * A duty that documents met.
     *
     * @param duty its id
     * @param because the listings that brought it
     * @param by the numbers of the documents
     */
    public record Met(String duty, List<String> because, List<String> by) {
        public Met {
            because = List.copyOf(because);
            by = List.copyOf(by);
        }
    }

    public ListedLine {
        parties = List.copyOf(parties);
        listingIds = List.copyOf(listingIds);
        met = List.copyOf(met);
    }
}
