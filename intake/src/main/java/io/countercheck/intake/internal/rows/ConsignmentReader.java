package io.countercheck.intake.internal.rows;

import io.countercheck.intake.Entry;
import io.countercheck.intake.Mapping;
import io.countercheck.intake.internal.table.Limits;
import io.countercheck.intake.internal.table.RawRecord;
import io.countercheck.intake.internal.table.Records;
import io.countercheck.model.Consignment;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Party;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The second pass: records to consignments.
 *
 * <p>Rows with an equal reference that stand together are one consignment, also across a rejected row between them; one
 * of more than {@link Limits#CONSIGNMENT_ROWS} rows is cut. A row without a reference is a consignment of its own.
 */
public final class ConsignmentReader implements Iterator<Entry> {

    private final String file;
    private final Records records;
    private final RowReader rows;
    private final long expected;
    private final Deque<Entry> ready = new ArrayDeque<>();
    private final List<GoodsItem> items = new ArrayList<>();
    private final Set<Party> parties = new LinkedHashSet<>();
    private final List<Entry> between = new ArrayList<>();
    private String reference = "";
    private long seen;
    private boolean ended;

    /** @param expected how many records the first pass counted */
    public ConsignmentReader(String file, Records records, Mapping mapping, Survey survey, long expected) {
        this.file = file;
        this.records = records;
        this.rows = new RowReader(mapping, survey);
        this.expected = expected;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.removeFirst();
    }

    private void advance() {
        RawRecord row = nextRow();
        if (row == null) {
            ended = true;
            flush();
            if (seen != expected) {
                throw new Fault(
                        ErrorCode.INPUT_UNREADABLE,
                        file + " was changed while it was read: " + expected + " rows at first, " + seen + " then",
                        "read it again when nothing writes to it");
            }
            return;
        }
        seen++;
        RowReading reading = rows.read(row);
        if (reading instanceof RowReading.Read read) {
            accept(read);
        } else if (reading instanceof RowReading.Refused refused) {
            refuse(refused);
        }
    }

    private @org.jspecify.annotations.Nullable RawRecord nextRow() {
        try {
            return records.next();
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    file + " cannot be read on after row " + seen + ": " + e.getMessage(),
                    "check the file and its disk",
                    e);
        }
    }

    private void accept(RowReading.Read read) {
        boolean goesOn = !items.isEmpty()
                && !read.reference().isEmpty()
                && read.reference().equals(reference);
        if (!goesOn || items.size() == Limits.CONSIGNMENT_ROWS) {
            flush();
            reference = read.reference();
        }
        items.add(read.item());
        parties.addAll(read.parties());
        if (reference.isEmpty()) {
            flush();
        }
    }

    private void refuse(RowReading.Refused refused) {
        boolean foreign = !refused.reference().isEmpty() && !refused.reference().equals(reference);
        if (foreign || between.size() == Limits.CONSIGNMENT_ROWS) {
            flush();
        }
        Entry entry = new Entry.Rejected(refused.reasons());
        if (items.isEmpty()) {
            ready.add(entry);
        } else {
            between.add(entry);
        }
    }

    private void flush() {
        if (!items.isEmpty()) {
            ready.add(new Entry.Accepted(new Consignment(reference, items, List.copyOf(parties))));
        }
        ready.addAll(between);
        items.clear();
        parties.clear();
        between.clear();
    }
}
