package io.countercheck.parties.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.lists.ListStore;
import io.countercheck.lists.PartyList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The labelled queries against the SDN list of July 2021. */
final class QuerySet {

    /** @param expected number of the party meant, or empty for a company that is not on the list */
    record Query(int id, String kind, String text, String expected) {}

    private QuerySet() {}

    static List<Query> queries() throws IOException {
        List<Query> result = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SharedData.file("data/parties/sdn2021_queries.csv"))) {
            for (NamedCsvRecord row : csv) {
                result.add(new Query(
                        Integer.parseInt(row.getField("qid")),
                        row.getField("kind"),
                        row.getField("query"),
                        row.getField(3)));
            }
        }
        return result;
    }

    static List<PartyList> lists(String... files) throws IOException {
        Path home = Files.createTempDirectory("countercheck-test-");
        ListStore store = ListStore.at(home);
        for (String file : files) {
            store.add(SharedData.file("data/parties/" + file), null, LocalDate.of(2026, 5, 10));
        }
        return store.load();
    }
}
