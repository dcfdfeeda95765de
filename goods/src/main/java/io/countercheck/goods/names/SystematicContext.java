package io.countercheck.goods.names;

import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.text.KeyText;
import java.util.List;

/**
 * Tells whether a name stands inside a longer systematic name: behind substituents with their locants
 * ("1-hydroxy-2-methylbenzene"), or before them, turned round as in an index ("benzaldehyde, 4-hydroxy-").
 */
final class SystematicContext {

    private static final String LETTER_LOCANTS = "ns";
    private static final String RING_LOCANTS = "omp";
    private static final int MOST_TILES = 40;

    private final KeyText text;
    private final List<Tile> tiles;

    SystematicContext(KeyText text, List<Tile> tiles) {
        this.text = text;
        this.tiles = tiles;
    }

    /** Whether substituents of another compound stand directly before the tile {@code first}. */
    boolean substituentsBefore(int first) {
        int at = first;
        boolean locants = false;
        while (at > 0 && first - at < MOST_TILES) {
            Tile tile = tiles.get(at - 1);
            Joiner joint = tiles.get(at).before();
            if (joint == Joiner.BREAK) {
                return false;
            }
            boolean locant = tile.sort() == Sort.NUMBER || letter(tile, LETTER_LOCANTS);
            if (locant && (joint == Joiner.HYPHEN || locants && joint == Joiner.LOOSE && tightComma(at))) {
                locants = true;
                at--;
                continue;
            }
            if (!locants) {
                return joint == Joiner.HYPHEN && letter(tile, RING_LOCANTS)
                        || bracketed(at) && (substituent(tile) || chemical(tile));
            }
            return joint == Joiner.HYPHEN && (substituent(tile) || chemical(tile));
        }
        return false;
    }

    /** "bis(2-hydroxyethyl) methylamine", "morpholino(phenyl)acetonitrile": a bracket between the two, or only one. */
    private boolean bracketed(int at) {
        String gap = text.gapBefore(tiles.get(at).start());
        return gap.equals(") ") || gap.equals("(") || gap.equals(")") || gap.equals("] ");
    }

    private boolean tightComma(int at) {
        String gap = text.gapBefore(tiles.get(at).start());
        return gap.equals(",") || gap.equals("',");
    }

    /** What a comma behind a name leads to. */
    enum Inverted {
        NO,
        /** Substituents, which make another compound. */
        COMPOUND,
        ESTER,
        SALT
    }

    /** Reads behind the tile {@code last} for an index name turned round. */
    Inverted behind(int last) {
        if (last + 1 >= tiles.size()) {
            return Inverted.NO;
        }
        if (!comma(text.gapBefore(tiles.get(last + 1).start()))) {
            return Inverted.NO;
        }
        boolean substituents = false;
        int at = last + 1;
        int from = at;
        while (at < tiles.size() && at - from < MOST_TILES) {
            Tile tile = tiles.get(at);
            boolean next = at > from
                    && (tile.before() == Joiner.BREAK || parts(text.gapBefore(tile.start())) && !locant(tile, at));
            if (next) {
                break;
            }
            if (tile.is(WordKind.ESTER)) {
                return substituents || at > from ? Inverted.ESTER : Inverted.NO;
            }
            String word = text.key().substring(tile.start(), tile.end());
            if (word.equals("salt") || word.equals("salts")) {
                return Inverted.SALT;
            }
            if (at == from && condensed(word)) {
                return Inverted.COMPOUND;
            }
            if (substituent(tile)) {
                substituents = true;
            } else if (!locant(tile, at) && !(tile.sort() == Sort.UNKNOWN && chemical(tile))) {
                return Inverted.NO;
            }
            at++;
        }
        return substituents && (endsInHyphen(at) || allSubstituents(from, at)) ? Inverted.COMPOUND : Inverted.NO;
    }

    /** Whether a hyphen hangs behind the tile before {@code end}: its word is no name by itself. */
    boolean endsInHyphen(int end) {
        String folded = text.folded().text();
        int after = text.foldedEnd(tiles.get(end - 1).end());
        while (after < folded.length() && (folded.charAt(after) == ')' || folded.charAt(after) == ']')) {
            after++;
        }
        boolean hyphen = after < folded.length() && folded.charAt(after) == '-';
        return hyphen && (after + 1 == folded.length() || " ,;".indexOf(folded.charAt(after + 1)) >= 0);
    }

    private boolean allSubstituents(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!substituent(tiles.get(i)) && !locant(tiles.get(i), i)) {
                return false;
            }
        }
        return true;
    }

    private boolean locant(Tile tile, int at) {
        return tile.sort() == Sort.NUMBER
                || tile.length() == 1
                || tile.is(WordKind.STEREO)
                || greek(tile) && at + 1 < tiles.size() && tiles.get(at + 1).before() != Joiner.SPACE;
    }

    private boolean greek(Tile tile) {
        String word = text.key().substring(tile.start(), tile.end());
        return word.equals("alpha") || word.equals("beta") || word.equals("gamma") || word.equals("omega");
    }

    private boolean substituent(Tile tile) {
        return tile.is(WordKind.RADICAL)
                || tile.sort() == Sort.UNKNOWN
                        && ChemicalWords.radical(text.key().substring(tile.start(), tile.end()));
    }

    private boolean chemical(Tile tile) {
        String word = text.key().substring(tile.start(), tile.end());
        return tile.sort() == Sort.UNKNOWN && (ChemicalWords.chemical(word) || word.endsWith("ino"));
    }

    private boolean letter(Tile tile, String letters) {
        return tile.length() == 1 && letters.indexOf(text.key().charAt(tile.start())) >= 0;
    }

    /** Words behind a comma that make a condensed compound; peroxide, say, may be another item of the same line. */
    private static boolean condensed(String word) {
        return word.endsWith("oxime")
                || word.endsWith("hydrazone")
                || word.endsWith("hydrazide")
                || word.endsWith("carbazone")
                || word.endsWith("cyanohydrin")
                || word.endsWith("polymer");
    }

    private static boolean parts(String gap) {
        return comma(gap) || gap.startsWith(" (") || gap.startsWith("  ");
    }

    private static boolean comma(String gap) {
        return gap.startsWith(",") || gap.startsWith(")") && gap.contains(",");
    }
}
