package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What all XML lists have in common: a record is one party; one without number or name, or with a number used before, is skipped. */
abstract class XmlListReader {

    final String source;
    final CountryNames countries = CountryNames.shipped();
    private final ReadingLog log;
    private final List<ListedParty> parties = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    XmlListReader(String source, ReadingLog log) {
        this.source = source;
        this.log = log;
    }

    /** Names of the elements that are records. */
    abstract Set<String> records();

    /** The list's own number of a record, or empty. */
    abstract String id(XmlRecord record);

    /** What a record says. */
    abstract PartyDraft draft(XmlRecord record, String id);

    final List<ListedParty> read(Path file) {
        XmlFile.read(file, log, records(), this::record);
        return parties;
    }

    private void record(XmlRecord record) {
        String id = id(record);
        if (id.isEmpty()) {
            log.skip(record.line(), "no number");
            return;
        }
        if (!ids.add(id)) {
            log.skip(record.line(), "the number " + id + " was used before");
            return;
        }
        PartyDraft draft = draft(record, id);
        if (!draft.hasName()) {
            log.skip(record.line(), "no name");
            return;
        }
        parties.add(draft.finish());
        log.read();
    }
}
