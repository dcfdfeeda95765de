package io.countercheck.goods.names;

import io.countercheck.goods.names.Entry.ClassName;
import io.countercheck.goods.names.Entry.Name;
import io.countercheck.goods.names.Entry.Use;
import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.goods.substances.Form;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import io.countercheck.text.FoldedText;
import io.countercheck.text.KeyText;
import io.countercheck.text.KeyText.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        List<Sighting> sightings = new ArrayList<>();
        List<Span> absent = new ArrayList<>();
        List<Span> parts = new ArrayList<>();
        Constituents constituents = new Constituents(text, tiles);
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            if (tile.sort() == Sort.NAME) {
                look(text, tiles, i, constituents, sightings, absent, parts);
            }
        }
        return new TextReading(text, tiles, constituents, sightings, absent, parts);
    }

    private static void look(
            KeyText text,
            List<Tile> tiles,
            int index,
            Constituents constituents,
            List<Sighting> sightings,
            List<Span> absent,
            List<Span> parts) {
        Tile tile = tiles.get(index);
        Terms terms = Objects.requireNonNull(tile.terms(), "a name tile has terms");
        Entry entry = terms.name() != null ? terms.name() : terms.className();
        if (entry == null) {
            return;
        }
        Use use = entry instanceof Name name ? name.use() : ((ClassName) entry).use();
        Form form = entry instanceof Name name ? name.form() : Form.ITSELF;
        Optional<Strength> trusted = trusted(text, tiles, index, entry, use);
        if (trusted.isEmpty()) {
            return;
        }
        Neighbourhood.Outcome outcome = Neighbourhood.of(text, tiles, index, form);
        outcome.surroundings()
                .ifPresent(around ->
                        sightings.add(sighting(text, tiles, index, entry, around, trusted.get(), constituents)));
        if (outcome.absent()) {
            absent.add(text.rawSpan(tile.start(), tile.end()));
        }
        if (outcome.part()) {
            parts.add(text.rawSpan(tile.start(), tile.end()));
        }
    }

    private static Sighting sighting(
            KeyText text,
            List<Tile> tiles,
            int index,
            Entry entry,
            Surroundings around,
            Strength trusted,
            Constituents constituents) {
        Tile tile = tiles.get(index);
        int start = tiles.get(around.first()).start();
        int end = tiles.get(around.last()).end();
        List<String> steps = new ArrayList<>(around.steps());
        Content.beside(text.folded().text(), text.foldedStart(start), text.foldedEnd(end))
                .ifPresent(content -> steps.add("content '" + content + "' beside it: a hint only"));
        Strength strength = trusted.atMost(around.ceiling());
        switch (tile.spelling()) {
            case RIGHT -> {}
            case SCANNED -> {
                strength = strength.atMost(Strength.LIKELY);
                steps.add("letters and digits that look alike exchanged: '" + entry.written() + "'");
            }
            case HEAD_SHARED -> steps.add("its other half stands once for several: '" + entry.written() + "'");
            case SLIP -> {
                strength = strength.atMost(Strength.LIKELY);
                steps.add("one letter differs from '" + entry.written() + "'");
            }
        }
        boolean exactClass = entry instanceof ClassName className && className.exact();
        boolean handledInWater = entry instanceof Name name && name.substance().handledInWater();
        String method;
        if (entry instanceof Name name) {
            method = tile.spelling() == Tile.Spelling.RIGHT || tile.spelling() == Tile.Spelling.HEAD_SHARED
                    ? "name"
                    : "name-typo";
            steps.add(name.source() + " of " + name.substance().name());
        } else {
            method = "class-name";
            steps.add(
                    exactClass
                            ? "listed name of the class"
                            : "wording for a class: which substance it is must be asked");
            strength = Strength.POSSIBLE;
        }
        return new Sighting(
                entry,
                around.form(),
                strength,
                text.rawSpan(start, end),
                text.rawText(start, end),
                method,
                steps,
                constituents.why(around.first(), around.last(), handledInWater));
    }

    private static Optional<Strength> trusted(KeyText text, List<Tile> tiles, int index, Entry entry, Use use) {
        return switch (use) {
            case PLAIN -> Optional.of(Strength.CERTAIN);
            case WHOLE -> alone(tiles, index) ? Optional.of(Strength.LIKELY) : Optional.empty();
            case SHORT -> {
                if (partOfACode(text, tiles, index)) {
                    yield Optional.empty();
                }
                Tile tile = tiles.get(index);
                String raw = text.rawText(tile.start(), tile.end());
                boolean asWritten = Abbreviations.asWritten(raw, entry.written());
                boolean capitals =
                        !asWritten && Abbreviations.inCapitals(text.rawText(0, text.length()), raw, entry.written());
                boolean content = !Double.isNaN(Content.perCentBeside(
                        text.folded().text(), text.foldedStart(tile.start()), text.foldedEnd(tile.end())));
                if (alone(tiles, index) || (asWritten || capitals) && (content || amongChemicals(tiles, index))) {
                    yield Optional.of(Strength.CERTAIN);
                }
                yield asWritten && amongGoods(tiles) ? Optional.of(Strength.POSSIBLE) : Optional.empty();
            }
        };
    }

    /** "NPP-12", "MEK001": an abbreviation joined to more of an article number. */
    private static boolean partOfACode(KeyText text, List<Tile> tiles, int index) {
        return index > 0 && code(text, tiles.get(index - 1), tiles.get(index).before())
                || index + 1 < tiles.size()
                        && code(text, tiles.get(index + 1), tiles.get(index + 1).before());
    }

    private static boolean code(KeyText text, Tile beside, Joiner joint) {
        boolean joined = joint == Joiner.HYPHEN || joint == Joiner.TIGHT;
        // "BMK油" says how it looks.
        boolean appearance = (beside.is(WordKind.GRADE) || beside.is(WordKind.PACKING)) && beside.length() > 1
                || beside.is(WordKind.GRADE) && HanContext.han(text.key().charAt(beside.start()));
        return joined
                && !appearance
                && (beside.sort() == Sort.NUMBER || beside.sort() == Sort.UNKNOWN || beside.length() == 1);
    }

    /** Nothing in the text says what the goods are but this name. */
    private static boolean alone(List<Tile> tiles, int index) {
        Terms own = tiles.get(index).terms();
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            boolean quiet = i == index
                    || tile.sort() == Sort.NUMBER
                    || tile.sort() == Sort.NAME && sameSubstance(tile.terms(), own)
                    || tile.terms() != null && tile.terms().kinds().stream().anyMatch(WordKind::quiet);
            if (!quiet) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSubstance(@Nullable Terms a, @Nullable Terms b) {
        return a != null
                && b != null
                && a.name() != null
                && b.name() != null
                && a.name().substance().number() == b.name().substance().number();
    }

    /** An abbreviation beside no word of packing, measure or grade is that of a company, a league or a protocol. */
    private static boolean amongGoods(List<Tile> tiles) {
        return tiles.stream()
                .anyMatch(t -> t.is(WordKind.PACKING)
                        || t.is(WordKind.UNIT)
                        || t.is(WordKind.GRADE)
                        || t.is(WordKind.MIXTURE)
                        || t.is(WordKind.PRODUCT)
                        || t.is(WordKind.CONTEXT)
                        || t.is(WordKind.VAGUE));
    }

    private static boolean amongChemicals(List<Tile> tiles, int index) {
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            boolean plainName = tile.sort() == Sort.NAME
                    && tile.terms() != null
                    && tile.terms().name() != null
                    && tile.terms().name().use() == Use.PLAIN;
            if (i != index && (plainName || tile.is(WordKind.CONTEXT) || tile.is(WordKind.OTHER) || tile.salt())) {
                return true;
            }
        }
        return false;
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
