package io.countercheck.goods.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a systematic name back the brackets that were lost: where one locant follows another directly, a substituent of
 * its own begins, and it ends with the next group: "N phenyl N 1 2 phenylethyl piperidin 4 yl propanamide" is
 * N-phenyl-N-(1-(2-phenylethyl)piperidin-4-yl)propanamide. Linear in the name.
 */
final class LostBrackets {

    private static final Set<String> ALKYLS = Set.of("methyl", "ethyl", "propyl", "butyl");

    private final List<String> pieces = new ArrayList<>();

    private LostBrackets() {}

    /** The name with its brackets; empty when it has some, or no two locants in a row. */
    static Optional<String> restored(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if ("()[]{},".indexOf(folded.charAt(i)) >= 0) {
                return Optional.empty();
            }
        }
        LostBrackets name = new LostBrackets();
        name.split(folded);
        return name.joined();
    }

    private void split(String name) {
        int at = 0;
        while (at < name.length()) {
            char c = name.charAt(at);
            if (c == ' ' || c == '-') {
                at++;
            } else if (Character.isDigit(c)) {
                pieces.add(String.valueOf(c));
                at++;
            } else {
                int end = at;
                while (end < name.length() && Character.isLetter(name.charAt(end))) {
                    end++;
                }
                word(name.substring(at, Math.max(end, at + 1)));
                at = Math.max(end, at + 1);
            }
        }
    }

    /** "phenylethylpiperidin" is a group and what carries it; "phenyln" a group and the locant N. */
    private void word(String word) {
        int yl = word.lastIndexOf("yl") + 2;
        if (yl < 2 || yl == word.length()) {
            pieces.add(word);
            return;
        }
        pieces.add(word.substring(0, yl));
        pieces.add(word.substring(yl));
    }

    private Optional<String> joined() {
        StringBuilder out = new StringBuilder();
        int open = 0;
        int opened = 0;
        boolean afterLocant = false;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            boolean locant = piece.length() == 1;
            if (locant && afterLocant) {
                out.append("-(");
                open++;
                opened++;
            } else if (!out.isEmpty() && (locant || afterLocant)) {
                out.append('-');
            }
            out.append(piece);
            boolean goesOn = i + 1 < pieces.size() && ALKYLS.contains(pieces.get(i + 1));
            if (!locant && open > 0 && piece.endsWith("yl") && !goesOn) {
                out.append(')');
                open--;
            }
            afterLocant = locant;
        }
        return open == 0 && opened > 0 ? Optional.of(out.toString()) : Optional.empty();
    }
}
