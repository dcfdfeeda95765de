package io.countercheck.fuzz;

import io.countercheck.intake.Entry;
import io.countercheck.intake.IntakeOptions;
import io.countercheck.intake.OrderFile;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads bytes as a file of orders: a fault that says what to do, or rows of which none is lost. */
final class OrderReading {

    private static final Path FILE = temporary();

    private OrderReading() {}

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("countercheck-fuzz-", ".input");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Targets run one at a time in a process, so that one file is enough for all inputs. */
    static void read(byte[] bytes) {
        try {
            Files.write(FILE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (OrderFile orders = OrderFile.open(FILE, IntakeOptions.DEFAULT)) {
            long records = orders.profile().records();
            long rows;
            try (Stream<Entry> entries = orders.read()) {
                rows = entries.mapToLong(OrderReading::rows).sum();
            }
            Promise.kept(rows == records, rows + " rows of " + records + " came out");
        } catch (Fault fault) {
            Promise.kept(!fault.mend().isBlank(), "a fault without a mend: " + fault.getMessage());
        }
    }

    private static long rows(Entry entry) {
        return entry instanceof Entry.Accepted accepted
                ? accepted.consignment().items().size()
                : 1;
    }
}
