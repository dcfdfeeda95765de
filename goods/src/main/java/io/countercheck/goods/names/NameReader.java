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

    /** Words shorter than that are not looked at for spelling mistakes. */
    private static final int LEAST_TYPO_WORD = 4;

    private static final int LONGEST_LOCANT = 2;

    private final Lexicon lexicon;

    public NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Everything listed that the text names; no sighting when it names none. */
    public TextReading read(FoldedText folded) {
        KeyText text = KeyText.of(folded);
        List<Tile> tiles = withTypos(text, Tiling.of(text, lexicon));
        List<Sighting> sightings = new ArrayList<>();
        List<Span> absent = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            if (tile.sort() == Sort.NAME) {
                look(text, tiles, i, sightings, absent);
            }
        }
        return new TextReading(text, tiles, sightings, absent);
    }

    private static void look(KeyText text, List<Tile> tiles, int index, List<Sighting> sightings, List<Span> absent) {
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
                .ifPresent(around -> sightings.add(sighting(text, tiles, index, entry, around, trusted.get())));
        if (outcome.absent()) {
            absent.add(text.rawSpan(tile.start(), tile.end()));
        }
    }

    private static Sighting sighting(
            KeyText text, List<Tile> tiles, int index, Entry entry, Surroundings around, Strength trusted) {
        Tile tile = tiles.get(index);
        int start = tiles.get(around.first()).start();
        int end = tiles.get(around.last()).end();
        List<String> steps = new ArrayList<>(around.steps());
        Content.beside(text.folded().text(), text.foldedStart(start), text.foldedEnd(end))
                .ifPresent(content -> steps.add("content '" + content + "' beside it: a hint only"));
        Strength strength = trusted.atMost(around.ceiling());
        if (tile.typo()) {
            strength = strength.atMost(Strength.LIKELY);
            steps.add("one letter differs from '" + entry.written() + "'");
        }
        boolean exactClass = entry instanceof ClassName className && className.exact();
        String method;
        if (entry instanceof Name name) {
            method = tile.typo() ? "name-typo" : "name";
            steps.add(name.source() + " of " + name.substance().name());
        } else {
            method = "class-name";
            steps.add(
                    exactClass
                            ? "listed name of the class"
                            : "wording for a class: which substance it is must be asked");
            strength = exactClass ? strength : Strength.POSSIBLE;
        }
        return new Sighting(
                entry, around.form(), strength, text.rawSpan(start, end), text.rawText(start, end), method, steps);
    }

    private static Optional<Strength> trusted(KeyText text, List<Tile> tiles, int index, Entry entry, Use use) {
        return switch (use) {
            case PLAIN -> Optional.of(Strength.CERTAIN);
            case WHOLE -> alone(tiles, index) ? Optional.of(Strength.LIKELY) : Optional.empty();
            case SHORT -> {
                if (partOfACode(tiles, index)) {
                    yield Optional.empty();
                }
                Tile tile = tiles.get(index);
                boolean asWritten = Abbreviations.asWritten(text.rawText(tile.start(), tile.end()), entry.written());
                if (alone(tiles, index) || asWritten && amongChemicals(tiles, index)) {
                    yield Optional.of(Strength.CERTAIN);
                }
                yield asWritten ? Optional.of(Strength.POSSIBLE) : Optional.empty();
            }
        };
    }

    /** "NPP-12", "MEK001": an abbreviation joined to more of an article number. */
    private static boolean partOfACode(List<Tile> tiles, int index) {
        return index > 0 && code(tiles.get(index - 1), tiles.get(index).before())
                || index + 1 < tiles.size()
                        && code(tiles.get(index + 1), tiles.get(index + 1).before());
    }

    private static boolean code(Tile beside, Joiner joint) {
        boolean joined = joint == Joiner.HYPHEN || joint == Joiner.TIGHT;
        return joined && (beside.sort() == Sort.NUMBER || beside.sort() == Sort.UNKNOWN || beside.length() == 1);
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

    private List<Tile> withTypos(KeyText text, List<Tile> tiles) {
        TypoSearch search = new TypoSearch(text, lexicon.trie());
        List<Tile> result = new ArrayList<>(tiles.size());
        int i = 0;
        while (i < tiles.size()) {
            Tile tile = tiles.get(i);
            TypoSearch.Found found = misspelt(text, tiles, i, search);
            if (found == null) {
                result.add(tile);
                i++;
                continue;
            }
            result.add(new Tile(tile.start(), found.end(), Sort.NAME, tile.before(), found.terms(), true));
            while (i < tiles.size() && tiles.get(i).start() < found.end()) {
                i++;
            }
        }
        return result;
    }

    private static TypoSearch.@Nullable Found misspelt(KeyText text, List<Tile> tiles, int index, TypoSearch search) {
        Tile tile = tiles.get(index);
        boolean locant = tile.sort() != Sort.NAME
                && tile.length() <= LONGEST_LOCANT
                && index + 1 < tiles.size()
                && tiles.get(index + 1).before() == Joiner.HYPHEN
                && tiles.get(index + 1).sort() == Sort.UNKNOWN;
        boolean word = tile.sort() == Sort.UNKNOWN && tile.length() >= LEAST_TYPO_WORD;
        if (!locant && !word || text.boundary(tile.start()) == Boundary.NONE) {
            return null;
        }
        int limit = tile.end();
        for (int i = index + 1; i < tiles.size() && mayBelong(tiles.get(i)); i++) {
            limit = tiles.get(i).end();
        }
        TypoSearch.Found found = search.at(tile.start(), limit);
        return found == null || found.end() < tile.end() ? null : found;
    }

    private static boolean mayBelong(Tile tile) {
        return tile.sort() != Sort.NAME
                && !tile.is(WordKind.OTHER)
                && tile.before() != Joiner.BREAK
                && tile.before() != Joiner.LOOSE;
    }
}
