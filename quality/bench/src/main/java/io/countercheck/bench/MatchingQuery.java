package io.countercheck.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A name asked for.
 *
 * @param kind what was done to the listed name, or {@code negative}
 * @param expected the list's number of the party meant, or empty for a company that is not listed
 */
record MatchingQuery(int id, String kind, String text, String expected) {

    /** Reads a file with the columns qid, kind, query, expected_ent. */
    static List<MatchingQuery> read(Path file) throws IOException {
        List<MatchingQuery> queries = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                queries.add(new MatchingQuery(
                        Integer.parseInt(row.getField("qid")),
                        row.getField("kind"),
                        row.getField("query"),
                        row.getField("expected_ent")));
            }
        }
        return queries;
    }

    boolean listed() {
        return !expected.isEmpty();
    }
}
