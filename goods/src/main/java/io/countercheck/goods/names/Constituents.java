package io.countercheck.goods.names;

import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.text.KeyText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a name is what the goods are, or only what is in them: "acetone 99 % in drums" is acetone, "nail polish
 * remover with acetone 60 %" is not.
 *
 * <p>The goods are a product (a mixture, a medicine, an article) when a word for one stands in the same statement, and is
 * not what the goods are for ("acetone for paint"), a grade, or part of the name of a firm, and not another item of a list
 * ("acetone 200 l, paint thinner 50 l"). Whatever stands before "with" or "containing" is such a product too, unless it
 * is a vessel. So is what is dissolved in another substance than water, and what has a small content by its own words.
 */
final class Constituents {

    private static final int REACH = 40;
    private static final int REACH_OF_A_WORD = 4;
    /** From this content on, in per cent, the rest is what purity leaves open. */
    private static final double PURE = 90;

    private static final double HALF = 50;
    private static final double WHOLE = 100;

    private static final Set<String> IN = Set.of("in", "en", "dans", "im", "em", "v", "в");
    private static final Set<String> GRADE = Set.of("grade", "quality", "qualitat", "qualitaet", "qualite", "calidad");
    private static final Set<String> SOLUTION =
            Set.of("solution", "losung", "loesung", "solucion", "solucao", "soluzione", "раствор", "溶液");
    private static final Set<String> WATER = Set.of("water", "agua", "eau", "wasser", "вода", "воде", "水");

    private final KeyText text;
    private final List<Tile> tiles;

    Constituents(KeyText text, List<Tile> tiles) {
        this.text = text;
        this.tiles = tiles;
    }

    /**
     * Why the name on the tiles {@code first} to {@code last} is only part of the goods, in words for a step.
     *
     * @param soldInWater whether the substance is a gas, acid or salt that the trade handles in water, so that a content
     *     is its strength
     * @return empty when the goods are the substance itself, or nothing is said
     */
    Optional<String> why(int first, int last, boolean soldInWater) {
        return productBefore(first)
                .or(() -> productAfter(first, last))
                .or(() -> included(first))
                .or(() -> dissolved(first, last))
                .or(() -> smallContent(first, last, soldInWater));
    }

    /** The first word for a mixture or product of which the text as a whole speaks; empty when there is none. */
    Optional<String> product() {
        for (int i = 0; i < tiles.size(); i++) {
            if (product(i)) {
                return Optional.of(raw(i));
            }
        }
        return Optional.empty();
    }

    private Optional<String> productBefore(int first) {
        boolean apart = false;
        boolean otherItem = ownQuantity(first);
        boolean leftSegment = false;
        for (int i = first; i > 0 && first - i < REACH; i--) {
            if (parts(i)) {
                return Optional.empty();
            }
            leftSegment |= tiles.get(i).before() == Joiner.LOOSE;
            Tile tile = tiles.get(i - 1);
            if (tile.is(WordKind.INCLUDING)) {
                apart = false;
                otherItem = false;
            } else if (tile.is(WordKind.CONJUNCTION)) {
                apart = true;
            } else if (leftSegment && quantity(i - 1)) {
                otherItem = true;
            } else if (product(i - 1)) {
                return apart || leftSegment && otherItem ? Optional.empty() : in(i - 1);
            }
        }
        return Optional.empty();
    }

    private Optional<String> productAfter(int first, int last) {
        boolean apart = false;
        boolean otherItem = false;
        boolean rightSegment = false;
        for (int i = last + 1; i < tiles.size() && i - last < REACH; i++) {
            if (parts(i)) {
                return Optional.empty();
            }
            rightSegment |= tiles.get(i).before() == Joiner.LOOSE;
            Tile tile = tiles.get(i);
            if (product(i)) {
                return apart || rightSegment && otherItem ? Optional.empty() : in(i);
            }
            if (tile.sort() == Sort.NAME) {
                apart = false;
            } else if (tile.is(WordKind.CONJUNCTION) || tile.is(WordKind.INCLUDING)) {
                apart = true;
            } else if (quantity(i)) {
                otherItem = true;
            }
        }
        return Optional.empty();
    }

    private Optional<String> in(int product) {
        return Optional.of("'" + raw(product) + "': a mixture or article with it, not the substance as such");
    }

    /** Whether the tile names goods of which substances are a part, and these are what the text speaks of. */
    private boolean product(int at) {
        Tile tile = tiles.get(at);
        if (!tile.is(WordKind.MIXTURE) && !tile.is(WordKind.PRODUCT) && !tile.is(WordKind.ARTICLE)) {
            return false;
        }
        return !whatItIsFor(at) && !ofAFirm(at);
    }

    private boolean whatItIsFor(int at) {
        for (int i = at; i > 0 && at - i < REACH_OF_A_WORD; i--) {
            Tile before = tiles.get(i - 1);
            if (parts(i) || before.is(WordKind.MIXTURE) || before.sort() == Sort.NAME) {
                return false;
            }
            if (before.is(WordKind.PURPOSE)) {
                return true;
            }
        }
        return false;
    }

    /** "Sunshine Paint Co. Ltd", "paint industry", "paint grade". */
    private boolean ofAFirm(int at) {
        for (int i = at + 1;
                i < tiles.size()
                        && i - at < REACH_OF_A_WORD
                        && tiles.get(i).before().close();
                i++) {
            boolean grade = i == at + 1 && GRADE.contains(key(tiles.get(i)));
            if (grade || tiles.get(i).is(WordKind.FIRM)) {
                return true;
            }
        }
        return false;
    }

    /** Goods, a word like "with", and then the name, perhaps behind its content or other names. */
    private Optional<String> included(int first) {
        int at = first;
        while (at > 0 && first - at < REACH && !parts(at) && passedOver(tiles.get(at - 1))) {
            at--;
        }
        if (at == 0 || parts(at) || !tiles.get(at - 1).is(WordKind.INCLUDING)) {
            return Optional.empty();
        }
        int link = at - 1;
        // "test kit, incl. sulfuric acid": the goods stand before the comma that the link follows.
        for (int i = link;
                i > 0
                        && link - i < REACH
                        && !parts(i)
                        && (i == link || tiles.get(i).before() != Joiner.LOOSE);
                i--) {
            Tile tile = tiles.get(i - 1);
            boolean goods = SOLUTION.contains(key(tile))
                    || tile.sort() == Sort.UNKNOWN && tile.length() > 1
                    || tile.is(WordKind.OTHER)
                    || tile.is(WordKind.EQUIPMENT)
                    || tile.is(WordKind.PRODUCT)
                    || tile.is(WordKind.MIXTURE)
                    || tile.is(WordKind.ARTICLE)
                    || tile.is(WordKind.VAGUE) && !tile.is(WordKind.EMPTY);
            if (goods) {
                return Optional.of("'" + raw(i - 1) + " " + raw(link) + "': goods with it, not the substance as such");
            }
        }
        return Optional.empty();
    }

    private static boolean passedOver(Tile tile) {
        return !tile.is(WordKind.INCLUDING)
                && (tile.sort() == Sort.NUMBER
                        || tile.sort() == Sort.NAME
                        || tile.salt()
                        || tile.is(WordKind.OTHER)
                        || tile.is(WordKind.UNIT)
                        || tile.is(WordKind.GRADE)
                        || tile.is(WordKind.PACKING)
                        || tile.is(WordKind.STEREO)
                        || tile.is(WordKind.LINK));
    }

    /** "in" another substance than water. */
    private Optional<String> dissolved(int first, int last) {
        int at = last + 1;
        while (at < tiles.size()
                && !parts(at)
                && (tiles.get(at).sort() == Sort.NUMBER
                        || tiles.get(at).is(WordKind.GRADE)
                        || tiles.get(at).is(WordKind.UNIT))) {
            at++;
        }
        if (at + 1 < tiles.size() && in(tiles.get(at)) && !parts(at) && !parts(at + 1)) {
            Tile solvent = tiles.get(at + 1);
            boolean substance = solvent.sort() == Sort.NAME || solvent.is(WordKind.OTHER);
            if (substance && solvent.before().close() && !WATER.contains(key(solvent))) {
                return Optional.of("in '" + raw(at + 1) + "': a mixture with it");
            }
        }
        int solute = first - 2;
        if (solute >= 0 && in(tiles.get(first - 1)) && tiles.get(first).before() == Joiner.SPACE && !parts(first - 1)) {
            solute = solute > 0 && tiles.get(solute).is(WordKind.GRADE) ? solute - 1 : solute;
            Tile tile = tiles.get(solute);
            boolean substance = tile.sort() == Sort.NAME
                    || tile.is(WordKind.OTHER)
                    || tile.sort() == Sort.UNKNOWN && ChemicalWords.chemical(key(tile));
            return substance
                    ? Optional.of("'" + raw(solute) + "' is dissolved in it: a mixture with it")
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean in(Tile tile) {
        return IN.contains(key(tile));
    }

    private Optional<String> smallContent(int first, int last, boolean soldInWater) {
        double own = content(first, last);
        if (Double.isNaN(own) || own >= PURE) {
            return Optional.empty();
        }
        if (own < HALF && !soldInWater) {
            return Optional.of("a content of less than half: a mixture with it");
        }
        double sum = own;
        boolean others = false;
        for (int i = Math.max(0, first - REACH); i < Math.min(tiles.size(), last + REACH); i++) {
            Tile tile = tiles.get(i);
            boolean substance = tile.sort() == Sort.NAME || tile.is(WordKind.OTHER) && !WATER.contains(key(tile));
            double content = substance && (i < first || i > last) ? content(i, i) : Double.NaN;
            if (!Double.isNaN(content)) {
                sum += content;
                others = true;
            }
        }
        boolean oneMixture = others && sum <= WHOLE;
        return oneMixture
                ? Optional.of("its content stands beside those of others: a mixture with it")
                : Optional.empty();
    }

    private double content(int first, int last) {
        return Content.perCentBeside(
                text.folded().text(),
                text.foldedStart(tiles.get(first).start()),
                text.foldedEnd(tiles.get(last).end()));
    }

    private boolean ownQuantity(int first) {
        for (int i = first + 1; i < tiles.size() && i - first < REACH; i++) {
            if (parts(i) || tiles.get(i).before() == Joiner.LOOSE) {
                return false;
            }
            if (quantity(i)) {
                return true;
            }
        }
        return false;
    }

    /** A figure with a unit or a vessel behind it. */
    private boolean quantity(int at) {
        Tile tile = tiles.get(at);
        return at > 0
                && (tile.is(WordKind.UNIT) || tile.is(WordKind.PACKING))
                && tiles.get(at - 1).sort() == Sort.NUMBER
                && !parts(at);
    }

    /** Whether another statement begins with the tile; a per cent sign, a colon and an ampersand lead on. */
    private boolean parts(int at) {
        Tile tile = tiles.get(at);
        if (tile.before() != Joiner.BREAK || tile.start() == 0) {
            return tile.start() == 0;
        }
        String folded = text.folded().text();
        for (int i = text.foldedStart(tile.start() - 1); i < text.foldedStart(tile.start()); i++) {
            if (";|=!?<>。#@".indexOf(folded.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String key(Tile tile) {
        return text.key().substring(tile.start(), tile.end());
    }

    private String raw(int at) {
        return text.rawText(tiles.get(at).start(), tiles.get(at).end());
    }
}
