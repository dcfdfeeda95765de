package io.countercheck.parties.internal;

import io.countercheck.parties.internal.ReadName.NameWord;
import java.util.ArrayList;
import java.util.List;

/**
 * A name field read once, to be compared with many others without any list. Of "A c/o B" only A counts, of a name with
 * its address appended only the name. Immutable.
 */
public final class NameReading {

    /**
     * @param text as it is compared
     * @param own whether names are told apart by it: neither a trade nor a place nor a number
     * @param place whether it is a place
     */
    public record Part(String text, boolean own, boolean place) {}

    private static final int LONGEST = 200;

    private final List<ReadName> name;

    private NameReading(List<ReadName> name) {
        this.name = name;
    }

    public static NameReading of(String raw, PairModel model) {
        List<ReadName> parts = model.reader().read(raw);
        if (parts.isEmpty()) {
            return new NameReading(List.of());
        }
        // Two parts that begin at one place are a name with its address and the name before it.
        int main = parts.size() > 1 && start(parts.get(1)) == start(parts.get(0)) ? 1 : 0;
        ReadName read = parts.get(main);
        return new NameReading(read.compared().isEmpty() ? List.of() : List.of(read));
    }

    /** A text that is an address, to which none is appended. */
    public static NameReading ofAddress(String raw, PairModel model) {
        List<ReadName> parts = model.reader().readListed(raw);
        return new NameReading(parts.isEmpty() || parts.get(0).compared().isEmpty() ? List.of() : parts.subList(0, 1));
    }

    private static int start(ReadName name) {
        return name.words().get(0).start();
    }

    /** Whether the field holds no name. */
    public boolean isEmpty() {
        return name.isEmpty();
    }

    /** The words that are compared: no legal forms. */
    public List<Part> words() {
        List<Part> words = new ArrayList<>();
        for (ReadName read : name) {
            for (NameWord word : read.compared()) {
                if (word.kind() != WordKind.STOP) {
                    words.add(new Part(word.text(), word.kind() == WordKind.ORDINARY, word.kind() == WordKind.PLACE));
                }
            }
        }
        return words;
    }

    /** The compared words with blanks between: equal for names that differ in nothing but form. Empty without a name. */
    public String key() {
        return String.join(" ", words().stream().map(Part::text).toList());
    }

    /**
     * Whether both are the same letters but for a slip or two, whatever the words are: at most one edit in eight letters.
     * Enough only where something else speaks for one party too.
     */
    public boolean speltAlike(NameReading other) {
        byte[] a = letters();
        byte[] b = other.letters();
        int most = Math.min(a.length, b.length) / 8;
        return most > 0
                && Math.abs(a.length - b.length) <= most
                && new EditDistance(LONGEST).between(a, b, 0, b.length, most + 1) <= most;
    }

    private byte[] letters() {
        String glued = key().replace(" ", "");
        return PairComparison.letters(glued.length() > LONGEST ? glued.substring(0, LONGEST) : glued);
    }

    /** The probability that both are names of one party, 0 to 1; 0 when one of them holds no name. */
    public double probability(NameReading other, PairModel model) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        return model.probability(new PairComparison(name.get(0), other.name.get(0)));
    }
}
