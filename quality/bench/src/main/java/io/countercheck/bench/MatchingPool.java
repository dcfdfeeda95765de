package io.countercheck.bench;

import com.ibm.icu.text.Transliterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.countercheck.bench.MatchingSystem.Answer;
import io.countercheck.lists.PartyList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the other name of a Chinese company in a pool of names: the second name of each pair is asked for, the first
 * must come back. The pool holds primary names only, so that a listed alias does not give the answer away.
 */
final class MatchingPool {

    private MatchingPool() {}

    static void print(Path data, List<PartyList> sdn, List<PartyList> csl) throws IOException {
        List<NamedCsvRecord> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(data.resolve("china_company_pairs.csv"))) {
            csv.forEach(pairs::add);
        }
        TreeSet<String> names = new TreeSet<>();
        sdn.get(0).parties().forEach(p -> names.add(p.name()));
        csl.get(0).parties().forEach(p -> names.add(p.name()));
        pairs.forEach(p -> names.add(p.getField("name1")));
        Path file = Files.createTempDirectory("countercheck-pool-").resolve("pool.csv");
        try (CsvWriter out = CsvWriter.builder().build(file)) {
            out.writeRecord("id", "name");
            names.forEach(name -> out.writeRecord(name, name));
        }
        MatchingSystem here = new MatchingCountercheck(MatchingBench.lists(file));
        System.out.printf(Locale.ROOT, "%npool of %d primary names%n", names.size());
        Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
        Map<String, int[]> kinds = new TreeMap<>();
        for (NamedCsvRecord pair : pairs) {
            String kind = pair.getField("kind");
            if (kind.startsWith("cross-script")) {
                boolean written = transliterable(pair.getField("name1"), latin.transliterate(pair.getField("name2")));
                kind = written ? "cross-script, a word transliterated" : "cross-script, translated only";
            }
            int[] counts = kinds.computeIfAbsent(kind, k -> new int[3]);
            List<Answer> answers = here.ask(pair.getField("name2"), 10);
            List<String> found = answers.stream().map(Answer::party).toList();
            counts[0]++;
            counts[1] += !found.isEmpty() && found.get(0).equals(pair.getField("name1")) ? 1 : 0;
            counts[2] += found.contains(pair.getField("name1")) ? 1 : 0;
        }
        kinds.forEach((kind, c) -> System.out.printf(
                Locale.ROOT,
                "%-38s %4d pairs  hit@1 %.3f  hit@10 %.3f%n",
                kind,
                c[0],
                (double) c[1] / c[0],
                (double) c[2] / c[0]));
    }

    /** Whether a word of four letters and more of the Latin name stands in the romanised other one, spaces left out. */
    private static boolean transliterable(String latinName, String romanised) {
        String glued = romanised.replaceAll("[^a-z0-9]", "");
        for (String word : latinName.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (word.length() >= 4 && glued.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
