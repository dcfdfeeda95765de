package io.countercheck.bench;

import io.countercheck.bench.RecognitionDesk.Answer;
import io.countercheck.controls.Listing;
import io.countercheck.goods.GoodsReading;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.goods.names.ChemicalWords;
import io.countercheck.model.Strength;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names whose structure is known: those of listed substances must be found, and the others must not be taken for
 * something that their structure does not bear out.
 *
 * <p>A hit is borne out when the structure behind the name, read by itself, is under the same listing: a salt, isomer,
 * ester or class member of it, as the listing's clause says.
 */
final class RecognitionNames {

    private static final int SKELETON = 14;
    private static final int LETTERS_OF_A_WORD = 4;

    private final RecognitionDesk desk;
    private final Set<String> skeletons = new HashSet<>();
    private final Map<String, Set<String>> underByStructure = new HashMap<>();

    RecognitionNames(RecognitionDesk desk) {
        this.desk = desk;
        desk.law().listings().stream()
                .filter(l -> !l.inchiKey().isEmpty() && desk.speaks(l))
                .forEach(l -> skeletons.add(l.inchiKey().substring(0, SKELETON)));
    }

    /** Prints recall on {@code kind, name, InChIKey}. */
    void printNoisy(List<String> lines, PrintStream out) {
        RecognitionTally tally = new RecognitionTally("name_noise: listed names with noise found");
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            tally.add(columns[0], found(desk.read(columns[1]), columns[2]));
        }
        tally.print(out);
    }

    /** Prints recall and what the others are told, on {@code kind, name, InChIKey, CAS, SMILES}. */
    void printTruth(List<String> lines, PrintStream out, boolean showMissed) {
        RecognitionTally recall = new RecognitionTally("names_truth: names of listed substances found");
        RecognitionTally withoutCodes = new RecognitionTally("names_truth: the same, registry codes left out");
        RecognitionTally listed =
                new RecognitionTally("names_truth: other names told 'listed' that their structure does not bear out");
        RecognitionTally possible =
                new RecognitionTally("names_truth: other names told 'possible' that their structure does not bear out");
        Map<String, List<String>> borneOut = new TreeMap<>();
        Map<String, List<String>> notBorneOut = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (columns[2].length() < SKELETON) {
                continue;
            }
            GoodsReading reading = desk.read(columns[1]);
            if (skeletons.contains(columns[2].substring(0, SKELETON))) {
                boolean found = found(reading, columns[2]);
                boolean code = registryCode(columns[1]);
                recall.add(code ? columns[0] + ", registry code" : columns[0], found);
                if (!code) {
                    withoutCodes.add(columns[0], found);
                }
                if (!found) {
                    missed.add(columns[0] + "\t" + columns[1] + "\t" + columns[4]);
                }
                continue;
            }
            Answer answer = desk.answer(reading);
            boolean justified = answer == Answer.NONE || borneOut(reading, columns[4]);
            listed.add(columns[0], answer == Answer.LISTED && !justified);
            possible.add(columns[0], answer == Answer.POSSIBLE && !justified);
            if (answer != Answer.NONE) {
                String clause = answer + " " + kindOfHit(reading);
                (justified ? borneOut : notBorneOut)
                        .computeIfAbsent(clause, k -> new ArrayList<>())
                        .add(columns[1]);
            }
        }
        recall.print(out);
        withoutCodes.print(out);
        listed.print(out);
        possible.print(out);
        adjudicated("Hits on other names that the structure bears out", borneOut, out, 3);
        adjudicated("Hits on other names that it does not bear out", notBorneOut, out, 12);
        if (showMissed) {
            missed.forEach(out::println);
        }
    }

    /**
     * Whether it is the number of a registry or catalogue and no name: it has no four letters in a row, or is one piece
     * with a figure in it and no stems of nomenclature.
     */
    static boolean registryCode(String name) {
        int run = 0;
        int longest = 0;
        int end = 0;
        boolean figure = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            figure |= Character.isDigit(c);
            run = Character.isLetter(c) ? run + 1 : 0;
            if (run > longest) {
                longest = run;
                end = i + 1;
            }
        }
        if (longest < LETTERS_OF_A_WORD) {
            return true;
        }
        String word = name.substring(end - longest, end).toLowerCase(Locale.ROOT);
        return figure && name.indexOf(' ') < 0 && !ChemicalWords.chemical(word);
    }

    private static void adjudicated(String title, Map<String, List<String>> kinds, PrintStream out, int examples) {
        out.println(title + ", by kind:");
        kinds.forEach((kind, names) -> out.println("  " + names.size() + " " + kind + ": "
                + String.join(" | ", names.subList(0, Math.min(examples, names.size())))));
    }

    private boolean found(GoodsReading reading, String inchiKey) {
        String skeleton = inchiKey.substring(0, SKELETON);
        return RecognitionDesk.hits(reading)
                .anyMatch(hit -> hit.listing().inchiKey().startsWith(skeleton));
    }

    /** Whether each mention that is listed on the route has a listing under which the structure falls by itself. */
    private boolean borneOut(GoodsReading reading, String smiles) {
        Set<String> under = underByStructure.computeIfAbsent(smiles, s -> {
            Set<String> ids = new HashSet<>();
            RecognitionDesk.hits(desk.structure(s))
                    .map(ListingHit::listing)
                    .map(Listing::id)
                    .forEach(ids::add);
            return ids;
        });
        return reading.mentions().stream()
                .filter(m -> m.hits().stream().anyMatch(h -> desk.speaks(h.listing())))
                .allMatch(m -> m.hits().stream()
                        .anyMatch(h -> under.contains(h.listing().id())));
    }

    /** The name taken for, how it was read, and the note of the strongest hit. */
    private String kindOfHit(GoodsReading reading) {
        Mention mention = reading.mentions().stream()
                .filter(m -> m.hits().stream().anyMatch(h -> desk.speaks(h.listing())))
                .findFirst()
                .orElseThrow();
        String note = mention.hits().stream()
                .filter(h -> h.strength() == Strength.CERTAIN && desk.listed(h) || desk.speaks(h.listing()))
                .map(ListingHit::note)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .orElse("named");
        return mention.name() + " [" + mention.evidence().method() + "; " + note + "]";
    }
}
