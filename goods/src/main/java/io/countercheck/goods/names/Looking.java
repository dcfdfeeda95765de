package io.countercheck.goods.names;

import io.countercheck.goods.names.Entry.ClassName;
import io.countercheck.goods.names.Entry.Name;
import io.countercheck.goods.names.Entry.Use;
import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.goods.substances.Form;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import io.countercheck.text.KeyText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at each name of one text in turn: whether it can be trusted there, and what its surroundings make of it. */
final class Looking {

    private final KeyText text;
    private final List<Tile> tiles;
    private final Statement statement;
    private final Certainty certainty;
    private final Constituents constituents;
    private final boolean amongGoods;
    private final boolean otherWords;
    private final Set<Terms> named = new LinkedHashSet<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Span> absent = new ArrayList<>();
    private final List<Span> parts = new ArrayList<>();

    Looking(KeyText text, List<Tile> tiles) {
        this.text = text;
        this.tiles = tiles;
        this.statement = new Statement(text, tiles);
        this.certainty = new Certainty(text, tiles);
        this.constituents = new Constituents(text, tiles);
        this.amongGoods = amongGoods();
        this.otherWords = loud();
    }

    /** To be called once. */
    TextReading read() {
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i).sort() == Sort.NAME) {
                look(i);
            }
        }
        return new TextReading(text, tiles, constituents, sightings, absent, parts);
    }

    private void look(int index) {
        Tile tile = tiles.get(index);
        Terms terms = Objects.requireNonNull(tile.terms(), "a name tile has terms");
        Entry entry = terms.name() != null ? terms.name() : terms.className();
        if (entry == null) {
            return;
        }
        Use use = entry instanceof Name name ? name.use() : ((ClassName) entry).use();
        Form form = entry instanceof Name name ? name.form() : Form.ITSELF;
        Optional<Strength> trusted = trusted(index, entry, use);
        if (trusted.isEmpty()) {
            return;
        }
        Neighbourhood.Outcome outcome = Neighbourhood.of(text, tiles, statement, certainty, index, form);
        outcome.surroundings().ifPresent(around -> sightings.add(sighting(index, entry, around, trusted.get())));
        if (outcome.absent()) {
            absent.add(text.rawSpan(tile.start(), tile.end()));
        }
        if (outcome.part()) {
            parts.add(text.rawSpan(tile.start(), tile.end()));
        }
    }

    private Sighting sighting(int index, Entry entry, Surroundings around, Strength trusted) {
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

    private Optional<Strength> trusted(int index, Entry entry, Use use) {
        return switch (use) {
            case PLAIN -> Optional.of(Strength.CERTAIN);
            case WHOLE -> alone(index) ? Optional.of(Strength.LIKELY) : Optional.empty();
            case SHORT -> {
                if (partOfACode(index)) {
                    yield Optional.empty();
                }
                Tile tile = tiles.get(index);
                String raw = text.rawText(tile.start(), tile.end());
                boolean asWritten = Abbreviations.asWritten(raw, entry.written());
                boolean capitals =
                        !asWritten && Abbreviations.inCapitals(text.rawText(0, text.length()), raw, entry.written());
                boolean content = !Double.isNaN(Content.perCentBeside(
                        text.folded().text(), text.foldedStart(tile.start()), text.foldedEnd(tile.end())));
                if (alone(index) || (asWritten || capitals) && (content || amongChemicals(index))) {
                    yield Optional.of(Strength.CERTAIN);
                }
                yield asWritten && amongGoods ? Optional.of(Strength.POSSIBLE) : Optional.empty();
            }
        };
    }

    /** "NPP-12", "MEK001": an abbreviation joined to more of an article number. */
    private boolean partOfACode(int index) {
        return index > 0 && code(tiles.get(index - 1), tiles.get(index).before())
                || index + 1 < tiles.size()
                        && code(tiles.get(index + 1), tiles.get(index + 1).before());
    }

    private boolean code(Tile beside, Joiner joint) {
        boolean joined = joint == Joiner.HYPHEN || joint == Joiner.TIGHT;
        // "BMK油" says how it looks.
        boolean appearance = (beside.is(WordKind.GRADE) || beside.is(WordKind.PACKING)) && beside.length() > 1
                || beside.is(WordKind.GRADE) && HanContext.han(text.key().charAt(beside.start()));
        return joined
                && !appearance
                && (beside.sort() == Sort.NUMBER || beside.sort() == Sort.UNKNOWN || beside.length() == 1);
    }

    /** Nothing in the text says what the goods are but this name. */
    private boolean alone(int index) {
        Terms own = tiles.get(index).terms();
        return !otherWords && named.stream().allMatch(terms -> terms.equals(own) || sameSubstance(terms, own));
    }

    /** Whether a tile that is no name says what the goods are; gathers the names that do. */
    private boolean loud() {
        boolean loud = false;
        for (Tile tile : tiles) {
            Terms terms = tile.terms();
            boolean quiet = tile.sort() == Sort.NUMBER
                    || oil(tile)
                    || terms != null && terms.kinds().stream().anyMatch(WordKind::quiet);
            if (!quiet && tile.sort() == Sort.NAME && terms != null) {
                named.add(terms);
            } else {
                loud |= !quiet;
            }
        }
        return loud;
    }

    /** The German word, which has the key of the ending of an alcohol and so cannot stand among the words. */
    private boolean oil(Tile tile) {
        return text.rawText(tile.start(), tile.end()).equalsIgnoreCase("öl");
    }

    private static boolean sameSubstance(@Nullable Terms a, @Nullable Terms b) {
        return a != null
                && b != null
                && a.name() != null
                && b.name() != null
                && a.name().substance().number() == b.name().substance().number();
    }

    /** An abbreviation beside no word of packing, measure or grade is that of a company, a league or a protocol. */
    private boolean amongGoods() {
        return tiles.stream()
                .anyMatch(t -> t.is(WordKind.PACKING)
                        || t.is(WordKind.UNIT)
                        || t.is(WordKind.GRADE)
                        || t.is(WordKind.MIXTURE)
                        || t.is(WordKind.PRODUCT)
                        || t.is(WordKind.CONTEXT)
                        || t.is(WordKind.VAGUE));
    }

    private boolean amongChemicals(int index) {
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
}
