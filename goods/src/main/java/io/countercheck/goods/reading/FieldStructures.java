package io.countercheck.goods.reading;

import io.countercheck.controls.Law;
import io.countercheck.goods.Mention;
import io.countercheck.goods.identifiers.InchiText;
import io.countercheck.goods.identifiers.SmilesText;
import io.countercheck.goods.names.TextReading;
import io.countercheck.goods.structure.NameStructure;
import io.countercheck.goods.structure.StructureReader;
import io.countercheck.goods.structure.molecule.InchiReading;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import io.countercheck.text.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what only its structure tells: SMILES strings, and pieces of text that look like systematic names and that no
 * name in the lexicon explains. The chemistry libraries are loaded when the first such piece turns up.
 */
final class FieldStructures {

    private final Lazy<StructureReader> structures;

    FieldStructures(Law law) {
        this.structures = new Lazy<>(() -> StructureReader.of(law));
    }

    /**
     * Adds what the InChI strings of a raw text stand for to {@code found}, unreadable ones to {@code remarks}.
     *
     * @param byKey what an InChIKey stands for, asked when the structure is nothing listed
     */
    void readInchis(
            GoodsField field,
            List<InchiText.Found> inchis,
            Function<String, Optional<Found>> byKey,
            List<Found> found,
            List<Finding> remarks) {
        Set<String> read = new HashSet<>();
        for (InchiText.Found each : inchis) {
            if (!read.add(each.inchi())) {
                continue;
            }
            List<String> steps = List.of("'" + each.inchi() + "'", "read as InChI");
            Optional<InchiReading> reading = structures.get().inchi(each.inchi());
            if (reading.isEmpty()) {
                List<String> tried = List.of("'" + each.inchi() + "'", "no structure could be made of it");
                remarks.add(new Finding.NotUnderstood(
                        "an InChI that cannot be read",
                        new Evidence(field, each.span(), each.inchi(), "inchi", tried)));
                continue;
            }
            String smiles = reading.get().smiles();
            List<Mention> mentions =
                    structures.get().read(field, each.span(), each.inchi(), smiles, "inchi", steps, Strength.CERTAIN);
            add(mentions, found);
            if (mentions.isEmpty()) {
                byKey.apply(reading.get().key())
                        .map(f -> f.with(new Evidence(field, each.span(), each.inchi(), "inchi", steps), f.hits()))
                        .ifPresent(found::add);
            }
        }
    }

    /**
     * Adds what it finds to {@code found}, and what looks like a name but cannot be read to {@code remarks}.
     *
     * @param numbered whether a registry number stands beside the names, so that short names are read as well
     * @return the raw text of a systematic name whose structure is nothing listed; empty when there is none
     */
    Optional<String> read(
            GoodsField field, TextReading text, boolean numbered, List<Found> found, List<Finding> remarks) {
        if (field == GoodsField.EC || field == GoodsField.UN) {
            return Optional.empty();
        }
        FoldedText folded = text.text().folded();
        List<Span> explained = new ArrayList<>(text.explained());
        Set<String> read = new HashSet<>();
        for (SmilesText.Found smiles : SmilesText.in(folded.raw())) {
            explained.add(smiles.span());
            if (!read.add(smiles.smiles())) {
                continue;
            }
            List<String> steps = List.of("'" + smiles.smiles() + "'", "read as SMILES");
            add(
                    structures
                            .get()
                            .read(
                                    field,
                                    smiles.span(),
                                    smiles.smiles(),
                                    smiles.smiles(),
                                    "smiles",
                                    steps,
                                    Strength.CERTAIN),
                    found);
        }
        String alone = folded.raw().strip();
        if (field == GoodsField.DESCRIPTION && SmilesText.standsAlone(alone)) {
            List<Mention> mentions = whole(alone);
            add(mentions, found);
            if (!mentions.isEmpty()) {
                return Optional.empty();
            }
        }
        Optional<String> other = Optional.empty();
        for (Stretch stretch : Stretches.in(folded, explained, numbered)) {
            if (!text.onlyWords(stretch.span())
                    && !text.partOfAnother(stretch.span())
                    && !name(field, stretch, found, remarks)) {
                other = other.or(() -> Optional.of(stretch.matched()));
            }
        }
        return other;
    }

    /** A text that may be a SMILES string as a whole; nothing for a text with spaces. */
    List<Mention> whole(String text) {
        if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
            return List.of();
        }
        Span all = new Span(0, text.codePointCount(0, text.length()));
        List<String> steps = List.of("'" + text + "'", "read as SMILES");
        return structures.get().read(GoodsField.DESCRIPTION, all, text, text, "smiles", steps, Strength.CERTAIN);
    }

    /** Whether the stretch is listed, or no structure could be made of it. */
    private boolean name(GoodsField field, Stretch stretch, List<Found> found, List<Finding> remarks) {
        for (String reading : LocantRepair.readings(stretch.name())) {
            NameStructure structure = structures.get().nameToStructure(reading);
            if (structure.smiles().isPresent()) {
                List<String> steps = new ArrayList<>();
                steps.add("'" + stretch.matched() + "'");
                if (!reading.equals(stretch.matched())) {
                    steps.add("written '" + reading + "'");
                }
                steps.add("read as a systematic name");
                structure.warnings().forEach(w -> steps.add("the name is not quite clear: " + w));
                Strength ceiling = structure.warnings().isEmpty() ? Strength.CERTAIN : Strength.LIKELY;
                List<Mention> mentions = structures
                        .get()
                        .read(
                                field,
                                stretch.span(),
                                stretch.matched(),
                                structure.smiles().get(),
                                "name-structure",
                                steps,
                                ceiling);
                add(mentions, found);
                return !mentions.isEmpty();
            }
        }
        if (stretch.systematic()) {
            remarks.add(new Finding.NotUnderstood(
                    "looks like a systematic name and could not be read",
                    new Evidence(
                            field,
                            stretch.span(),
                            stretch.matched(),
                            "name-structure",
                            List.of("'" + stretch.matched() + "'", "no structure could be made of it"))));
        }
        return true;
    }

    private static void add(List<Mention> mentions, List<Found> found) {
        mentions.forEach(mention -> found.add(Found.of(mention)));
    }
}
