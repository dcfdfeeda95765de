package io.countercheck.screening;

import io.countercheck.controls.Law;
import io.countercheck.duties.Sums;
import io.countercheck.duties.SumsBuilder;

/**
 * What the first pass over a file gathers: quantities per customer, and parts of machines per recipient. Not thread-safe:
 * give each thread {@link #another} and {@link #merge} them, in any order.
 */
public final class Gathering {

    private final SumsBuilder sums;
    private final MachineParts parts = new MachineParts();

    public Gathering(Law law) {
        this(new SumsBuilder(law));
    }

    private Gathering(SumsBuilder sums) {
        this.sums = sums;
    }

    /** A gathering of another part of the same file: it begins with nothing. */
    public Gathering another() {
        return new Gathering(sums.another());
    }

    SumsBuilder sums() {
        return sums;
    }

    MachineParts parts() {
        return parts;
    }

    /** Takes in what another has gathered from other rows of the same file. */
    public Gathering merge(Gathering other) {
        sums.merge(other.sums);
        parts.merge(other.parts);
        return this;
    }

    /** All of it, to be read by any number of threads; this gathering takes in nothing afterwards. */
    public Gathered gathered() {
        return new Gathered(sums.build(), parts);
    }

    /** What a whole file adds up to, seen from one of its lines. */
    public static final class Gathered {

        /** Nothing gathered: each line is judged by itself. */
        public static final Gathered NONE = new Gathered(Sums.NONE, new MachineParts());

        private final Sums sums;
        private final MachineParts parts;

        private Gathered(Sums sums, MachineParts parts) {
            this.sums = sums;
            this.parts = parts;
        }

        Sums sums() {
            return sums;
        }

        MachineParts parts() {
            return parts;
        }
    }
}
