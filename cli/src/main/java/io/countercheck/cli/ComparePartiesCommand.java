package io.countercheck.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.parties.PairScore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Are these two names names of the same party? Answered for every row of a file. */
@Command(
        name = "parties",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Say of two names in each row of a CSV file (UTF-8, comma) how likely they name the same party:",
            "row,score,same,explanation. No list is used; docs/matching.md tells how it is reckoned."
        },
        footer = {"", "Example:", "  countercheck compare parties pairs.csv --columns 'Our name,Their name'"})
final class ComparePartiesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "CSV file with a header.")
    private Path file = Path.of("");

    @Option(
            names = "--columns",
            required = true,
            split = ",",
            paramLabel = "COLUMN",
            description = "The two columns with the names.")
    private List<String> columns = List.of();

    ComparePartiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (columns.size() != 2) {
            throw new Fault(
                    ErrorCode.INPUT_NO_COLUMNS, "--columns names " + columns.size() + " columns", "name two of them");
        }
        if (!Files.isRegularFile(file)) {
            throw new Fault(ErrorCode.INPUT_NOT_FOUND, "there is no file " + file, "check the path");
        }
        PairScore scores = PairScore.shipped();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(file)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw new Fault(ErrorCode.INPUT_EMPTY, file + " is empty", "give a file with a header and rows");
            }
            List<String> header = header(records.next());
            int first = position(header, columns.get(0));
            int second = position(header, columns.get(1));
            CsvWriter out = CsvWriter.builder().build(console.out());
            out.writeRecord("row", "score", "same", "explanation");
            long row = 0;
            while (records.hasNext()) {
                CsvRecord pair = records.next();
                row++;
                PairScore.Scored scored = scores.score(cell(pair, first), cell(pair, second));
                out.writeRecord(
                        Long.toString(row),
                        String.format(Locale.ROOT, "%.6f", scored.probability()),
                        Boolean.toString(scored.same()),
                        String.join("; ", scored.explanation()));
            }
            out.flush();
            console.flush();
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    file + " cannot be read: " + e.getMessage(),
                    "give a CSV file in UTF-8",
                    e);
        }
        return Exit.OK;
    }

    private static List<String> header(CsvRecord record) {
        List<String> names = new ArrayList<>();
        record.getFields().forEach(name -> names.add(name.strip()));
        return names;
    }

    private int position(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        throw new Fault(
                ErrorCode.INPUT_NO_COLUMNS,
                file + " has no column \"" + name + "\"; it has " + header,
                "name two of them with --columns");
    }

    private static String cell(CsvRecord record, int position) {
        return position < record.getFieldCount() ? record.getField(position) : "";
    }
}
