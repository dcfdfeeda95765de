package io.countercheck.goods.names;

import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.text.KeyText;
import java.util.List;

/**
 * Tells whether a name stands inside a longer systematic name: behind substituents with their locants
 * ("1-hydroxy-2-methylbenzene"), or before them, turned round as in an index ("benzaldehyde, 4-hydroxy-").
 */
final class SystematicContext {

    private static final String LETTER_LOCANTS = "nsh";
    private static final String RING_LOCANTS = "omp";
    private static final int MOST_TILES = 40;
    private static final int MOST_TILES_OF_A_SALT = 6;

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
            boolean goesOn = locants && (joint == Joiner.TIGHT || joint == Joiner.LOOSE && tightComma(at));
            if (locant && (joint == Joiner.HYPHEN || goesOn)) {
                locants = true;
                at--;
                continue;
            }
            if (!locants) {
                return joint == Joiner.HYPHEN && letter(tile, RING_LOCANTS)
                        || bracketed(at) && (substituent(tile) || chemical(tile));
            }
            boolean joined = joint == Joiner.HYPHEN || joint == Joiner.TIGHT;
            return joined && (substituent(tile) || chemical(tile)) || joint == Joiner.SPACE && substituent(tile);
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
        return gap.indexOf(' ') < 0;
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
        if (saltOfAMetal(last + 1)) {
            return Inverted.SALT;
        }
        if (!comma(text.gapBefore(tiles.get(last + 1).start()))) {
            return Inverted.NO;
        }
        boolean substituents = false;
        boolean hangs = false;
        int at = last + 1;
        int from = at;
        while (at < tiles.size() && at - from < MOST_TILES) {
            Tile tile = tiles.get(at);
            boolean next = at > from
                    && (tile.before() == Joiner.BREAK || parts(text.gapBefore(tile.start())) && !locant(tile, at));
            hangs |= at > from && endsInHyphen(at);
            if (next && !hangs || next && !esterFrom(at)) {
                break;
            }
            if (tile.is(WordKind.ESTER)) {
                return hangs ? Inverted.COMPOUND : substituents || at > from ? Inverted.ESTER : Inverted.NO;
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

    /** "iron(2+) salt (1:1)", "zinc salt": words and charges up to the word "salt". */
    private boolean saltOfAMetal(int from) {
        for (int i = from; i < tiles.size() && i - from < MOST_TILES_OF_A_SALT; i++) {
            Tile tile = tiles.get(i);
            String word = text.key().substring(tile.start(), tile.end());
            if (word.equals("salt") || word.equals("salts")) {
                return i > from;
            }
            boolean passed = tile.sort() == Sort.NUMBER
                    || tile.sort() == Sort.UNKNOWN && !chemicalUnit(tile)
                    || tile.is(WordKind.RADICAL)
                    || tile.is(WordKind.ESTER);
            if (tile.before() == Joiner.BREAK || !passed) {
                return false;
            }
        }
        return false;
    }

    private static boolean chemicalUnit(Tile tile) {
        return tile.is(WordKind.UNIT) || tile.is(WordKind.PACKING) || tile.is(WordKind.GRADE);
    }

    private boolean esterFrom(int at) {
        for (int i = at; i < tiles.size() && i - at < 2; i++) {
            if (tiles.get(i).is(WordKind.ESTER)) {
                return true;
            }
        }
        return false;
    }

    /** Directly behind a name: locants and then more of the name, "toluene 2,6-diisocyanate", "toluene-p-sulfonate". */
    boolean locantsOfAnother(int last) {
        if (last + 1 >= tiles.size()) {
            return false;
        }
        boolean joined = tiles.get(last + 1).before() == Joiner.HYPHEN;
        int at = last + 1;
        while (at < tiles.size() && at - last < MOST_TILES && tiles.get(at).before() != Joiner.BREAK) {
            Tile tile = tiles.get(at);
            boolean locant = tile.sort() == Sort.NUMBER || letter(tile, LETTER_LOCANTS + RING_LOCANTS) || greek(tile);
            if (!locant) {
                return at > last + 1
                        && tile.before() == Joiner.HYPHEN
                        && (joined ? !chemicalUnit(tile) : moreOfAName(tile));
            }
            at++;
        }
        return false;
    }

    private boolean moreOfAName(Tile tile) {
        String word = text.key().substring(tile.start(), tile.end());
        boolean unknown = tile.sort() == Sort.UNKNOWN
                && (chemical(tile) || ChemicalWords.radical(word) || ChemicalWords.makesCompound(word));
        return !chemicalUnit(tile) && (unknown || tile.is(WordKind.RADICAL) || tile.is(WordKind.COMPOUND));
    }

    /**
     * Whether a hyphen hangs behind the tile before {@code end}, so that its word is no name by itself. A name that is
     * turned round as a whole ends so too: "benzene, (chloromethyl)-".
     */
    boolean endsInHyphen(int end) {
        if (turnedRound(tiles.get(end - 1))) {
            return false;
        }
        String folded = text.folded().text();
        int after = text.foldedEnd(tiles.get(end - 1).end());
        while (after < folded.length() && (folded.charAt(after) == ')' || folded.charAt(after) == ']')) {
            after++;
        }
        boolean hyphen = after < folded.length() && folded.charAt(after) == '-';
        return hyphen && (after + 1 == folded.length() || " ,;".indexOf(folded.charAt(after + 1)) >= 0);
    }

    private boolean turnedRound(Tile tile) {
        for (int i = tile.start() + 1; i < tile.end(); i++) {
            if (text.gapBefore(i).contains(", ")) {
                return true;
            }
        }
        return false;
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
                || text.key().startsWith("ar", tile.start()) && tile.length() == 2
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
        return gap.indexOf(',') >= 0 || gap.contains(" (") || gap.startsWith("  ");
    }

    private static boolean comma(String gap) {
        return gap.startsWith(",") || gap.startsWith(")") && gap.contains(",");
    }
}
