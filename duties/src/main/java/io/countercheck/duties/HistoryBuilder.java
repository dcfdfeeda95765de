package io.countercheck.duties;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.duties.papers.Drawn;
import io.countercheck.model.Consignment;
import io.countercheck.model.GoodsItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects earlier orders from several sources, which may overlap: a line that stands in two results is one line. Memory
 * grows with the different lines of regulated goods. Not thread-safe.
 */
public final class HistoryBuilder {

    private final Map<EarlierLine, History.Times> whole = new HashMap<>();
    private final Map<EarlierLine, History.Times> source = new HashMap<>();
    private final Journeys journeys;

    public HistoryBuilder(Law law) {
        this.journeys = new Journeys(law);
    }

    /**
     * Adds one goods line.
     *
     * @param day the day whose law decided
     * @param listings the listings that the line was recognised as; nothing is added when there is none
     * @param drawn what it drew from documents
     */
    public HistoryBuilder add(
            Consignment consignment, GoodsItem item, LocalDate day, Collection<Listing> listings, List<Drawn> drawn) {
        if (!listings.isEmpty() || !drawn.isEmpty()) {
            source.merge(
                    EarlierLine.of(journeys, consignment, item, day, listings),
                    new History.Times(1, drawn),
                    (a, b) -> new History.Times(a.count() + b.count(), longer(a.drawn(), b.drawn())));
        }
        return this;
    }

    /** Ends a source: what follows is another result or file, in which the same order may stand again. */
    public HistoryBuilder endOfSource() {
        source.forEach((line, times) -> whole.merge(
                line,
                times,
                (a, b) -> new History.Times(
                        line.named() ? Math.max(a.count(), b.count()) : a.count() + b.count(),
                        longer(a.drawn(), b.drawn()))));
        source.clear();
        return this;
    }

    private static List<Drawn> longer(List<Drawn> a, List<Drawn> b) {
        List<Drawn> all = new ArrayList<>(a);
        b.stream().filter(d -> !a.contains(d)).forEach(all::add);
        return all;
    }

    public History build() {
        endOfSource();
        return new History(whole, true);
    }
}
