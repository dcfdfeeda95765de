package io.countercheck.bench;

import io.countercheck.controls.Clause;
import io.countercheck.controls.Listing;
import io.countercheck.model.Kind;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every listed substance and class under each of its names with random noise: how many are found. */
final class RecognitionOfListings {

    /** Names of so few letters and digits are abbreviations: a changed letter makes another one. */
    private static final int FRAGILE = 7;

    private final RecognitionDesk desk;

    RecognitionOfListings(RecognitionDesk desk) {
        this.desk = desk;
    }

    /** @param missed takes each text that was not found, with what was done to it; null when nobody asks */
    void print(long seed, int perName, PrintStream out, boolean showMissed) {
        RecognitionNoise noise = new RecognitionNoise(seed);
        RecognitionTally byNoise = new RecognitionTally(
                "Every listing under random noise, seed " + seed + ", " + perName + " texts a name");
        RecognitionTally byCount = new RecognitionTally("  by kinds of noise at once");
        List<String> missed = new ArrayList<>();
        Set<String> failing = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Listing listing : desk.law().listings()) {
            if (listing.kind() != Kind.SUBSTANCE && listing.kind() != Kind.CLASS) {
                continue;
            }
            for (String name : names(listing)) {
                for (int i = 0; i < perName; i++) {
                    RecognitionNoise.Noisy noisy = noise.noisy(name, salts(listing), fragile(name));
                    boolean found = found(listing, noisy.text());
                    noisy.kinds().forEach(kind -> byNoise.add(kind, found));
                    byCount.add(Integer.toString(noisy.kinds().size()), found);
                    all.add(listing.id());
                    if (!found) {
                        failing.add(listing.id());
                        missed.add(String.join("+", noisy.kinds()) + "\t" + name + "\t"
                                + noisy.text().replace('\n', '~'));
                    }
                }
            }
        }
        byCount.print(out);
        byNoise.print(out);
        out.println("  listings found in each of their texts: "
                + RecognitionTally.share(all.size() - failing.size(), all.size()));
        if (showMissed) {
            missed.stream().sorted().forEach(out::println);
        }
    }

    private static List<String> names(Listing listing) {
        List<String> names = new ArrayList<>();
        names.add(listing.substance());
        names.addAll(listing.synonyms());
        return names;
    }

    private boolean found(Listing listing, String text) {
        return RecognitionDesk.hits(desk.read(text))
                .anyMatch(hit -> hit.listing().id().equals(listing.id())
                        || !listing.inchiKey().isEmpty()
                                && hit.listing().inchiKey().equals(listing.inchiKey()));
    }

    /** Whether a salt of it is a thing that exists and is listed: an amine under a clause on salts. */
    private static boolean salts(Listing listing) {
        String smiles = listing.smiles();
        boolean acid = smiles.contains("C(=O)O") || smiles.contains("OC(=O)") || smiles.contains("C(O)=O");
        return listing.has(Clause.SALTS) && smiles.contains("N") && !acid && smiles.indexOf('.') < 0;
    }

    private static boolean fragile(String name) {
        return name.chars().filter(Character::isLetterOrDigit).count() <= FRAGILE;
    }
}
