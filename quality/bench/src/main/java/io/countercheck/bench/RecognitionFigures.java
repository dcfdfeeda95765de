package io.countercheck.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints every figure of docs/recognition.md that concerns recall and false alarms.
 *
 * <p>Arguments: {@code DATA [--seed N] [--per-name N] [--only noise|names|corpus|structures] [--corpus DIR]
 * [--missed]}; DATA is the folder of the shared goods data, DIR that of the labelled trade text.
 */
public final class RecognitionFigures {

    private static final long SEED = 20261125;
    private static final int PER_NAME = 10;

    private RecognitionFigures() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> options = List.of(args);
        RecognitionSharedData data = new RecognitionSharedData(Path.of(options.get(0)));
        long seed = Long.parseLong(option(options, "--seed", Long.toString(SEED)));
        int perName = Integer.parseInt(option(options, "--per-name", Integer.toString(PER_NAME)));
        String only = option(options, "--only", "");
        boolean missed = options.contains("--missed");
        RecognitionDesk desk = new RecognitionDesk();
        out.println("Route CN to US through DE, CA, MX, IN, HK, AU and VN, day " + RecognitionDesk.DAY
                + ", law edition " + desk.law().edition());
        if (only.isEmpty() || only.equals("noise")) {
            new RecognitionOfListings(desk).print(seed, perName, out, missed);
        }
        if (only.isEmpty() || only.equals("names")) {
            RecognitionNames names = new RecognitionNames(desk);
            names.printNoisy(data.lines("name_noise.tsv"), out);
            names.printTruth(data.lines("names_truth.tsv.gz"), out, missed);
        }
        if (only.isEmpty() || only.equals("corpus")) {
            Path corpus = Path.of(option(options, "--corpus", "quality/corpus"));
            RecognitionCorpus tradeText = new RecognitionCorpus(desk);
            tradeText.print(corpus.resolve("trade_text.csv"), "learn", out, missed);
            tradeText.print(corpus.resolve("trade_text.csv"), "unseen", out, false);
            tradeText.print(corpus.resolve("trade_text_2.csv"), "judge", out, false);
        }
        if (only.isEmpty() || only.equals("structures")) {
            RecognitionStructures structures = new RecognitionStructures(desk);
            structures.printVariants(data.lines("variants_672.tsv"), out);
            structures.printOrdinary(data.lines("bench_smiles.smi"), out);
        }
    }

    private static String option(List<String> options, String name, String otherwise) {
        int at = options.indexOf(name);
        return at < 0 || at + 1 == options.size() ? otherwise : options.get(at + 1);
    }
}
