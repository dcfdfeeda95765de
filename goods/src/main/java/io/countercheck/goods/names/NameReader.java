package io.countercheck.goods.names;

import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.text.FoldedText;
import io.countercheck.text.KeyText;
import io.countercheck.text.KeyText.Boundary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text for the names of listed substances. Thread-safe; time is linear in the text. */
public final class NameReader {

    /** Longer than any name in the lexicon: no misspelt name is looked for beyond. */
    private static final int LONGEST_NAME = 160;

    private static final int LETTERS_THAT_SAY_NOTHING = 2;
    private static final int NOT_ALONE = Integer.MAX_VALUE;

    private final Lexicon lexicon;

    public NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Everything listed that the text names; no sighting when it names none. */
    public TextReading read(FoldedText folded) {
        KeyText text = KeyText.of(folded);
        List<Tile> tiles = SharedHeads.spelledOut(text, withMisspelt(text, Tiling.of(text, lexicon)), lexicon.trie());
        for (Tile tile : tiles) {
            if (tile.sort() == Sort.NAME) {
                return new Looking(text, tiles).read();
            }
        }
        // Most texts name nothing listed: what surrounds a name need not be looked for.
        return new TextReading(text, tiles, new Constituents(text, tiles), List.of(), List.of(), List.of());
    }

    private List<Tile> withMisspelt(KeyText text, List<Tile> tiles) {
        SpellingSearch search = new SpellingSearch(text, lexicon.trie(), tiles);
        int firstLoud = loud(text, tiles, 0, 1);
        int lastLoud = loud(text, tiles, tiles.size() - 1, -1);
        boolean goods = tiles.stream()
                .anyMatch(t -> t.is(WordKind.PACKING)
                        || t.is(WordKind.UNIT)
                        || t.is(WordKind.GRADE)
                        || t.salt()
                        || t.sort() == Sort.NUMBER);
        List<Tile> result = new ArrayList<>(tiles.size());
        int i = 0;
        while (i < tiles.size()) {
            Tile tile = tiles.get(i);
            int mustEnd = goods && lastLoud >= i && firstLoud >= i
                    ? tiles.get(lastLoud).end()
                    : NOT_ALONE;
            SpellingSearch.Found found = misspelt(text, tiles, i, search, mustEnd);
            if (found == null) {
                result.add(tile);
                i++;
                continue;
            }
            Tile.Spelling spelling = found.slip() ? Tile.Spelling.SLIP : Tile.Spelling.SCANNED;
            result.add(new Tile(tile.start(), found.end(), Sort.NAME, tile.before(), found.terms(), spelling));
            while (i < tiles.size() && tiles.get(i).end() <= found.end()) {
                i++;
            }
        }
        return result;
    }

    private static SpellingSearch.@Nullable Found misspelt(
            KeyText text, List<Tile> tiles, int index, SpellingSearch search, int mustEnd) {
        Tile tile = tiles.get(index);
        if (text.boundary(tile.start()) == Boundary.NONE) {
            return null;
        }
        int limit = tile.end();
        for (int i = index + 1;
                i < tiles.size() && limit - tile.start() < LONGEST_NAME && mayBelong(text, tiles.get(i));
                i++) {
            limit = tiles.get(i).end();
        }
        boolean explained = tile.sort() == Sort.NAME || tile.is(WordKind.OTHER);
        if (explained && limit == tile.end()) {
            return null;
        }
        SpellingSearch.Found found = null;
        if (mustEnd <= limit && !explained) {
            found = search.at(tile.start(), limit, true);
            found = found != null && found.end() < mustEnd ? null : found;
        }
        if (found == null) {
            found = search.at(tile.start(), limit, false);
        }
        if (found == null
                || runsOn(text, tiles, found.end())
                || found.end() < tile.end()
                || !endsWithATile(tiles, index, found.end())) {
            return null;
        }
        // What the tile is by itself is right as it stands, unless a longer name takes it in.
        return explained && found.end() == tile.end() ? null : found;
    }

    /** A Chinese name does not end before a character that nothing explains. */
    private static boolean runsOn(KeyText text, List<Tile> tiles, int end) {
        if (end == text.length() || !HanContext.han(text.key().charAt(end - 1))) {
            return false;
        }
        return HanContext.han(text.key().charAt(end))
                && text.gapBefore(end).isEmpty()
                && tiles.stream().anyMatch(t -> t.start() == end && t.sort() == Sort.UNKNOWN);
    }

    /** The first tile from {@code from} on that says what the goods are; -1 when none does. */
    private static int loud(KeyText text, List<Tile> tiles, int from, int step) {
        for (int i = from; i >= 0 && i < tiles.size(); i += step) {
            Tile tile = tiles.get(i);
            boolean ideograph = HanContext.han(text.key().charAt(tile.start()));
            boolean quiet = tile.sort() == Sort.NUMBER
                    || tile.sort() == Sort.UNKNOWN && tile.length() <= LETTERS_THAT_SAY_NOTHING && !ideograph
                    || tile.terms() != null && tile.terms().kinds().stream().anyMatch(WordKind::quiet);
            if (!quiet) {
                return i;
            }
        }
        return -1;
    }

    /** A name does not end inside a word that means something by itself. */
    private static boolean endsWithATile(List<Tile> tiles, int from, int end) {
        for (int i = from; i < tiles.size() && tiles.get(i).start() < end; i++) {
            if (tiles.get(i).end() == end) {
                return true;
            }
        }
        return false;
    }

    private static boolean onAFigure(KeyText text, Tile tile) {
        return tile.before() == Joiner.TIGHT
                && tile.start() > 0
                && Character.isDigit(text.key().charAt(tile.start() - 1));
    }

    private static boolean mayBelong(KeyText text, Tile tile) {
        String gap = text.gapBefore(tile.start());
        // "hexahydr0pyridine": what hangs on a figure is no name by itself.
        return (!tile.is(WordKind.OTHER) || onAFigure(text, tile))
                && tile.before() != Joiner.BREAK
                && gap.indexOf('/') < 0
                && gap.indexOf('+') < 0
                && gap.indexOf('*') < 0;
    }
}
