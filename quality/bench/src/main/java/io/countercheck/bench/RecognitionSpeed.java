package io.countercheck.bench;

import io.countercheck.controls.Listing;
import io.countercheck.goods.structure.molecule.Composition;
import io.countercheck.goods.structure.molecule.Inchi;
import io.countercheck.goods.structure.molecule.Smiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import uk.ac.cam.ch.wwmm.opsin.NameToStructure;

/**
 * Prints how many distinct descriptions one thread reads in a second, side by side with the plain way (the whole text to
 * OPSIN, its structure's InChIKey looked up), and what hostile texts cost. Argument: the folder of the shared goods data.
 */
public final class RecognitionSpeed {

    private static final long SEED = 20261125;
    private static final int DESCRIPTIONS = 40_000;
    private static final int PASSES = 3;

    private static final List<String> ORDINARY = List.of(
            "STAINLESS STEEL BOLTS M8 X 40",
            "wooden furniture: dining table and chairs",
            "聚乙烯塑料袋",
            "Ersatzteile für Pumpen laut Angebot",
            "пластиковые трубы ПВХ 110 мм",
            "ácido cítrico anhidro, sacos de 25 kg",
            "Ethyl acetate, technical, IBC",
            "LED lamp E27 warm white",
            "cotton T-shirts assorted colours",
            "Nitrile gloves powder free size L");

    private final PrintStream out;
    private final RecognitionDesk desk = new RecognitionDesk();

    private RecognitionSpeed(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        RecognitionSpeed speed = new RecognitionSpeed(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        speed.descriptions();
        speed.besidePlainOpsin(new RecognitionSharedData(Path.of(args[0])).lines("name_noise.tsv"));
        speed.hostile();
        System.exit(0);
    }

    /** Ordinary goods, one in ten a listed name; a number of its own makes each distinct, so that none is remembered. */
    private void descriptions() {
        Random random = new Random(SEED);
        List<String> listed =
                desk.law().listings().stream().map(Listing::substance).toList();
        for (int pass = 1; pass <= PASSES; pass++) {
            List<String> texts = new ArrayList<>(DESCRIPTIONS);
            for (int i = 0; i < DESCRIPTIONS; i++) {
                String goods = random.nextInt(10) == 0
                        ? listed.get(random.nextInt(listed.size()))
                        : ORDINARY.get(random.nextInt(ORDINARY.size()));
                texts.add(goods + ", order " + pass + "/" + i + ", " + (1 + random.nextInt(900)) + " kg");
            }
            long start = System.nanoTime();
            texts.forEach(desk::read);
            out.printf(
                    Locale.ROOT,
                    "distinct descriptions on one thread, pass %d: %,.0f a second%n",
                    pass,
                    texts.size() * 1e9 / (System.nanoTime() - start));
        }
    }

    private void besidePlainOpsin(List<String> lines) {
        Set<String> keys = new HashSet<>();
        desk.law().listings().forEach(l -> keys.add(l.inchiKey()));
        keys.remove("");
        NameToStructure opsin = NameToStructure.getInstance();
        compare(
                "plain OPSIN and InChIKey",
                lines,
                text -> plain(opsin, text).filter(keys::contains).isPresent());
        compare("Countercheck", lines, text -> !desk.read(text).mentions().isEmpty());
    }

    /** Each line once to warm up with words behind it, then as it stands. */
    private void compare(String way, List<String> lines, Predicate<String> finds) {
        long warm = lines.stream()
                .filter(line -> finds.test(line.split("\t", -1)[1] + " behind it"))
                .count();
        int found = 0;
        long start = System.nanoTime();
        for (String line : lines) {
            found += finds.test(line.split("\t", -1)[1]) ? 1 : 0;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "name_noise, %s: found %s (%d with a word behind), %,.0f a second%n",
                way,
                RecognitionTally.share(found, lines.size()),
                warm,
                lines.size() / seconds);
    }

    private static Optional<String> plain(NameToStructure opsin, String text) {
        return Optional.ofNullable(opsin.parseToSmiles(text))
                .flatMap(smiles -> Smiles.read(smiles).composition())
                .map(Composition::components)
                .filter(components -> components.size() == 1)
                .map(components -> Inchi.of(components.get(0).molecule()).key());
    }

    private void hostile() {
        cost("a name of 50,000 characters", "N-(2-methylpropyl)-".repeat(2_632) + "piperidin-4-amine");
        cost("50,000 characters without a space", "phenethyl".repeat(5_556));
        cost("50,000 brackets", "(".repeat(25_000) + ")".repeat(25_000));
        cost("a SMILES of 10,000 atoms", "CC(=O)" + "C".repeat(9_997));
        cost("a SMILES of 10,000 atoms in rings", "c1ccccc1C(=O)".repeat(1_250));
        cost("one CAS number 12,000 times", "67-64-1 ".repeat(12_000));
        cost("one SMILES 12,000 times", "CC(=O)C ".repeat(12_000));
        cost("one name 12,000 times", "acetone ".repeat(12_000));
        cost("98,000 marks on one letter", "a" + "\u0301\u0323".repeat(49_000));
        cost("48,000 single letters", "a b c d e f ".repeat(8_000));
        cost("5,000 misspelt words", "phenylacetne ".repeat(5_000));
    }

    private void cost(String what, String text) {
        long start = System.nanoTime();
        desk.read(text);
        out.printf(Locale.ROOT, "%s: %.3f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
