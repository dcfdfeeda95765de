package io.countercheck.goods.names;

import io.countercheck.goods.names.Entry.Use;
import io.countercheck.goods.names.Tile.Sort;
import io.countercheck.goods.substances.Form;
import io.countercheck.model.Strength;
import io.countercheck.text.KeyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tiles on both sides of a name.
 *
 * <p>Outwards from the name, as far as tiles stand close: salt, hydrate and stereo words are taken off, a radical or
 * compound word means that another substance is named, a negation or a thing for it that none is there.
 */
final class Neighbourhood {

    /** "derivative of the": so many words stand between. */
    private static final int MOST_LINKS = 2;

    private static final Set<String> OF = Set.of("of", "de", "d", "du", "des", "del", "di", "von");

    private final KeyText text;
    private final List<Tile> tiles;
    private final SystematicContext systematic;
    private final int index;
    private final Tile name;
    private final List<String> steps = new ArrayList<>();
    private int first;
    private int last;
    private Form form;
    private boolean absent;
    private boolean doubt;
    private Strength ceiling = Strength.CERTAIN;

    private Neighbourhood(KeyText text, List<Tile> tiles, int index, Form form) {
        this.text = text;
        this.tiles = tiles;
        this.systematic = new SystematicContext(text, tiles);
        this.index = index;
        this.name = tiles.get(index);
        this.first = index;
        this.last = index;
        this.form = form;
    }

    /**
     * What the tiles around the name at {@code index} make of it.
     *
     * @param form the form that the name itself means
     */
    static Outcome of(KeyText text, List<Tile> tiles, Statement statement, Certainty certainty, int index, Form form) {
        Neighbourhood around = new Neighbourhood(text, tiles, index, form);
        boolean half = around.name.spelling() == Tile.Spelling.HEAD_SHARED;
        if (!half && (!around.leftAllows() || !around.rightAllows())) {
            return new Outcome(Optional.empty(), around.absent, !around.absent);
        }
        if (statement.absent(around.first, around.last)) {
            return new Outcome(Optional.empty(), true, false);
        }
        Optional<String> onlyPossible = certainty.onlyPossible(around.first, around.last);
        onlyPossible.ifPresent(around.steps::add);
        Strength seen =
                onlyPossible.isPresent() ? Strength.POSSIBLE : around.doubt ? Strength.LIKELY : Strength.CERTAIN;
        return new Outcome(
                Optional.of(new Surroundings(
                        around.first, around.last, around.form, seen.atMost(around.ceiling), around.steps)),
                false,
                false);
    }

    /**
     * How a name stands in its surroundings.
     *
     * @param surroundings empty when the name is part of the name of something else, or said to be absent
     * @param absent whether the text says that it is not there, or speaks of a thing for it
     * @param part whether the name is part of the name of something else
     */
    record Outcome(Optional<Surroundings> surroundings, boolean absent, boolean part) {}

    private boolean leftAllows() {
        while (first > 0) {
            Joiner joint = tiles.get(first).before();
            Tile tile = tiles.get(first - 1);
            if (joint == Joiner.BREAK) {
                return true;
            }
            boolean apart = text.gapBefore(tiles.get(first).start()).indexOf(' ') >= 0;
            // "d'acétone" is no D form.
            boolean elided = text.gapBefore(tiles.get(first).start()).indexOf('\'') >= 0;
            if (tile.is(WordKind.STEREO) && !apart && !elided) {
                first--;
                continue;
            }
            if (saltBefore(tile, joint) || derivativeOf()) {
                continue;
            }
            if (systematic.substituentsBefore(first) || saltOfAnother(tile, joint)) {
                return false;
            }
            if (compoundOf(tile)) {
                return false;
            }
            longerBefore(tile, joint);
            return !joint.close() || !makesAnotherBefore(tile, joint);
        }
        return true;
    }

    /** "…propanoic acid hcl", "…hydrazine hydrogen chloride": an acid's name is the salt word of what stands before it. */
    private boolean saltOfAnother(Tile tile, Joiner joint) {
        if (!name.salt() || first != index || joint != Joiner.SPACE && joint != Joiner.HYPHEN) {
            return false;
        }
        String word = text.key().substring(tile.start(), tile.end());
        return word.equals("acid") || tile.sort() == Sort.UNKNOWN && ChemicalWords.chemical(word);
    }

    private boolean saltBefore(Tile tile, Joiner joint) {
        if (tile.is(WordKind.LINK)
                && first > 1
                && tiles.get(first - 2).salt()
                && tile.before().close()) {
            takeOff(tiles.get(first - 2), "salt word");
            setSalt(tiles.get(first - 2));
            first -= 2;
            return true;
        }
        boolean acid = tile.sort() == Sort.NAME;
        if (!tile.salt() || (acid ? joint != Joiner.TIGHT : !joint.close())) {
            return false;
        }
        // "magnesium sulfate piperidine": the salt word belongs to what stands before it.
        if (first > 1 && tile.before().close()) {
            Sort before = tiles.get(first - 2).sort();
            if (before == Sort.NAME
                    || before == Sort.UNKNOWN
                    || tiles.get(first - 2).is(WordKind.OTHER)) {
                return false;
            }
        }
        takeOff(tile, "salt word");
        setSalt(tile);
        first--;
        return true;
    }

    /** "derivative of X", "производное X": derived from it, as the text says. */
    private boolean derivativeOf() {
        int at = first - 1;
        while (at > 0 && first - at <= MOST_LINKS && tiles.get(at).is(WordKind.LINK) && joinedFrom(at)) {
            at--;
        }
        if (!tiles.get(at).is(WordKind.DERIVATIVE) || !joinedFrom(first)) {
            return false;
        }
        form = Form.DERIVATIVE;
        steps.add("'" + raw(tiles.get(at)) + "': derived from it, as the text says");
        first = at;
        return true;
    }

    private boolean joinedFrom(int at) {
        return tiles.get(at).before().close();
    }

    /** "cyanhydrine d'acétone": a compound of it. */
    private boolean compoundOf(Tile tile) {
        return OF.contains(text.key().substring(tile.start(), tile.end()))
                && first > 1
                && tiles.get(first - 2).is(WordKind.COMPOUND)
                && joinedFrom(first)
                && joinedFrom(first - 1);
    }

    /**
     * "N-Cbz-4-piperidone": letters joined to the locant of the name, and no word explains them. "4-piperidine": a locant
     * before a name that has none. "4-iodobenzene methanamine": a name with its locant before a name.
     */
    private void longerBefore(Tile tile, Joiner joint) {
        boolean ownLocant = Character.isDigit(text.key().charAt(name.start()));
        boolean letters = ownLocant && joint == Joiner.HYPHEN && tile.sort() == Sort.UNKNOWN;
        boolean bareLocant = !ownLocant && joint == Joiner.HYPHEN && tile.sort() == Sort.NUMBER && tile.length() == 1;
        boolean otherBefore = joint == Joiner.SPACE
                && chemicalTile(tile)
                && (first > 1 && tiles.get(first - 2).sort() == Sort.NUMBER && tile.before() == Joiner.HYPHEN
                        || text.key().startsWith("ether", name.end() - "ether".length()));
        if (letters || bareLocant || otherBefore) {
            goesOn(tile);
        }
    }

    private boolean chemicalTile(Tile tile) {
        return tile.sort() == Sort.UNKNOWN && ChemicalWords.chemical(text.key().substring(tile.start(), tile.end()))
                || tile.is(WordKind.OTHER);
    }

    /** "4-piperidone ethylene ketal": a chemical word and then one that makes a compound. */
    private void longerAfter(Tile tile, Joiner joint) {
        boolean otherJoined = joint == Joiner.HYPHEN && tile.is(WordKind.OTHER);
        boolean anhydrideOf = text.key().startsWith("with", tile.start())
                && text.rawText(name.start(), name.end()).indexOf(',') > 0;
        if (otherJoined || anhydrideOf) {
            goesOn(tile);
            return;
        }
        if (joint != Joiner.SPACE || tile.sort() != Sort.UNKNOWN || last + 2 >= tiles.size()) {
            return;
        }
        Tile next = tiles.get(last + 2);
        boolean compound = next.is(WordKind.COMPOUND)
                || next.sort() == Sort.UNKNOWN
                        && ChemicalWords.makesCompound(text.key().substring(next.start(), next.end()));
        if (compound
                && next.before().close()
                && ChemicalWords.chemical(text.key().substring(tile.start(), tile.end()))) {
            goesOn(tile);
        }
    }

    private void goesOn(Tile tile) {
        ceiling = Strength.POSSIBLE;
        steps.add("the name goes on with '" + raw(tile) + "': which substance it is must be asked");
    }

    private boolean makesAnotherBefore(Tile tile, Joiner joint) {
        if (tile.is(WordKind.RADICAL)) {
            return true;
        }
        if (tile.sort() == Sort.NAME || tile.is(WordKind.COMPOUND)) {
            return joint == Joiner.TIGHT && betweenHan(name.start());
        }
        if (tile.sort() != Sort.UNKNOWN) {
            return false;
        }
        String word = text.key().substring(tile.start(), tile.end());
        char beside = word.charAt(word.length() - 1);
        if (HanContext.han(beside)) {
            return joint == Joiner.TIGHT && !HanContext.allowsBefore(beside, name.length());
        }
        return ChemicalWords.radical(word) || joint == Joiner.HYPHEN && ChemicalWords.makesCompound(word);
    }

    private boolean rightAllows() {
        // "iodo-benzene": the word is a substituent as well, and a hyphen says that it is one here.
        boolean prefix = name.is(WordKind.RADICAL) && (compoundBehind() || locantBefore());
        if (prefix || systematic.endsInHyphen(index + 1) && last == index) {
            return false;
        }
        while (last + 1 < tiles.size()) {
            Tile tile = tiles.get(last + 1);
            Joiner joint = tile.before();
            if (joint == Joiner.BREAK) {
                return true;
            }
            if (takesOffAfter(tile, joint)) {
                continue;
            }
            switch (systematic.behind(last)) {
                case NO -> {}
                case COMPOUND -> {
                    return false;
                }
                case ESTER -> {
                    form = Form.ESTER;
                    steps.add("an ester of it");
                    return true;
                }
                case SALT -> {
                    form = form == Form.ITSELF ? Form.SALT : form;
                    steps.add("a salt of it");
                    return true;
                }
            }
            if (systematic.locantsOfAnother(last)) {
                return false;
            }
            longerAfter(tile, joint);
            return !joint.close() || !makesAnotherAfter(tile, joint);
        }
        return true;
    }

    private boolean locantBefore() {
        return index > 0 && tiles.get(index - 1).sort() == Sort.NUMBER && name.before() == Joiner.HYPHEN;
    }

    private boolean compoundBehind() {
        if (index + 1 == tiles.size() || !tiles.get(index + 1).before().close()) {
            return systematic.endsInHyphen(index + 1);
        }
        Tile next = tiles.get(index + 1);
        String word = text.key().substring(next.start(), next.end());
        return next.before() == Joiner.HYPHEN
                || next.is(WordKind.OTHER)
                || next.sort() == Sort.UNKNOWN && ChemicalWords.chemical(word);
    }

    private boolean takesOffAfter(Tile tile, Joiner joint) {
        boolean plainName = tile.terms() != null
                && tile.terms().name() != null
                && tile.terms().name().use() == Use.PLAIN;
        if (tile.salt() && !plainName) {
            takeOff(tile, "salt word");
            setSalt(tile);
            last++;
            return true;
        }
        if (tile.is(WordKind.HYDRATE)) {
            takeOff(tile, "word for water of crystallisation or an isotope");
            last++;
            return true;
        }
        if (!joint.close()) {
            return false;
        }
        if (tile.is(WordKind.ESTER)) {
            form = Form.ESTER;
            steps.add("'" + raw(tile) + "': an ester of it");
            last++;
            return true;
        }
        String word = text.key().substring(tile.start(), tile.end());
        if ((tile.is(WordKind.RADICAL) || tile.sort() == Sort.UNKNOWN && ChemicalWords.radical(word))
                && last + 2 < tiles.size()
                && tiles.get(last + 2).is(WordKind.ESTER)) {
            form = Form.ESTER;
            steps.add("'" + raw(tile) + " " + raw(tiles.get(last + 2)) + "': an ester of it");
            last += 2;
            return true;
        }
        if (tile.is(WordKind.DERIVATIVE)) {
            form = Form.DERIVATIVE;
            steps.add("'" + raw(tile) + "': derived from it, as the text says");
            last++;
            return true;
        }
        return false;
    }

    private boolean makesAnotherAfter(Tile tile, Joiner joint) {
        absent = tile.is(WordKind.NEGATION_AFTER) || tile.is(WordKind.EQUIPMENT) || tile.is(WordKind.PROPERTY);
        if (absent || tile.is(WordKind.COMPOUND) || tile.is(WordKind.RADICAL)) {
            return true;
        }
        if (tile.sort() == Sort.NUMBER) {
            return false;
        }
        if (tile.sort() == Sort.NAME) {
            // 盐酸麻黄碱: the acid is the salt word of the name behind it; 甲基苯丙酮 is neither of its halves.
            return joint == Joiner.TIGHT && betweenHan(tile.start());
        }
        if (tile.sort() != Sort.UNKNOWN) {
            return false;
        }
        // "ergo tamine-grey": a name found across a space, and its second piece is part of a word of its own.
        if (joint == Joiner.HYPHEN && name.writtenApart(text)) {
            return true;
        }
        String word = text.key().substring(tile.start(), tile.end());
        if (HanContext.katakana(word.charAt(0))) {
            return joint == Joiner.TIGHT;
        }
        if (HanContext.han(word.charAt(0))) {
            return joint == Joiner.TIGHT && !HanContext.allowsAfter(word.charAt(0), name.length());
        }
        // An alcohol or acid with an unknown "-ate" behind it is an ester; an amine so followed is a salt.
        if (word.endsWith("ate") && ChemicalWords.chemical(word) && !name.nitrogenous()) {
            return true;
        }
        return ChemicalWords.makesCompound(word) || joint != Joiner.SPACE && ChemicalWords.chemical(word);
    }

    private boolean betweenHan(int at) {
        return HanContext.han(text.key().charAt(at - 1))
                && HanContext.han(text.key().charAt(at));
    }

    private void setSalt(Tile tile) {
        if (tile.is(WordKind.SALT_MINERAL) && !name.nitrogenous()) {
            steps.add("it has no nitrogen and forms no such salt: taken as the substance beside it");
            doubt = true;
            return;
        }
        if (form == Form.ITSELF) {
            form = tile.is(WordKind.SALT_MINERAL) ? Form.SALT_OF_MINERAL_ACID : Form.SALT;
        }
    }

    private void takeOff(Tile tile, String what) {
        steps.add(what + " '" + raw(tile) + "' removed");
    }

    private String raw(Tile tile) {
        return text.rawText(tile.start(), tile.end());
    }
}
