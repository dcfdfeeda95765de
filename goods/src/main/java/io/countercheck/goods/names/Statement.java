package io.countercheck.goods.names;

import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.text.KeyText;
import java.util.List;
import java.util.Set;

/**
 * What a statement says of a name in it: that the thing is not there: "free of", "gloves for", a book's title.
 */
final class Statement {

    /** How many tiles back a negation is looked for, over the names it may govern. */
    private static final int NEGATION_REACH = 8;

    /** Words that say what the thing before them is for or withstands, as they are compared. */
    private static final Set<String> PURPOSE = Set.of(
            "for", "to", "against", "fuer", "fur", "auf", "gegen", "para", "pour", "contre", "contra", "dlia", "для");

    /** Parts of words that say of the thing so called that a chemical does it no harm. */
    private static final List<String> WITHSTANDS = List.of("resist", "proof", "bestandig", "fest", "стоик");

    /** How many tiles before a bracket the thing is looked for of which the bracket speaks. */
    private static final int BEFORE_A_BRACKET = 4;

    private static final Set<String> OF = Set.of("of", "de", "d", "di", "von");

    private final KeyText text;
    private final List<Tile> tiles;
    private final boolean weighed;
    private final boolean titleOrVessel;
    private final boolean emptyByItself;

    /** For all names of one text: what the text as a whole says is looked for once. */
    Statement(KeyText text, List<Tile> tiles) {
        this.text = text;
        this.tiles = tiles;
        this.weighed = tiles.stream().anyMatch(Statement::weighed);
        this.titleOrVessel = unmeasured(WordKind.TITLE) || unmeasured(WordKind.EMPTY_VESSEL);
        this.emptyByItself = emptyByItself();
    }

    /** Whether it says that what stands on the tiles {@code first} to {@code last} is not there. */
    boolean absent(int first, int last) {
        return negated(first)
                || noneOfIt(first)
                || whatAThingIsFor(first)
                || ofAThingBefore(first)
                || emptied(first, last)
                || titleOrVessel
                || Content.perCentBeside(
                                text.folded().text(),
                                text.foldedStart(tiles.get(first).start()),
                                text.foldedEnd(tiles.get(last).end()))
                        == 0;
    }

    private boolean negated(int first) {
        int at = first;
        for (int back = 0; back < NEGATION_REACH && at > 0 && leadsOn(at); back++) {
            Tile tile = tiles.get(at - 1);
            if (tile.is(WordKind.NEGATION_BEFORE)) {
                return true;
            }
            boolean passed = tile.sort() == Sort.NAME
                    || tile.is(WordKind.LINK)
                    || tile.is(WordKind.OTHER)
                    || tile.is(WordKind.PACKING);
            // "thinner without xylene: contains toluene"
            boolean turns = tile.before() == Joiner.BREAK && tile.is(WordKind.INCLUDING);
            if (!passed || turns) {
                return false;
            }
            at--;
        }
        return false;
    }

    /** Whether the tile goes on with the statement of the one before it; a colon leads on. */
    private boolean leadsOn(int at) {
        return tiles.get(at).before() != Joiner.BREAK || between(at).equals(": ");
    }

    /** The folded text between a tile and the one before it. */
    private String between(int at) {
        return text.folded()
                .text()
                .substring(
                        text.foldedEnd(tiles.get(at - 1).end()),
                        text.foldedStart(tiles.get(at).start()));
    }

    /**
     * "dosing pump (hydrochloric acid)", "acid-proof tiles (sulphuric acid up to 70 %)": a bracket or colon says with
     * what a thing is used. "sensor acetone": set beside it, where nothing is measured.
     */
    private boolean ofAThingBefore(int first) {
        int at = first;
        for (int back = 0; back < NEGATION_REACH && at > 0; back++) {
            String gap = between(at);
            if (gap.endsWith("(") || gap.endsWith(": ") && !weighed) {
                return thingBefore(at - 1);
            }
            Tile tile = tiles.get(at - 1);
            if (at == first && gap.equals(" ") && tile.is(WordKind.EQUIPMENT) && !names(at - 1)) {
                return !weighed;
            }
            boolean passed =
                    tile.sort() == Sort.NAME || tile.is(WordKind.LINK) || tile.is(WordKind.OTHER) || word(tile);
            if (!passed || tile.is(WordKind.INCLUDING) || gap.indexOf(';') >= 0 || gap.indexOf(')') >= 0) {
                return false;
            }
            at--;
        }
        return false;
    }

    private boolean word(Tile tile) {
        return tile.sort() == Sort.UNKNOWN && Character.isLetter(text.key().charAt(tile.start()));
    }

    private boolean thingBefore(int from) {
        for (int i = from; i >= 0 && from - i < BEFORE_A_BRACKET; i--) {
            Tile tile = tiles.get(i);
            // "tube of rubber cement (toluene)": the bracket speaks of what is in it.
            if (names(i) || OF.contains(key(i))) {
                return false;
            }
            boolean withstands = word(tile) && WITHSTANDS.stream().anyMatch(key(i)::contains);
            if (tile.is(WordKind.EQUIPMENT) || withstands) {
                return true;
            }
            if (tile.before() == Joiner.BREAK) {
                return false;
            }
        }
        return false;
    }

    private boolean names(int at) {
        return tiles.get(at).sort() == Sort.NAME;
    }

    /** "sulphuric acid tank, 5 m3, steel, empty": a vessel or machine called after it, and "empty" alone in its piece. */
    private boolean emptied(int first, int last) {
        boolean vessel = last + 1 < tiles.size()
                        && tiles.get(last + 1).before().close()
                        && (tiles.get(last + 1).is(WordKind.PACKING)
                                || tiles.get(last + 1).is(WordKind.EQUIPMENT))
                || first > 0
                        && tiles.get(first).before().close()
                        && (tiles.get(first - 1).is(WordKind.PACKING)
                                || tiles.get(first - 1).is(WordKind.EQUIPMENT));
        return vessel && emptyByItself;
    }

    private boolean emptyByItself() {
        for (int i = 0; i < tiles.size(); i++) {
            boolean begins = i == 0 || !tiles.get(i).before().close();
            boolean ends = i + 1 == tiles.size() || !tiles.get(i + 1).before().close();
            if (begins && ends && tiles.get(i).is(WordKind.EMPTY_VESSEL)) {
                return true;
            }
        }
        return false;
    }

    /** "hair relaxer, no ammonia, no acetone": "no" at the head of its piece; elsewhere it is short for number. */
    private boolean noneOfIt(int first) {
        if (first < 1
                || !key(first - 1).equals("no")
                || tiles.get(first - 1).before().close()) {
            return false;
        }
        return text.gapBefore(tiles.get(first).start()).equals(" ");
    }

    /** "pump for sulphuric acid", "gloves resistant to acetone and toluene": a thing, and what it is for. */
    private boolean whatAThingIsFor(int first) {
        int at = first;
        boolean purpose = false;
        for (int back = 0; back < NEGATION_REACH && at > 0 && tiles.get(at).before() != Joiner.BREAK; back++) {
            Tile tile = tiles.get(at - 1);
            if (tile.is(WordKind.EQUIPMENT)) {
                return purpose;
            }
            purpose |= PURPOSE.contains(key(at - 1));
            boolean passed = tile.is(WordKind.LINK)
                    || tile.is(WordKind.OTHER)
                    || tile.sort() == Sort.NAME
                    || tile.is(WordKind.CONTEXT)
                    || purpose && (tile.sort() == Sort.UNKNOWN || tile.is(WordKind.PACKING));
            if (!passed) {
                return false;
            }
            at--;
        }
        return false;
    }

    /** A book or record of that name, a vessel that held it: such a word, and nothing that is measured or graded. */
    private boolean unmeasured(WordKind kind) {
        boolean such = false;
        for (Tile tile : tiles) {
            boolean grade = tile.is(WordKind.GRADE) && kind != WordKind.TITLE;
            if (tile.is(WordKind.UNIT) || grade) {
                return false;
            }
            such |= tile.is(kind);
        }
        return such;
    }

    private static boolean weighed(Tile tile) {
        return tile.is(WordKind.UNIT) || tile.is(WordKind.GRADE);
    }

    private String key(int at) {
        return text.key().substring(tiles.get(at).start(), tiles.get(at).end());
    }
}
