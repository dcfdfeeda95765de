package io.countercheck.bench.month;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Writes a distributor's month and what goes with it into a folder: {@code orders.csv}, {@code operator.toml}, {@code
 * documents.csv}, {@code customers.csv}, {@code risk.toml}, {@code products.csv}, {@code history} with the orders of the twelve months before, {@code countercheck.toml}, and {@code
 * planted.csv}, which names the rows of the diversions and is read by nobody but the test.
 *
 * <p>The same seed writes the same bytes.
 */
public final class DistributorMonth {

    private static final YearMonth MONTH = YearMonth.of(2026, 5);
    private static final int MONTHS_BEFORE = 12;
    private static final String PROJECT = """
            orders = "orders.csv"
            operator = "operator.toml"
            documents = "documents.csv"
            history = "history"
            customers = "customers.csv"
            risk = "risk.toml"
            products = "products.csv"
            out = "result"
            """;

    private final long seed;
    private final int rows;
    private final int rowsBefore;
    private final Buyers buyers;

    private DistributorMonth(long seed, int rows, int rowsBefore) {
        this.seed = seed;
        this.rows = rows;
        this.rowsBefore = rowsBefore;
        this.buyers = new Buyers(seed);
    }

    /** Options: {@code --month DIR [--rows N] [--rows-before N] [--seed N]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of("month");
        int rows = 5_000;
        int rowsBefore = 1_000;
        long seed = 1;
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--month" -> folder = Path.of(args[i + 1]);
                case "--rows" -> rows = Integer.parseInt(args[i + 1]);
                case "--rows-before" -> rowsBefore = Integer.parseInt(args[i + 1]);
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                default -> throw new IllegalArgumentException("options: --month DIR --rows N --rows-before N --seed N");
            }
        }
        List<Line> lines = new DistributorMonth(seed, rows, rowsBefore).write(folder);
        System.err.printf(
                Locale.ROOT,
                "%s, seed %d: %,d rows, %d of them planted%n",
                folder,
                seed,
                lines.size(),
                lines.stream().filter(l -> !l.planted().isEmpty()).count());
    }

    private List<Line> write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("history"));
        List<Line> past = new ArrayList<>();
        for (int back = MONTHS_BEFORE; back > 0; back--) {
            YearMonth before = MONTH.minusMonths(back);
            Trade trade = new Trade(seed + back, buyers, 100_000 * back);
            List<Line> earlier = new ArrayList<>(trade.declared(before));
            earlier.addAll(trade.month(before, rowsBefore - earlier.size()));
            if (back == 1) {
                earlier.addAll(Diversions.before(before, trade));
            }
            past.addAll(orders(folder.resolve("history").resolve(before + ".csv"), earlier));
        }
        List<Line> lines = orders(folder.resolve("orders.csv"), month());
        Files.writeString(folder.resolve("operator.toml"), Houses.OPERATOR);
        Files.writeString(folder.resolve("countercheck.toml"), PROJECT);
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("documents.csv"))) {
            csv.writeRecord(Paper.HEADER);
            Papers.of(MONTH, buyers, lines, past).forEach(p -> csv.writeRecord(p.row()));
        }
        Files.writeString(folder.resolve("risk.toml"), CustomerFile.RISK);
        Files.writeString(folder.resolve("products.csv"), Range.PRODUCTS);
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("customers.csv"))) {
            csv.writeRecord(CustomerFile.HEADER);
            CustomerFile.of(buyers, MONTH).forEach(csv::writeRecord);
        }
        planted(folder.resolve("planted.csv"), lines);
        return lines;
    }

    private List<Line> month() {
        Trade trade = new Trade(seed, buyers, 2_600_000);
        Abroad abroad = new Abroad(trade, MONTH);
        List<Line> all = new ArrayList<>(trade.declared(MONTH));
        all.addAll(abroad.lines());
        all.add(abroad.pressAtHome(buyers.american.get(3)));
        all.addAll(Diversions.in(MONTH, trade, abroad));
        all.addAll(trade.month(MONTH, rows - all.size()));
        return all;
    }

    /** Writes orders by day; lines of one order stand together. */
    private static List<Line> orders(Path file, List<Line> lines) throws IOException {
        List<Line> sorted = lines.stream()
                .sorted(Comparator.comparing(Line::day).thenComparing(Line::order))
                .toList();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(Line.HEADER);
            String order = "";
            int number = 0;
            for (Line line : sorted) {
                number = line.order().equals(order) ? number + 1 : 1;
                order = line.order();
                csv.writeRecord(line.cells(number));
            }
        }
        return sorted;
    }

    private static void planted(Path file, List<Line> lines) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("row", "diversion");
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).planted().isEmpty()) {
                    csv.writeRecord(Integer.toString(i + 1), lines.get(i).planted());
                }
            }
        }
    }
}
