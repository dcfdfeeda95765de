package io.countercheck.lists;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of reading a list: every row of every file is in one of these counts.
 *
 * @param source short name under which the list is kept
 * @param title its name in words
 * @param format which reader understood it: {@code ofac-legacy-csv}, {@code un-xml}, {@code plain-csv}
 * @param date date of the list, see {@link PartyList#date}
 * @param digest see {@link PartyList#digest}
 * @param alreadyInstalled whether the very same bytes were the current snapshot before: nothing was changed
 * @param files rows of each file
 * @param partiesByList parties by the short name of the list they are on
 * @param partiesByType parties by type, lower case
 * @param parties all parties
 * @param aliases names other than the primary ones
 * @param weakAliases those among them that the list calls weak
 * @param addresses addresses
 * @param identifiers identifiers
 * @param skipped rows that were left out, with the reason
 * @param notes what else a user must know, for example that no aliases were found beside the list
 */
public record LoadReport(
        String source,
        String title,
        String format,
        String date,
        String digest,
        boolean alreadyInstalled,
        List<FileRows> files,
        SortedMap<String, Integer> partiesByList,
        SortedMap<String, Integer> partiesByType,
        int parties,
        int aliases,
        int weakAliases,
        int addresses,
        int identifiers,
        List<SkippedRow> skipped,
        List<String> notes) {

    /**
     * The rows of one file: {@code rows = read + blank + skipped}.
     *
     * @param file its name
     * @param rows records in it, without the header and the end mark
     * @param read rows that became a party, an alias or an address
     * @param blank rows that say nothing but a number: OFAC writes one for each party without an address
     * @param skipped rows left out because they could not be understood
     */
    public record FileRows(String file, int rows, int read, int blank, int skipped) {}

    /** @param line first line of the row in its file, from 1 */
    public record SkippedRow(String file, long line, String reason) {}

    public LoadReport {
        files = List.copyOf(files);
        partiesByList = Collections.unmodifiableSortedMap(new TreeMap<>(partiesByList));
        partiesByType = Collections.unmodifiableSortedMap(new TreeMap<>(partiesByType));
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /** The same report, saying that these bytes were installed before. */
    LoadReport unchanged() {
        return new LoadReport(
                source,
                title,
                format,
                date,
                digest,
                true,
                files,
                partiesByList,
                partiesByType,
                parties,
                aliases,
                weakAliases,
                addresses,
                identifiers,
                skipped,
                notes);
    }
}
