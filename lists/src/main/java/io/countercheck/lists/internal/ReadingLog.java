package io.countercheck.lists.internal;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.LoadReport;
import io.countercheck.lists.LoadReport.FileRows;
import io.countercheck.lists.LoadReport.SkippedRow;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a reader does with each row, and collects what is wrong so that it is all said at once. */
final class ReadingLog {

    /** A list in which more rows than one in this many cannot be understood is broken, not merely blemished. */
    private static final int TOLERATED_ONE_IN = 100;

    private static final int PROBLEMS_SHOWN = 20;

    private final String listName;
    private final List<FileRows> files = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String file = "";
    private int rows;
    private int read;
    private int blank;
    private int skippedHere;

    ReadingLog(String listName) {
        this.listName = listName;
    }

    void begin(String fileName) {
        file = fileName;
        rows = 0;
        read = 0;
        blank = 0;
        skippedHere = 0;
    }

    void end() {
        files.add(new FileRows(file, rows, read, blank, skippedHere));
        if ((long) skippedHere * TOLERATED_ONE_IN > rows) {
            broken.add(file + ": " + skippedHere + " of " + rows + " rows cannot be understood");
        }
    }

    void read() {
        rows++;
        read++;
    }

    void blank() {
        rows++;
        blank++;
    }

    void skip(long line, String reason) {
        rows++;
        skippedHere++;
        skipped.add(new SkippedRow(file, line, reason));
    }

    /** Something that makes the list as a whole unusable. */
    void broken(String problem) {
        broken.add(problem);
    }

    void note(String note) {
        notes.add(note);
    }

    /** @throws Fault LIST_BROKEN with everything that is wrong, when anything makes the list unusable */
    void throwIfBroken(List<ListedParty> parties) {
        if (parties.isEmpty() && broken.isEmpty()) {
            broken.add("it names nobody");
        }
        if (broken.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder(listName + " is broken:");
        broken.forEach(problem -> message.append("\n  ").append(problem));
        skipped.stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(s -> message.append("\n  ")
                        .append(s.file())
                        .append(" line ")
                        .append(s.line())
                        .append(": ")
                        .append(s.reason()));
        if (skipped.size() > PROBLEMS_SHOWN) {
            message.append("\n  and ").append(skipped.size() - PROBLEMS_SHOWN).append(" more rows");
        }
        throw new Fault(
                ErrorCode.LIST_BROKEN,
                message.toString(),
                "get the file again from the authority; what was installed before stays in use");
    }

    LoadReport report(
            String source, String title, ListFormat format, String date, String digest, List<ListedParty> parties) {
        SortedMap<String, Integer> byList = new TreeMap<>();
        SortedMap<String, Integer> byType = new TreeMap<>();
        int aliases = 0;
        int weak = 0;
        int addresses = 0;
        int identifiers = 0;
        for (ListedParty party : parties) {
            byList.merge(party.list(), 1, Integer::sum);
            byType.merge(party.type().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
            aliases += party.names().size() - 1;
            weak += (int) party.names().stream().filter(ListedName::weak).count();
            addresses += party.addresses().size();
            identifiers += party.identifiers().size();
        }
        return new LoadReport(
                source,
                title,
                format.id(),
                date,
                digest,
                false,
                files,
                byList,
                byType,
                parties.size(),
                aliases,
                weak,
                addresses,
                identifiers,
                skipped,
                notes);
    }
}
