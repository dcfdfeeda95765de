package io.countercheck.cli;

import io.countercheck.intake.NamedRows;
import io.countercheck.intake.NamedTable;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column of questions in a table of any form that orders come in, answered in order on every processor. */
final class QuestionFile {

    private static final int BATCH = 256;
    private static final int MOST_TOLD = 20;

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
        try (NamedRows rows = open()) {
            columns(rows.columns());
        }
    }

    private NamedRows open() {
        return NamedRows.open(
                file,
                Stream.of(column, idColumn, countryColumn)
                        .filter(name -> !name.isEmpty())
                        .map(NamedTable::name)
                        .collect(Collectors.toSet()));
    }

    /** Where the text, the id and the country stand in a record; -1 where there is no such column. */
    private record Columns(int text, int id, int country) {}

    private Columns columns(List<String> header) {
        return new Columns(
                position(header, column, "--column"),
                idColumn.isEmpty() ? -1 : position(header, idColumn, "--id"),
                countryColumn.isEmpty() ? -1 : position(header, countryColumn, "--country-column"));
    }

    /**
     * Answers every question and hands the answers on in the order of the file. A row that cannot be read whole costs no
     * other: it is answered as far as it can be, and told.
     *
     * @param told where rows that cannot be read whole are told, the first of them one by one
     * @throws Fault when the file or a column is not there
     */
    <A> void answer(Function<Question, A> answer, Consumer<A> inOrder, PrintWriter told) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            Thread thread = new Thread(task, "questions");
            thread.setDaemon(true);
            return thread;
        });
        long broken = 0;
        try (NamedRows rows = open()) {
            Columns columns = columns(rows.columns());
            List<Future<List<A>>> pending = new ArrayList<>();
            List<Question> batch = new ArrayList<>(BATCH);
            NamedRows.Row row;
            while ((row = rows.next()) != null) {
                if (!row.problem().isEmpty() && broken++ < MOST_TOLD) {
                    told.println("countercheck: " + file + " row " + row.number() + ": " + row.problem()
                            + (row.damaged() ? "; it is not answered" : ""));
                }
                if (row.damaged()) {
                    continue;
                }
                batch.add(new Question(
                        columns.id() < 0 ? Long.toString(row.number()) : row.cell(columns.id()),
                        row.cell(columns.text()),
                        row.cell(columns.country())));
                if (batch.size() == BATCH) {
                    submit(pool, pending, batch, answer);
                    batch = new ArrayList<>(BATCH);
                    drain(pending, 8, inOrder);
                }
            }
            submit(pool, pending, batch, answer);
            drain(pending, 0, inOrder);
        } finally {
            pool.shutdownNow();
        }
        if (broken > MOST_TOLD) {
            told.println("countercheck: " + file + ": " + (broken - MOST_TOLD) + " more rows cannot be read whole");
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

    /** The column of that name, else the one that differs in letter case and signs alone. */
    private int position(List<String> header, String name, String option) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        for (int i = 0; i < header.size(); i++) {
            if (NamedTable.name(header.get(i)).equals(NamedTable.name(name))) {
                return i;
            }
        }
        throw new Fault(
                ErrorCode.INPUT_NO_COLUMNS,
                file + " has no column \"" + name + "\"; it has " + header,
                "name one of them with " + option);
    }
}
