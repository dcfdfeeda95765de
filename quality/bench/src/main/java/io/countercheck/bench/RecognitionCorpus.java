package io.countercheck.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.bench.RecognitionDesk.Answer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Alert precision and recall, and the precision of {@code listed}, on the labelled trade text of quality/corpus, apart for
 * each part: one may be learnt from, the others are only for reporting. An alert is {@code listed} or {@code possible}.
 */
final class RecognitionCorpus {

    /** The one part whose rows may be shown. */
    private static final String LEARN = "learn";

    private final RecognitionDesk desk;

    RecognitionCorpus(RecognitionDesk desk) {
        this.desk = desk;
    }

    /**
     * Prints the figures of one part of a file.
     *
     * @param showMissed prints wrong rows of the part {@code learn}; never of another
     */
    void print(Path file, String part, PrintStream out, boolean showMissed) throws IOException {
        if (!Files.exists(file)) {
            out.println("trade_text " + part + ": no corpus at " + file.getFileName());
            return;
        }
        RecognitionTally precision = new RecognitionTally("trade_text " + part + ": alerts that are right (precision)");
        RecognitionTally recall = new RecognitionTally("trade_text " + part + ": rows to alert that are (recall)");
        RecognitionTally listed = new RecognitionTally("trade_text " + part + ": 'listed' that is labelled listed");
        RecognitionTally likewise = new RecognitionTally(
                "trade_text " + part + ": the same without kind mixture, which the corpora label apart");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("part").equals(part)) {
                    judge(row, precision, recall, listed, likewise, out, showMissed && part.equals(LEARN));
                }
            }
        }
        precision.print(out);
        recall.print(out);
        listed.print(out);
        likewise.printTotal(out);
    }

    private void judge(
            NamedCsvRecord row,
            RecognitionTally precision,
            RecognitionTally recall,
            RecognitionTally listed,
            RecognitionTally likewise,
            PrintStream out,
            boolean show) {
        Answer truth = Answer.valueOf(row.getField("label").toUpperCase(Locale.ROOT));
        Answer answer = desk.answer(desk.read(row.getField("text")));
        String kind = row.getField("kind");
        String language = "language " + row.getField("language");
        if (answer != Answer.NONE) {
            precision.add(kind, truth != Answer.NONE);
            precision.split(language, truth != Answer.NONE);
        }
        if (truth != Answer.NONE) {
            recall.add(kind, answer != Answer.NONE);
            recall.split(language, answer != Answer.NONE);
        }
        if (answer == Answer.LISTED) {
            listed.add(kind, truth == Answer.LISTED);
            listed.split(language, truth == Answer.LISTED);
            if (!kind.equals("mixture")) {
                likewise.add(kind, truth == Answer.LISTED);
            }
        }
        boolean wrong =
                (answer == Answer.NONE) != (truth == Answer.NONE) || answer == Answer.LISTED && truth != Answer.LISTED;
        if (show && wrong) {
            out.println(truth + "\t" + answer + "\t" + kind + "\t" + row.getField("text"));
        }
    }
}
