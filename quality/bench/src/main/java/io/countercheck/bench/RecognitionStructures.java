package io.countercheck.bench;

import io.countercheck.goods.GoodsReading;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.model.Kind;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Structures: changed forms of listed ones must be found, and class definitions must fit few ordinary molecules. */
final class RecognitionStructures {

    private final RecognitionDesk desk;

    RecognitionStructures(RecognitionDesk desk) {
        this.desk = desk;
    }

    /** Prints recall on {@code substance, SMILES, what was changed, changed SMILES}. */
    void printVariants(List<String> lines, PrintStream out) {
        RecognitionTally tally = new RecognitionTally("variants_672: changed forms of listed structures found");
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            boolean found = RecognitionDesk.hits(desk.structure(columns[3]))
                    .map(ListingHit::listing)
                    .anyMatch(
                            l -> l.substance().equals(columns[0]) || l.smiles().equals(columns[1]));
            tally.add(columns[2], found);
        }
        tally.print(out);
    }

    /** Prints every class hit among {@code SMILES, id}, class by class. */
    void printOrdinary(List<String> lines, PrintStream out) {
        Map<String, List<String>> classes = new TreeMap<>();
        int named = 0;
        for (String line : lines) {
            String[] columns = line.split("\\s+", -1);
            GoodsReading reading = desk.structure(columns[0]);
            named += reading.mentions().stream().anyMatch(m -> m.kind() == Kind.SUBSTANCE) ? 1 : 0;
            for (Mention mention : reading.mentions()) {
                if (mention.kind() == Kind.CLASS) {
                    mention.hits()
                            .forEach(
                                    hit -> classes.computeIfAbsent(hit.listing().id(), id -> new ArrayList<>())
                                            .add(columns[0] + " " + columns[1] + " (" + hit.note() + ")"));
                }
            }
        }
        out.println("bench_smiles: " + lines.size() + " ordinary molecules, " + named
                + " of them listed substances or their salts and isomers; class hits:");
        classes.forEach((id, hits) -> {
            out.println("  " + id + " " + hits.size());
            hits.forEach(hit -> out.println("    " + hit));
        });
    }
}
