package io.countercheck.goods.names;

import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.text.KeyText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement says of a name in it: that the thing is not there ("free of", "gloves for", a book's title), or that it
 * is there only in some way ("wipes", "esters of").
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

    /** Words of which a text may say that it leaves them open. */
    private static final Set<String> KINDS =
            Set.of("ester", "esters", "isomer", "isomers", "type", "tipo", "typ", "тип", "estere");

    private static final Set<String> OF = Set.of("of", "de", "d", "di", "von");

    private static final Set<String> DOUBT = Set.of(
            "possibly",
            "perhaps",
            "probably",
            "maybe",
            "suspected",
            "presumably",
            "apparently",
            "vermutlich",
            "moglicherweise",
            "vielleicht",
            "angeblich",
            "posiblemente",
            "probablemente",
            "presunta",
            "presunto",
            "probablement",
            "possivelmente",
            "возможно",
            "вероятно",
            "предположительно",
            "可能",
            "疑似");

    private static final Set<String> LEFT_OPEN = Set.of(
            "unspecified",
            "notspecified",
            "unknown",
            "notstated",
            "notgiven",
            "notnamed",
            "unbekannt",
            "nonspecifie",
            "noespecificado",
            "noespecificados",
            "неуказан");

    /** Endings of the names of amines. */
    private static final List<String> BASE_ENDINGS =
            List.of("amine", "aniline", "idine", "azine", "aminophenol", "phenol");

    private static final Set<String> OR = Set.of("or", "oder", "ou", "или", "ili");

    private final KeyText text;
    private final List<Tile> tiles;

    Statement(KeyText text, List<Tile> tiles) {
        this.text = text;
        this.tiles = tiles;
    }

    /** Whether it says that what stands on the tiles {@code first} to {@code last} is not there. */
    boolean absent(int first, int last) {
        return negated(first)
                || noneOfIt(first)
                || whatAThingIsFor(first)
                || ofAThingBefore(first)
                || emptied(first, last)
                || unmeasured(WordKind.TITLE)
                || unmeasured(WordKind.EMPTY_VESSEL)
                || Content.perCentBeside(
                                text.folded().text(),
                                text.foldedStart(tiles.get(first).start()),
                                text.foldedEnd(tiles.get(last).end()))
                        == 0;
    }

    /** Why what stands on the tiles {@code first} to {@code last} can be no more than possible; empty when it can. */
    Optional<String> onlyPossible(int first, int last) {
        return article(first, last)
                .or(() -> behindAThing(first))
                .or(() -> oneOfMany(first, last))
                .or(this::leftOpen)
                .or(() -> perhapsASalt(first, last));
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
            if (gap.endsWith("(") || gap.endsWith(": ") && tiles.stream().noneMatch(Statement::weighed)) {
                return thingBefore(at - 1);
            }
            Tile tile = tiles.get(at - 1);
            if (at == first && gap.equals(" ") && tile.is(WordKind.EQUIPMENT) && !names(at - 1)) {
                return tiles.stream().noneMatch(Statement::weighed);
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
        for (int i = 0; vessel && i < tiles.size(); i++) {
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

    private Optional<String> article(int first, int last) {
        for (int i = first - 1; i >= 0 && tiles.get(i + 1).before() != Joiner.BREAK; i--) {
            if (tiles.get(i).is(WordKind.ARTICLE)) {
                return anArticle(i);
            }
        }
        for (int i = last + 1; i < tiles.size() && tiles.get(i).before() != Joiner.BREAK; i++) {
            if (tiles.get(i).is(WordKind.ARTICLE)) {
                return anArticle(i);
            }
        }
        return Optional.empty();
    }

    private Optional<String> anArticle(int at) {
        return Optional.of("'" + raw(at) + "': an article with it, not the substance as such");
    }

    /** "gas detector tube acetone": a thing with the name set behind it. */
    private Optional<String> behindAThing(int first) {
        boolean behind = first > 0
                && tiles.get(first).before() == Joiner.SPACE
                && tiles.get(first - 1).is(WordKind.EQUIPMENT);
        return behind
                ? Optional.of("'" + raw(first - 1) + "' before it: perhaps a thing for it, not the substance")
                : Optional.empty();
    }

    /** "esters of it", "substances of its type", one name "or" another: which one must be asked. */
    private Optional<String> oneOfMany(int first, int last) {
        int at = first;
        while (at > 0
                && tiles.get(at).before() == Joiner.SPACE
                && tiles.get(at - 1).is(WordKind.LINK)) {
            at--;
        }
        boolean joined = at > 0 && tiles.get(at).before() == Joiner.SPACE;
        if (at > 0 && tiles.get(at).before().close() && DOUBT.contains(key(at - 1))) {
            return Optional.of("'" + raw(at - 1) + "' before it: the text itself is not sure");
        }
        if (joined && tiles.get(at - 1).is(WordKind.GROUP)) {
            return many(at - 1);
        }
        for (int i : new int[] {first - 1, last + 1}) {
            boolean beside =
                    i >= 0 && i < tiles.size() && tiles.get(Math.max(i, first)).before() == Joiner.SPACE;
            if (beside && OR.contains(key(i)) && i > 0 && i + 1 < tiles.size()) {
                return many(i);
            }
        }
        if (last + 1 < tiles.size()
                && tiles.get(last + 1).before() == Joiner.TIGHT
                && tiles.get(last + 1).is(WordKind.GROUP)
                && HanContext.han(key(last + 1).charAt(0))) {
            return many(last + 1);
        }
        return Optional.empty();
    }

    /** "glycidate (ester not specified)". */
    private Optional<String> leftOpen() {
        for (int i = 0; i + 1 < tiles.size(); i++) {
            if (KINDS.contains(key(i))) {
                String next = key(i + 1) + (i + 2 < tiles.size() && key(i + 1).length() <= 3 ? key(i + 2) : "");
                if (LEFT_OPEN.contains(next)) {
                    return many(i);
                }
            }
        }
        return Optional.empty();
    }

    /** "aniline; sulfuric acid", and nothing measured or packed: an acid beside a base may make its salt. */
    private Optional<String> perhapsASalt(int first, int last) {
        if (!key(last).endsWith("acid") || tiles.stream().anyMatch(Statement::measured)) {
            return Optional.empty();
        }
        for (int i = 0; i < tiles.size(); i++) {
            boolean outside = i < first || i > last;
            boolean other = tiles.get(i).is(WordKind.OTHER) || tiles.get(i).sort() == Sort.UNKNOWN;
            if (outside && other && BASE_ENDINGS.stream().anyMatch(key(i)::endsWith)) {
                return Optional.of("'" + raw(i) + "' beside it: perhaps a salt of it");
            }
        }
        return Optional.empty();
    }

    private static boolean weighed(Tile tile) {
        return tile.is(WordKind.UNIT) || tile.is(WordKind.GRADE);
    }

    private static boolean measured(Tile tile) {
        return weighed(tile) || tile.is(WordKind.PACKING);
    }

    private Optional<String> many(int at) {
        return Optional.of("'" + raw(at) + "': which substance it is must be asked");
    }

    private String key(int at) {
        return text.key().substring(tiles.get(at).start(), tiles.get(at).end());
    }

    private String raw(int at) {
        return text.rawText(tiles.get(at).start(), tiles.get(at).end());
    }
}
