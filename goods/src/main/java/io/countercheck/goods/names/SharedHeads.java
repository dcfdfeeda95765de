package io.countercheck.goods.names;

import io.countercheck.goods.names.Entry.Use;
import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.goods.names.Tile.Spelling;
import io.countercheck.text.KeyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spells out names of which several share one half: "acids: sulphuric, hydrochloric", "Schwefel- und Salzsäure", "серная,
 * соляная кислоты".
 *
 * <p>A word of a row counts as such a half when it makes a listed name together with the noun, and only words of the same
 * kind, quantities and conjunctions stand between the two. Linear: each noun looks at a bounded number of words.
 */
final class SharedHeads {

    private static final int REACH = 14;
    private static final int SHORTEST = 3;

    private static final Noun SAEURE = new Noun("saure", false);

    /** A noun as it stands in a text, in singular and plural, by the noun as it stands in a name. */
    private static final Map<String, Noun> NOUNS = nouns();

    private final KeyText text;
    private final List<Tile> tiles;
    private final Trie trie;

    private SharedHeads(KeyText text, List<Tile> tiles, Trie trie) {
        this.text = text;
        this.tiles = new ArrayList<>(tiles);
        this.trie = trie;
    }

    /** The tiles, with halves of listed names made names. */
    static List<Tile> spelledOut(KeyText text, List<Tile> tiles, Trie trie) {
        SharedHeads heads = null;
        for (int i = 0; i < tiles.size(); i++) {
            Noun noun = noun(text, tiles.get(i));
            if (noun != null && tiles.size() > 2) {
                heads = heads == null ? new SharedHeads(text, tiles, trie) : heads;
                heads.look(i, noun);
            }
        }
        return heads == null ? tiles : heads.tiles;
    }

    private static @Nullable Noun noun(KeyText text, Tile tile) {
        if (tile.sort() == Sort.NUMBER || tile.is(WordKind.UNIT)) {
            return null;
        }
        String key = text.key();
        Noun noun = NOUNS.get(key.substring(tile.start(), tile.end()));
        // "Salpetersäure" lends its second half to "Schwefel-" before it.
        boolean compound = noun == null
                && key.startsWith(SAEURE.noun(), tile.end() - SAEURE.noun().length());
        return compound && tile.length() > SAEURE.noun().length() ? SAEURE : noun;
    }

    private void look(int head, Noun noun) {
        for (int i = head - 1; i >= 0 && head - i <= REACH && inOneRow(i + 1); i--) {
            if (!half(i, noun, noun.equals(SAEURE)) && !sibling(i, noun) && !joins(i)) {
                break;
            }
        }
        if (noun.equals(SAEURE) && !tileKey(head).startsWith(SAEURE.noun())) {
            return;
        }
        for (int i = head + 1; i < tiles.size() && i - head <= REACH && inOneRow(i); i++) {
            if (!half(i, noun, false) && !between(i)) {
                break;
            }
        }
    }

    /** Makes the tile, or it and the one behind it, a name when it is half of one; says whether it did. */
    private boolean half(int at, Noun noun, boolean hyphen) {
        Tile tile = tiles.get(at);
        if (tile.sort() == Sort.NUMBER || tile.length() < SHORTEST || spaced(tile) || hyphen && !endsInHyphen(tile)) {
            return false;
        }
        if (at + 1 < tiles.size()
                && tiles.get(at + 1).before() == Joiner.SPACE
                && tiles.get(at + 1).sort() != Sort.NUMBER) {
            Terms both = name(noun.with(tileKey(at) + tileKey(at + 1)));
            if (both != null) {
                named(at, tiles.get(at + 1).end(), both);
                tiles.remove(at + 1);
                return true;
            }
        }
        Terms one = name(noun.with(tileKey(at)));
        boolean word = tile.terms() != null && !tile.is(WordKind.OTHER) && !tile.is(WordKind.RADICAL);
        if (one == null || word || tile.sort() == Sort.NAME) {
            return false;
        }
        named(at, tile.end(), one);
        return true;
    }

    private void named(int at, int end, Terms terms) {
        Tile tile = tiles.get(at);
        tiles.set(at, new Tile(tile.start(), end, Sort.NAME, tile.before(), terms, Spelling.HEAD_SHARED));
    }

    private @Nullable Terms name(String key) {
        Terms terms = trie.of(key);
        return terms != null && terms.name() != null && terms.name().use() == Use.PLAIN ? terms : null;
    }

    /** Half of the name of something else: "nitric". */
    private boolean sibling(int at, Noun noun) {
        return noun.equals(SAEURE) ? endsInHyphen(tiles.get(at)) : trie.of(noun.with(tileKey(at))) != null;
    }

    private boolean joins(int at) {
        Tile tile = tiles.get(at);
        return tile.sort() == Sort.NUMBER
                || tile.is(WordKind.UNIT)
                || tile.is(WordKind.CONJUNCTION)
                || tile.is(WordKind.LINK);
    }

    /** What may stand between a half and its noun: other halves, quantities, contents, conjunctions. */
    private boolean between(int at) {
        Tile tile = tiles.get(at);
        return tile.sort() == Sort.NUMBER
                || tile.is(WordKind.UNIT)
                || tile.is(WordKind.GRADE)
                || tile.is(WordKind.CONJUNCTION)
                || tile.is(WordKind.LINK)
                || tile.is(WordKind.CONTEXT)
                || tile.sort() == Sort.UNKNOWN && !spaced(tile)
                || tile.is(WordKind.RADICAL);
    }

    /** Whether no full stop, semicolon or sign parts the tile from the one before it. */
    private boolean inOneRow(int at) {
        String gap = text.folded()
                .text()
                .substring(
                        text.foldedEnd(tiles.get(at - 1).end()),
                        text.foldedStart(tiles.get(at).start()));
        return gap.chars().allMatch(c -> " ,:/()-+&%.".indexOf(c) >= 0);
    }

    private boolean spaced(Tile tile) {
        for (int i = tile.start() + 1; i < tile.end(); i++) {
            if (!text.gapBefore(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInHyphen(Tile tile) {
        int end = text.foldedEnd(tile.end());
        String folded = text.folded().text();
        return end < folded.length() && folded.charAt(end) == '-';
    }

    private String tileKey(int at) {
        return text.key().substring(tiles.get(at).start(), tiles.get(at).end());
    }

    /**
     * The half that several names share.
     *
     * @param noun as it stands in a name
     * @param first whether it stands before the other half: "ácido clorhídrico"
     */
    private record Noun(String noun, boolean first) {
        String with(String other) {
            return first ? noun + other : other + noun;
        }
    }

    private static Map<String, Noun> nouns() {
        Noun acid = new Noun("acid", false);
        Noun acido = new Noun("acido", true);
        Noun acide = new Noun("acide", true);
        Noun russian = new Noun("кислота", false);
        Noun anhydride = new Noun("anhydride", false);
        Noun ether = new Noun("ether", false);
        Noun ketone = new Noun("ketone", false);
        Noun permanganate = new Noun("permanganate", false);
        return Map.ofEntries(
                Map.entry("acid", acid),
                Map.entry("acids", acid),
                Map.entry("acido", acido),
                Map.entry("acidos", acido),
                Map.entry("acidi", acido),
                Map.entry("acide", acide),
                Map.entry("acides", acide),
                Map.entry("saure", SAEURE),
                Map.entry("sauren", SAEURE),
                Map.entry("кислота", russian),
                Map.entry("кислоты", russian),
                Map.entry("anhydrides", anhydride),
                Map.entry("ethers", ether),
                Map.entry("ketones", ketone),
                Map.entry("permanganates", permanganate));
    }
}
