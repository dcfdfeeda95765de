package io.countercheck.report.internal;

import io.countercheck.model.Basis;
import io.countercheck.model.Disposition;
import io.countercheck.model.Reject;
import io.countercheck.model.Totals;
import io.countercheck.report.VerdictRecord;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what report.html shows. It keeps a bounded number of cards, rejects and sentences, so that memory does not
 * grow with the input; the page says what it left out.
 */
public final class ReportPage {

    static final int MOST_STOPPED = 500;
    static final int MOST_PROCEEDING = 200;
    static final int MOST_REJECTS = 200;
    static final int MOST_SENTENCES = 300;

    /** However long the cards of hostile rows are, a section stops growing here. */
    static final long MOST_CHARACTERS = 8_000_000;

    private final Basis basis;
    private final Map<Disposition, List<String>> cards = new EnumMap<>(Disposition.class);
    private final Map<Disposition, List<StoppedRow>> index = new EnumMap<>(Disposition.class);
    private final List<Reject> rejects = new ArrayList<>();
    private final Map<String, Long> notScreened = new LinkedHashMap<>();
    private final Map<Disposition, Long> characters = new EnumMap<>(Disposition.class);
    private boolean sentencesLeftOut;
    private boolean rejectsLeftOut;

    public ReportPage(Basis basis) {
        this.basis = basis;
        for (Disposition disposition : Disposition.values()) {
            cards.put(disposition, new ArrayList<>());
            index.put(disposition, new ArrayList<>());
        }
    }

    public void add(VerdictRecord record) {
        Disposition disposition = record.verdict().disposition();
        List<String> shown = of(disposition, cards);
        if (shown.size() < most(disposition) && characters.getOrDefault(disposition, 0L) < MOST_CHARACTERS) {
            String card = VerdictCard.of(record);
            shown.add(card);
            characters.merge(disposition, (long) card.length(), Long::sum);
            of(disposition, index).add(StoppedRow.of(record));
        }
        for (String sentence : record.verdict().notScreened()) {
            if (notScreened.size() < MOST_SENTENCES || notScreened.containsKey(sentence)) {
                notScreened.merge(sentence, 1L, Long::sum);
            } else {
                sentencesLeftOut = true;
            }
        }
    }

    public void add(Reject reject) {
        if (rejects.size() < MOST_REJECTS) {
            rejects.add(reject);
        } else {
            rejectsLeftOut = true;
        }
    }

    static int most(Disposition disposition) {
        return switch (disposition) {
            case HOLD, REVIEW -> MOST_STOPPED;
            case PROCEED -> MOST_PROCEEDING;
            case CLEAR -> 0;
        };
    }

    private static <T> List<T> of(Disposition disposition, Map<Disposition, List<T>> rows) {
        return rows.getOrDefault(disposition, List.of());
    }

    public void write(Path file, Totals totals, boolean complete) throws IOException {
        PageFrame frame = new PageFrame(basis, totals, complete);
        try (Writer out = Utf8.file(file)) {
            out.write(frame.opening());
            section(out, Disposition.HOLD, totals.hold());
            section(out, Disposition.REVIEW, totals.review());
            section(out, Disposition.PROCEED, totals.proceed());
            out.write(frame.clear());
            out.write(frame.rejects(rejects, rejectsLeftOut));
            out.write(frame.notScreened(notScreened, sentencesLeftOut));
            out.write(frame.closing());
        }
    }

    private void section(Writer out, Disposition disposition, long all) throws IOException {
        List<String> shown = of(disposition, cards);
        out.write(PageFrame.sectionOpening(disposition, all, shown.size()));
        out.write(PageFrame.index(of(disposition, index)));
        for (String card : shown) {
            out.write(card);
        }
        out.write("</section>\n");
    }
}
