package io.countercheck.intake;

import io.countercheck.model.Consignment;
import io.countercheck.model.FieldProblem;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Reject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file written by a test, read completely. */
record Orders(Profile profile, List<Entry> entries) {

    static Orders read(Path file, IntakeOptions options) {
        try (OrderFile orders = OrderFile.open(file, options);
                Stream<Entry> entries = orders.read()) {
            return new Orders(orders.profile(), entries.toList());
        }
    }

    static Orders read(Path file) {
        return read(file, IntakeOptions.DEFAULT);
    }

    static Orders ofText(Path directory, String text) {
        return ofText(directory, text, StandardCharsets.UTF_8);
    }

    static Orders ofText(Path directory, String text, Charset charset) {
        return read(write(directory, text, charset));
    }

    static Path write(Path directory, String text, Charset charset) {
        return write(directory, text.getBytes(charset));
    }

    static Path write(Path directory, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(directory, "orders", ".dat"), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<Consignment> consignments() {
        return entries.stream()
                .filter(Entry.Accepted.class::isInstance)
                .map(e -> ((Entry.Accepted) e).consignment())
                .toList();
    }

    List<GoodsItem> items() {
        return consignments().stream().flatMap(c -> c.items().stream()).toList();
    }

    GoodsItem item(int index) {
        return items().get(index);
    }

    List<Reject> rejects() {
        return entries.stream()
                .filter(Entry.Rejected.class::isInstance)
                .flatMap(e -> ((Entry.Rejected) e).reasons().stream())
                .toList();
    }

    List<String> problemCodes(int index) {
        return item(index).problems().stream().map(FieldProblem::code).toList();
    }

    /** Rows accepted and rejected together must be all of them. */
    long rows() {
        return items().size()
                + entries.stream().filter(Entry.Rejected.class::isInstance).count();
    }
}
