package io.countercheck.goods.names;

import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.text.KeyText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a name that stands in a text can be no more than possible: it is there only in some way ("wipes", "esters of"), the
 * text is not sure itself, or it reads like part of the name of something else.
 */
final class Certainty {

    /** Ends of names whose words before the comma may belong to them: "ethanol, 2,2'-oxybis-, diethyl ether". */
    private static final List<String> FUNCTIONAL = List.of("ether", "aether", "eter", "acid");

    /** Endings of the names of amines. */
    private static final List<String> BASE_ENDINGS =
            List.of("amine", "aniline", "idine", "azine", "aminophenol", "phenol");

    private static final int LEAST_LETTERS = 5;

    /** How many tiles away a word may bear on a name. */
    private static final int REACH = 40;

    /** Words of which a text may say that it leaves them open. */
    private static final Set<String> KINDS =
            Set.of("ester", "esters", "isomer", "isomers", "type", "tipo", "typ", "тип", "estere");

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

    private static final Set<String> OR = Set.of("or", "oder", "ou", "или", "ili");

    private final KeyText text;
    private final List<Tile> tiles;
    private final Optional<String> leftOpen;
    /** Whether anything is measured, packed or described. */
    private final boolean ofTrade;

    /** For all names of one text: what the text as a whole says is looked for once. */
    Certainty(KeyText text, List<Tile> tiles) {
        this.text = text;
        this.tiles = tiles;
        this.leftOpen = leftOpenSomewhere();
        boolean trade = false;
        for (int i = 0; i < tiles.size() && !trade; i++) {
            trade = ofTrade(i);
        }
        this.ofTrade = trade;
    }

    /** Why what stands on the tiles {@code first} to {@code last} can be no more than possible; empty when it can. */
    Optional<String> onlyPossible(int first, int last) {
        return article(first, last)
                .or(() -> behindAThing(first))
                .or(() -> oneOfMany(first, last))
                .or(() -> leftOpen)
                .or(() -> isotopicIon(last))
                .or(() -> partOfALongerName(first, last));
    }

    private Optional<String> article(int first, int last) {
        for (int i = first - 1; i >= 0 && first - i < REACH && tiles.get(i + 1).before() != Joiner.BREAK; i--) {
            if (tiles.get(i).is(WordKind.ARTICLE)) {
                return anArticle(i);
            }
        }
        for (int i = last + 1;
                i < tiles.size() && i - last < REACH && tiles.get(i).before() != Joiner.BREAK;
                i++) {
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
    private Optional<String> leftOpenSomewhere() {
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

    /** "sodium;iodine-123(1-)": a mass number and a charge behind it. */
    private Optional<String> isotopicIon(int last) {
        String folded = text.folded().text();
        int at = text.foldedEnd(tiles.get(last).end());
        if (at == folded.length() || folded.charAt(at) != '-') {
            return Optional.empty();
        }
        int from = at + 1;
        while (from < folded.length() && Character.isDigit(folded.charAt(from))) {
            from++;
        }
        boolean charged = from > at + 1
                && from + 2 < folded.length()
                && folded.charAt(from) == '('
                && Character.isDigit(folded.charAt(from + 1))
                && (folded.charAt(from + 2) == '-' || folded.charAt(from + 2) == '+');
        return charged
                ? Optional.of(
                        "'" + folded.substring(at, from) + "' behind it: an ion of one isotope, not the substance")
                : Optional.empty();
    }

    /**
     * "toluene, alpha,alpha,alpha,-trichloro-", "aniline; sulfuric acid": other words of chemistry beside it, and nothing
     * measured, packed or described, so that all may be one name. A complete name behind a comma is another item, but for
     * ethers, whose alcohols stand before the comma, and acids, which make salts.
     */
    private Optional<String> partOfALongerName(int first, int last) {
        if (ofTrade || tiles.get(last).spelling() == Tile.Spelling.HEAD_SHARED) {
            return Optional.empty();
        }
        boolean functional = FUNCTIONAL.stream().anyMatch(key(last)::endsWith);
        for (int i = Math.max(0, first - REACH); i < Math.min(tiles.size(), last + REACH); i++) {
            boolean outside = i < first || i > last;
            boolean longer = chemical(i) && (functional || substituent(i) || joined(i, first, last))
                    || i == last + 1 && tiles.get(i).is(WordKind.NEGATION_BEFORE) && key(i).endsWith("with")
                    || tiles.get(i).is(WordKind.OTHER) && key(last).endsWith("acid") && base(i);
            if (outside && longer) {
                return Optional.of("'" + raw(i) + "' beside it: perhaps part of a longer name");
            }
        }
        return Optional.empty();
    }

    private boolean base(int at) {
        return BASE_ENDINGS.stream().anyMatch(key(at)::endsWith);
    }

    private boolean ofTrade(int at) {
        Tile tile = tiles.get(at);
        // In "[3,2-g]" the letter is a locant.
        boolean unit = tile.is(WordKind.UNIT)
                && (tile.length() > 1
                        || at > 0
                                && tile.before() != Joiner.HYPHEN
                                && tiles.get(at - 1).sort() == Sort.NUMBER);
        boolean grade = tile.is(WordKind.GRADE) && tile.length() > 1;
        return unit
                || grade
                || tile.is(WordKind.PACKING)
                || tile.is(WordKind.CONTEXT) && !key(at).equals("acid")
                || tile.is(WordKind.MIXTURE)
                || tile.is(WordKind.PRODUCT)
                || tile.is(WordKind.MEDICINE)
                || tile.is(WordKind.VAGUE)
                || tile.is(WordKind.EMPTY);
    }

    private boolean chemical(int at) {
        Tile tile = tiles.get(at);
        // "ether, peroxide free"
        boolean absent = at + 1 < tiles.size() && tiles.get(at + 1).is(WordKind.NEGATION_AFTER)
                || at > 0 && tiles.get(at - 1).is(WordKind.NEGATION_BEFORE);
        if (absent) {
            return false;
        }
        return tile.is(WordKind.RADICAL)
                || tile.is(WordKind.COMPOUND)
                || key(at).equals("hydrogen")
                || tile.length() >= LEAST_LETTERS && tile.sort() == Sort.UNKNOWN && ChemicalWords.chemical(key(at));
    }

    /** A group that is put before a parent name, or what hangs on a hyphen. */
    private boolean substituent(int at) {
        int end = text.foldedEnd(tiles.get(at).end());
        String folded = text.folded().text();
        boolean hangs = end < folded.length() && folded.charAt(end) == '-';
        boolean ester = tiles.get(at).before() == Joiner.LOOSE && key(at).endsWith("ate");
        return hangs || ester || tiles.get(at).is(WordKind.RADICAL) || ChemicalWords.radical(key(at));
    }

    /** Whether no comma or other sign stands between the tile and the name. */
    private boolean joined(int at, int first, int last) {
        for (int i = Math.min(at, last) + 1; i <= Math.max(at, first); i++) {
            if (!tiles.get(i).before().close()) {
                return false;
            }
        }
        return true;
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
