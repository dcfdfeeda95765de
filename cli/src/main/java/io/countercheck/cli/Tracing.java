package io.countercheck.cli;

import io.countercheck.intake.Entry;
import io.countercheck.intake.IntakeOptions;
import io.countercheck.intake.OrderFile;
import io.countercheck.model.Consignment;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.TargetSighting;
import io.countercheck.model.network.Trace;
import io.countercheck.parties.network.NetworkBuilder;
import io.countercheck.parties.network.TargetTrace;
import io.countercheck.parties.network.TargetWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads order files into one network; the same for {@code trace} and {@code dossier}. */
final class Tracing {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "xlsx", "json", "ndjson", "jsonl");

    private record Read(Path file, IntakeOptions options) {}

    private final NetworkBuilder builder = new NetworkBuilder();
    private final List<Trace.Input> inputs = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();
    private final IntakeOptions options;

    Tracing(IntakeOptions options) {
        this.options = options;
    }

    void read(Path file, boolean history) {
        read(file, history, options);
    }

    /** @param options how this file is read, whatever is said of the others */
    void read(Path file, boolean history, IntakeOptions options) {
        read.add(new Read(file, options));
        try (OrderFile orders = OrderFile.open(file, options)) {
            String name = orders.profile().name();
            inputs.add(new Trace.Input(
                    name, orders.profile().sha256(), orders.profile().records(), history));
            builder.file(name);
            try (Stream<Entry> entries = orders.read()) {
                entries.forEach(entry -> {
                    if (entry instanceof Entry.Accepted accepted) {
                        builder.add(accepted.consignment());
                    } else {
                        builder.rejected();
                    }
                });
            }
        }
    }

    /** A file is itself; a directory stands for the order files in it, in the order of their names. */
    static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> entries = Files.list(place)) {
            List<Path> files = entries.filter(Files::isRegularFile)
                    .filter(Tracing::isOrders)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new Fault(
                        ErrorCode.INPUT_NOT_FOUND,
                        place + " holds no order file",
                        "name the files, or a directory with files that end in .csv, .tsv, .xlsx, .json or .ndjson");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    place + " cannot be read: " + e.getMessage(),
                    "check the directory and its permissions",
                    e);
        }
    }

    private static boolean isOrders(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    List<Trace.Input> inputs() {
        return List.copyOf(inputs);
    }

    Network network() {
        return builder.build();
    }

    /** Targets seen after action. The files are read again only when a company of the network may be a target. */
    List<TargetSighting> seen(Network network, @Nullable TargetWatch watch) {
        if (watch == null) {
            return List.of();
        }
        TargetTrace targets = TargetTrace.of(network, watch);
        if (!targets.isEmpty()) {
            forEach(targets::see);
        }
        return targets.seen();
    }

    /** What a consignment is looked at for. */
    interface Look {
        void at(String file, Consignment consignment);
    }

    /** Reads every file again, in the same order. */
    void forEach(Look look) {
        for (Read one : read) {
            try (OrderFile orders = OrderFile.open(one.file(), one.options());
                    Stream<Entry> entries = orders.read()) {
                String name = orders.profile().name();
                entries.forEach(entry -> {
                    if (entry instanceof Entry.Accepted accepted) {
                        look.at(name, accepted.consignment());
                    }
                });
            }
        }
    }
}
