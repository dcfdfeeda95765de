package io.countercheck.parties.internal;

import io.countercheck.parties.internal.Lexicon.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a run of Han characters apart: known words (legal forms, industries, places; {@code han.csv}) by the longest
 * match, and what lies between them, which is the name's own, as pinyin in one word. Rows of kind {@code word} give the
 * English words that stand for a Han word; what those do in a name is told by the lexicon of English words.
 */
final class HanWords {

    /** @param start where it stands in the run; @param word what it means, or null for a stretch of the name's own */
    record Piece(int start, int end, @Nullable Word word) {}

    private static final int LONGEST = 8;
    private static final String ENGLISH = "word";

    private final Map<String, Word> words = new HashMap<>();

    private HanWords() {}

    static HanWords shipped() {
        HanWords han = new HanWords();
        List<String> lines = Resources.lines("han.csv");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 3);
            for (String form : cells[2].split("\\|", -1)) {
                han.words.put(
                        form, new Word(cells[1], cells[0].equals(ENGLISH) ? WordKind.ORDINARY : WordKind.of(cells[0])));
            }
        }
        return han;
    }

    List<Piece> split(String run) {
        List<Piece> pieces = new ArrayList<>();
        int ownFrom = 0;
        int i = 0;
        while (i < run.length()) {
            int length = Math.min(LONGEST, run.length() - i);
            while (length > 0 && !words.containsKey(run.substring(i, i + length))) {
                length--;
            }
            if (length == 0) {
                i++;
                continue;
            }
            if (ownFrom < i) {
                pieces.add(new Piece(ownFrom, i, null));
            }
            pieces.add(new Piece(i, i + length, words.get(run.substring(i, i + length))));
            i += length;
            ownFrom = i;
        }
        if (ownFrom < run.length()) {
            pieces.add(new Piece(ownFrom, run.length(), null));
        }
        return pieces;
    }
}
