package io.countercheck.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** A column of questions in a CSV file (UTF-8, comma), answered in order on every processor. */
final class QuestionFile {

    private static final int BATCH = 256;
    private static final int HEAD = 1 << 16;

    private final Path file;
    private final String column;
    private final String idColumn;
    private final String countryColumn;

    /** @param idColumn empty for the row number; {@code countryColumn} empty for none */
    QuestionFile(Path file, String column, String idColumn, String countryColumn) {
        this.file = file;
        this.column = column;
        this.idColumn = idColumn;
        this.countryColumn = countryColumn;
    }

    /** @param country ISO code as the file gives it, or empty */
    record Question(String id, String text, String country) {}

    /**
     * Looks whether the file and its columns are there, before anything is answered.
     *
     * @throws Fault when one of them is not
     */
    void check() {
        if (!Files.isRegularFile(file)) {
            throw new Fault(ErrorCode.INPUT_NOT_FOUND, "there is no file " + file, "check the path");
        }
        try (InputStream in = Files.newInputStream(file)) {
            requireText(in.readNBytes(HEAD));
        } catch (IOException e) {
            throw unreadable(e);
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            columns(csv.iterator());
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private void requireText(byte[] head) {
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < ' ' && head[3] < ' ';
        boolean zeros = false;
        for (byte b : head) {
            zeros |= b == 0;
        }
        if (zip || zeros) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    file + (zip ? " is a workbook or an archive" : " holds NUL bytes") + ", not a CSV file in UTF-8",
                    "save the sheet as CSV in UTF-8");
        }
    }

    /** Where the text, the id and the country stand in a record; -1 where there is no such column. */
    private record Columns(int text, int id, int country) {}

    private Columns columns(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new Fault(ErrorCode.INPUT_EMPTY, file + " is empty", "give a file with a header and rows");
        }
        List<String> header = header(records.next());
        return new Columns(
                position(header, column, "--column"),
                idColumn.isEmpty() ? -1 : position(header, idColumn, "--id"),
                countryColumn.isEmpty() ? -1 : position(header, countryColumn, "--country-column"));
    }

    private Fault unreadable(Exception e) {
        return new Fault(
                ErrorCode.INPUT_UNREADABLE, file + " cannot be read: " + e.getMessage(), "give a CSV file in UTF-8", e);
    }

    /**
     * Answers every question and hands the answers on in the order of the file.
     *
     * @throws Fault when the file or a column is not there
     */
    <A> void answer(Function<Question, A> answer, Consumer<A> inOrder) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            Thread thread = new Thread(task, "questions");
            thread.setDaemon(true);
            return thread;
        });
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            Iterator<CsvRecord> records = csv.iterator();
            Columns columns = columns(records);
            long row = 0;
            List<Future<List<A>>> pending = new ArrayList<>();
            List<Question> batch = new ArrayList<>(BATCH);
            while (records.hasNext()) {
                CsvRecord one = records.next();
                row++;
                batch.add(new Question(
                        columns.id() < 0 ? Long.toString(row) : cell(one, columns.id()),
                        cell(one, columns.text()),
                        columns.country() < 0 ? "" : cell(one, columns.country())));
                if (batch.size() == BATCH) {
                    submit(pool, pending, batch, answer);
                    batch = new ArrayList<>(BATCH);
                    drain(pending, 8, inOrder);
                }
            }
            submit(pool, pending, batch, answer);
            drain(pending, 0, inOrder);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <A> void submit(
            ExecutorService pool, List<Future<List<A>>> pending, List<Question> batch, Function<Question, A> answer) {
        pending.add(pool.submit(() -> {
            List<A> answers = new ArrayList<>(batch.size());
            for (Question question : batch) {
                answers.add(answer.apply(question));
            }
            return answers;
        }));
    }

    private static <A> void drain(List<Future<List<A>>> pending, int keep, Consumer<A> inOrder) {
        while (pending.size() > keep) {
            try {
                pending.remove(0).get().forEach(inOrder);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Fault fault) {
                    throw fault;
                }
                throw new Fault(ErrorCode.INTERNAL, "a question failed: " + e.getCause(), "report it", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Fault(ErrorCode.INTERRUPTED, "interrupted", "run it again", e);
            }
        }
    }

    private static List<String> header(CsvRecord record) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i).strip();
            names.add(name.startsWith("\ufeff") ? name.substring(1) : name);
        }
        return names;
    }

    private int position(List<String> header, String name, String option) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        throw new Fault(
                ErrorCode.INPUT_NO_COLUMNS,
                file + " has no column \"" + name + "\"; it has " + header,
                "name one of them with " + option);
    }

    private static String cell(CsvRecord record, int position) {
        return position < record.getFieldCount() ? record.getField(position) : "";
    }
}
