package io.countercheck.goods.names;

import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.text.KeyText;
import io.countercheck.text.KeyText.Boundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays a text out in tiles: the longest names first, then words, then what is left over.
 *
 * <p>Each start costs at most the length of the longest name, so the whole is linear in the text.
 */
final class Tiling {

    /** From this length on a name may be written apart where the lexicon has it in one, and joined to digits. */
    private static final int LONG = 8;

    private static final int LONG_ENOUGH_AT_A_DIGIT = 6;

    private static final int SHORTEST_HEAD = 4;

    /** Jodtinktur: a short name needs a long word behind it. */
    private static final int SHORTEST_IN_A_COMPOUND = 3;

    private static final int LONG_HEAD = 7;

    private final KeyText text;
    private final Trie trie;
    private final @Nullable Terms[] wordAt;
    private final int[] wordEnd;
    /** Places inside words where a salt word is joined to a name: "Ephedrinhydrochlorid". */
    private final boolean[] joinedSalt;

    private final List<Tile> standing = new ArrayList<>();

    private Tiling(KeyText text, Trie trie) {
        this.text = text;
        this.trie = trie;
        this.wordAt = new Terms[text.length()];
        this.wordEnd = new int[text.length()];
        this.joinedSalt = new boolean[text.length()];
    }

    static List<Tile> of(KeyText text, Lexicon lexicon) {
        Tiling tiling = new Tiling(text, lexicon.trie());
        tiling.find();
        return tiling.lay(tiling.chosen());
    }

    private void find() {
        String key = text.key();
        for (int start = 0; start < key.length(); start++) {
            if (text.boundary(start) == Boundary.NONE && !joinedSalt[start] || key.charAt(start) == KeyText.BREAK) {
                continue;
            }
            int node = trie.root(key.charAt(start));
            for (int end = start + 1; node != Trie.NONE; end++) {
                Terms terms = trie.at(node);
                if (terms != null && (ends(end) || beforeJoinedSalt(start, end, terms)) && fits(start, end, terms)) {
                    if (!joinedSalt[start] || joins(terms)) {
                        take(start, end, terms);
                    }
                }
                node = end < key.length() ? trie.child(node, key.charAt(end)) : Trie.NONE;
            }
        }
    }

    private boolean ends(int end) {
        return text.boundary(end) != Boundary.NONE;
    }

    private static boolean salt(Terms terms) {
        return terms.is(WordKind.SALT) || terms.is(WordKind.SALT_MINERAL);
    }

    /** Whether the word is written in one with a name before it: a salt word, or what is said of its water. */
    private static boolean joins(Terms terms) {
        return salt(terms) || terms.is(WordKind.HYDRATE) || terms.is(WordKind.GRADE) || headOfACompound(terms);
    }

    /** German writes goods in one with what they are made of or for: Acetontücher, acetonhaltig, Acetonpumpe. */
    private static boolean headOfACompound(Terms terms) {
        return terms.name() == null
                && (terms.is(WordKind.ARTICLE)
                        || terms.is(WordKind.MIXTURE)
                        || terms.is(WordKind.PRODUCT)
                        || terms.is(WordKind.MEDICINE)
                        || terms.is(WordKind.EQUIPMENT)
                        || terms.is(WordKind.PACKING)
                        || terms.is(WordKind.NEGATION_AFTER));
    }

    /** Whether a long name ends here inside a word whose rest is such a word. */
    private boolean beforeJoinedSalt(int start, int end, Terms terms) {
        if (end - start < SHORTEST_IN_A_COMPOUND || terms.name() == null || end >= text.length()) {
            return false;
        }
        int longName = end - start < LONG_ENOUGH_AT_A_DIGIT ? LONG_HEAD : 0;
        String key = text.key();
        int node = trie.root(key.charAt(end));
        for (int at = end + 1; node != Trie.NONE; at++) {
            Terms word = trie.at(node);
            if (word != null && at - end >= Math.max(longName, shortest(word)) && ends(at) && joins(word)) {
                joinedSalt[end] = true;
                return true;
            }
            node = at < key.length() ? trie.child(node, key.charAt(at)) : Trie.NONE;
        }
        return false;
    }

    private static int shortest(Terms word) {
        return headOfACompound(word) ? SHORTEST_HEAD : LONG_ENOUGH_AT_A_DIGIT;
    }

    private void take(int start, int end, Terms terms) {
        if (terms.standsOut()) {
            standing.add(new Tile(start, end, sort(terms), joiner(start), terms, Tile.Spelling.RIGHT));
        }
        if (terms.word() != null) {
            wordAt[start] = terms;
            wordEnd[start] = end;
        }
    }

    private static Sort sort(Terms terms) {
        return terms.name() != null || terms.className() != null ? Sort.NAME : Sort.WORD;
    }

    /** A short key must be written as the lexicon has it: "ma pa" is not MAPA, "x4ap" is not 4-AP. */
    private boolean fits(int start, int end, Terms terms) {
        if (text.boundary(start) == Boundary.WEAK || text.boundary(end) == Boundary.WEAK) {
            boolean name = terms.name() != null || terms.className() != null;
            if (name && end - start < LONG_ENOUGH_AT_A_DIGIT) {
                return false;
            }
        }
        if (end - start >= LONG) {
            return true;
        }
        String key = text.key();
        for (int i = start + 1; i < end; i++) {
            boolean apart = !text.gapBefore(i).isEmpty();
            boolean known = (terms.gaps() >> (i - start) & 1) == 1;
            boolean atDigit = Character.isDigit(key.charAt(i)) || Character.isDigit(key.charAt(i - 1));
            boolean broken =
                    end - start >= LONG_ENOUGH_AT_A_DIGIT && text.gapBefore(i).equals("- ");
            if (apart && !known && !atDigit && !broken && key.charAt(i) < 0x2E80) {
                return false;
            }
        }
        return true;
    }

    /**
     * Longest first, salt words at the end not counted, so that "N-phenethyl-4-piperidone hydrochloride" is no salt of a
     * shorter name; of two of one length the one without a comma in it, then the earlier.
     */
    private List<Tile> chosen() {
        standing.sort(Comparator.comparingInt((Tile t) -> -lengthWithoutSalt(t))
                .thenComparingInt(t -> -t.length())
                .thenComparing(this::acrossAComma)
                .thenComparingInt(Tile::start));
        boolean[] taken = new boolean[text.length()];
        List<Tile> chosen = new ArrayList<>();
        for (Tile tile : standing) {
            boolean free = true;
            for (int i = tile.start(); i < tile.end() && free; i++) {
                free = !taken[i];
            }
            if (free) {
                Arrays.fill(taken, tile.start(), tile.end(), true);
                chosen.add(tile);
            }
        }
        chosen.sort(Comparator.comparingInt(Tile::start));
        return chosen;
    }

    private int lengthWithoutSalt(Tile tile) {
        if (tile.terms() != null && tile.terms().name() != null) {
            for (int i = tile.start() + 1; i < tile.end(); i++) {
                Terms word = wordAt[i];
                if (word != null && wordEnd[i] == tile.end() && salt(word)) {
                    return i - tile.start();
                }
            }
        }
        return tile.length();
    }

    private boolean acrossAComma(Tile tile) {
        for (int i = tile.start() + 1; i < tile.end(); i++) {
            if (text.gapBefore(i).startsWith(", ")) {
                return true;
            }
        }
        return false;
    }

    private List<Tile> lay(List<Tile> chosen) {
        List<Tile> tiles = new ArrayList<>();
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            if (next < chosen.size() && chosen.get(next).start() == at) {
                tiles.add(chosen.get(next));
                at = chosen.get(next).end();
                next++;
            } else if (text.key().charAt(at) == KeyText.BREAK) {
                at++;
            } else {
                Tile tile = filler(at, next < chosen.size() ? chosen.get(next).start() : text.length());
                tiles.add(tile);
                at = tile.end();
            }
        }
        return tiles;
    }

    private Tile filler(int start, int limit) {
        Terms word = wordAt[start];
        if (word != null && wordEnd[start] <= limit && (text.boundary(start) != Boundary.NONE || joinedSalt[start])) {
            return new Tile(start, wordEnd[start], Sort.WORD, joiner(start), word, Tile.Spelling.RIGHT);
        }
        String key = text.key();
        boolean number = Character.isDigit(key.charAt(start));
        int end = start + 1;
        while (end < limit
                && key.charAt(end) != KeyText.BREAK
                && (text.boundary(end) == Boundary.NONE || number && decimal(end))) {
            end++;
        }
        return new Tile(start, end, number ? Sort.NUMBER : Sort.UNKNOWN, joiner(start), null, Tile.Spelling.RIGHT);
    }

    private boolean decimal(int at) {
        String gap = text.gapBefore(at);
        return gap.equals(".") && Character.isDigit(text.key().charAt(at));
    }

    private Joiner joiner(int start) {
        if (start == 0 || text.key().charAt(start - 1) == KeyText.BREAK) {
            return Joiner.BREAK;
        }
        return Joiner.of(text.gapBefore(start));
    }
}
