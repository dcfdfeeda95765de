package io.countercheck.screening;

import io.countercheck.controls.Law;
import io.countercheck.duties.History;
import io.countercheck.duties.OnFile;
import io.countercheck.duties.Sums;
import io.countercheck.duties.SumsBuilder;
import io.countercheck.duties.papers.Demands;
import io.countercheck.duties.papers.Draws;

/**
 * What the first pass over a file gathers: quantities per customer, parts of machines per recipient, and what each row
 * would draw from the documents on file. Not thread-safe: give each thread {@link #another} and {@link #merge} them, in
 * any order.
 */
public final class Gathering {

    private final SumsBuilder sums;
    private final Demands demands;
    private final MachineParts parts = new MachineParts();
    private final SplitOrders orders = new SplitOrders();

    /** A gathering where nothing is on file and nothing was delivered before. */
    public Gathering(Law law) {
        this(law, History.NONE, OnFile.NOTHING);
    }

    /**
     * @param history earlier orders, which count for the sums and for what is left of documents
     * @param onFile the documents and customers on file
     */
    public Gathering(Law law, History history, OnFile onFile) {
        this(new SumsBuilder(law, history, onFile.customers().given()), new Demands(onFile.register()));
    }

    private Gathering(SumsBuilder sums, Demands demands) {
        this.sums = sums;
        this.demands = demands;
    }

    /** A gathering of another part of the same file: it begins with nothing. */
    public Gathering another() {
        return new Gathering(sums.another(), demands.another());
    }

    SumsBuilder sums() {
        return sums;
    }

    Demands demands() {
        return demands;
    }

    MachineParts parts() {
        return parts;
    }

    SplitOrders orders() {
        return orders;
    }

    /** Takes in what another has gathered from other rows of the same file. */
    public Gathering merge(Gathering other) {
        sums.merge(other.sums);
        demands.merge(other.demands);
        parts.merge(other.parts);
        orders.merge(other.orders);
        return this;
    }

    /** All of it, to be read by any number of threads; this gathering takes in nothing afterwards. */
    public Gathered gathered() {
        return new Gathered(sums.build(), demands.settle(sums.drawnEarlier()), parts, orders);
    }

    /** What a whole file adds up to, seen from one of its lines. */
    public static final class Gathered {

        /** Nothing gathered: each line is judged, and draws on documents, by itself. */
        public static final Gathered NONE = new Gathered(Sums.NONE, Draws.ALONE, new MachineParts(), new SplitOrders());

        private final Sums sums;
        private final Draws draws;
        private final MachineParts parts;
        private final SplitOrders orders;

        private Gathered(Sums sums, Draws draws, MachineParts parts, SplitOrders orders) {
            this.orders = orders;
            this.sums = sums;
            this.draws = draws;
            this.parts = parts;
        }

        Sums sums() {
            return sums;
        }

        Draws draws() {
            return draws;
        }

        MachineParts parts() {
            return parts;
        }

        SplitOrders orders() {
            return orders;
        }
    }
}
