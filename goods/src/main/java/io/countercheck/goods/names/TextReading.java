package io.countercheck.goods.names;

import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.goods.substances.Setting;
import io.countercheck.model.Span;
import io.countercheck.text.KeyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a text says, as far as names and trade words go. */
public final class TextReading {

    private static final int MOST_DIGITS_THAT_SAY_NOTHING = 5;

    private static final int LETTERS_OF_A_MEDICINE = 7;

    private static final Set<WordKind> SAY_NOTHING =
            Set.of(WordKind.EMPTY, WordKind.LINK, WordKind.UNIT, WordKind.PACKING);

    private final KeyText text;
    private final List<Tile> tiles;
    private final Constituents constituents;
    private final List<Sighting> sightings;
    private final List<Span> absent;
    private final List<Span> parts;

    TextReading(
            KeyText text,
            List<Tile> tiles,
            Constituents constituents,
            List<Sighting> sightings,
            List<Span> absent,
            List<Span> parts) {
        this.text = text;
        this.tiles = List.copyOf(tiles);
        this.constituents = constituents;
        this.sightings = List.copyOf(sightings);
        this.absent = List.copyOf(absent);
        this.parts = List.copyOf(parts);
    }

    public KeyText text() {
        return text;
    }

    /** Listed names in it, in the order of the text. */
    public List<Sighting> sightings() {
        return sightings;
    }

    /** What kind of goods the text as a whole speaks of. */
    public Setting setting() {
        if (any(WordKind.COMBINATION)) {
            return Setting.COMBINATION;
        }
        if (any(WordKind.MEDICINE) || pillsInHan()) {
            return severalActives() ? Setting.COMBINATION : Setting.MEDICINE;
        }
        return any(WordKind.MIXTURE) || any(WordKind.PRODUCT) ? Setting.MIXTURE : Setting.PLAIN;
    }

    /** "ibuprofen + pseudoephedrine caplets": a listed name and another name set beside it. */
    private boolean severalActives() {
        for (int i = 1; i < tiles.size(); i++) {
            String gap = text.gapBefore(tiles.get(i).start());
            boolean beside = gap.indexOf('/') >= 0
                    || gap.indexOf('+') >= 0
                    || gap.isEmpty() && tiles.get(i).is(WordKind.OTHER) && han(i) && han(i - 1);
            if (beside && (listed(i) && substance(i - 1) || substance(i) && listed(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** 麦角胺片: the character for a tablet, in one with the name before it. */
    private boolean pillsInHan() {
        for (int i = 1; i < tiles.size(); i++) {
            boolean named = listed(i - 1) || tiles.get(i - 1).is(WordKind.OTHER);
            if (named
                    && han(i)
                    && tiles.get(i).before() == Joiner.TIGHT
                    && text.key().charAt(tiles.get(i).start()) == '片') {
                return true;
            }
        }
        return false;
    }

    private boolean han(int at) {
        return HanContext.han(text.key().charAt(tiles.get(at).start()));
    }

    private boolean listed(int at) {
        return tiles.get(at).sort() == Sort.NAME || tiles.get(at).salt() && at > 0 && listed(at - 1);
    }

    /** A name, or a word as long as those of medicines are. */
    private boolean substance(int at) {
        Tile tile = tiles.get(at);
        return tile.sort() == Sort.NAME
                || tile.is(WordKind.OTHER)
                || tile.sort() == Sort.UNKNOWN && tile.length() >= LETTERS_OF_A_MEDICINE;
    }

    /** A mixture or product that the text says the goods are, in its own words. */
    public Optional<String> product() {
        return constituents.product();
    }

    /**
     * Why what is named in a stretch of the raw text is only part of the goods; empty when it is the goods themselves, or
     * nothing is said.
     */
    public Optional<String> inGoods(Span stretch) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < tiles.size(); i++) {
            Span span = text.rawSpan(tiles.get(i).start(), tiles.get(i).end());
            if (span.start() < stretch.end() && stretch.start() < span.end()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : constituents.why(first, last, true);
    }

    /** Whether it says nothing: no word at all, or only words and numbers that name no goods. */
    public boolean empty() {
        return tiles.stream()
                .allMatch(t -> t.sort() == Sort.NUMBER && t.length() <= MOST_DIGITS_THAT_SAY_NOTHING
                        || t.sort() == Sort.WORD
                                && t.terms() != null
                                && t.terms().kinds().stream().anyMatch(SAY_NOTHING::contains));
    }

    /** Whether it speaks only of goods of some sort, a chemical for instance, and not which. */
    public boolean vague() {
        return any(WordKind.VAGUE)
                && tiles.stream()
                        .allMatch(t -> t.sort() == Sort.NUMBER
                                || t.sort() == Sort.WORD
                                        && !t.is(WordKind.OTHER)
                                        && t.terms() != null
                                        && t.terms().kinds().stream().anyMatch(WordKind::quiet));
    }

    /** The raw text of the name of an ordinary substance, when the text names one and nothing listed. */
    public Optional<String> otherSubstance() {
        if (!sightings.isEmpty()) {
            return Optional.empty();
        }
        return tiles.stream().filter(t -> t.is(WordKind.OTHER)).findFirst().map(t -> text.rawText(t.start(), t.end()));
    }

    /**
     * Stretches of the raw text that need no other reading: a listed name, also one that is said to be absent, or the
     * name of an ordinary substance.
     */
    public List<Span> explained() {
        List<Span> spans = new ArrayList<>(absent);
        sightings.forEach(s -> spans.add(s.span()));
        for (Tile tile : tiles) {
            if (tile.is(WordKind.OTHER)) {
                spans.add(text.rawSpan(tile.start(), tile.end()));
            }
        }
        return spans;
    }

    /**
     * Whether a stretch of the raw text cannot be a name by itself: it is no more than a listed name that stands within
     * the name of something else, or it goes on directly behind the name of an ordinary substance ("ethylene glycol ethyl
     * ether").
     */
    public boolean partOfAnother(Span stretch) {
        if (parts.stream().anyMatch(p -> p.start() <= stretch.start() && stretch.end() <= p.end())) {
            return true;
        }
        for (int i = 0; i + 1 < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            Tile next = tiles.get(i + 1);
            boolean goesOn = tile.is(WordKind.OTHER) && next.before().close();
            if (goesOn && text.rawSpan(next.start(), next.end()).start() == stretch.start()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch of the raw text holds only words that bear on names, a salt word for instance, and no name. */
    public boolean onlyWords(Span stretch) {
        for (Tile tile : tiles) {
            Span span = text.rawSpan(tile.start(), tile.end());
            boolean inside = span.start() < stretch.end() && stretch.start() < span.end();
            if (inside && (tile.sort() == Sort.NAME || tile.sort() == Sort.UNKNOWN)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(WordKind kind) {
        return tiles.stream().anyMatch(t -> t.is(kind));
    }
}
