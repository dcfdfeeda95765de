package io.countercheck.cli;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.duties.History;
import io.countercheck.duties.HistoryBuilder;
import io.countercheck.duties.papers.Drawn;
import io.countercheck.intake.Entry;
import io.countercheck.intake.IntakeOptions;
import io.countercheck.intake.OrderFile;
import io.countercheck.model.Amount;
import io.countercheck.model.Consignment;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.Quantity;
import io.countercheck.model.Unit;
import io.countercheck.report.Decision;
import io.countercheck.report.Decisions;
import io.countercheck.report.ListedLine;
import io.countercheck.report.ResultReader;
import io.countercheck.screening.Screening;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Earlier orders of a path: a result folder, a file of orders, or a folder that holds such.
 *
 * <p>From a result only the lines are read in which something was found on a list. A line that a person has stopped did not
 * go and does not count. A result of the very input that is being screened is no history of it and is left out.
 */
final class HistoryFiles {

    private static final String BASIS = "basis.json";
    private static final String VERDICTS = "verdicts.ndjson";
    private static final String DECISIONS = "decisions.ndjson";

    private final Path given;
    private final Law law;
    private final Supplier<Screening> screening;
    private final String inputDigest;
    private final HistoryBuilder builder;
    private final FolderDigest digest = new FolderDigest();

    private HistoryFiles(Path given, Law law, Supplier<Screening> screening, String inputDigest) {
        this.given = given;
        this.law = law;
        this.screening = screening;
        this.inputDigest = inputDigest;
        this.builder = new HistoryBuilder(law);
    }

    /**
     * What was read.
     *
     * @param digest SHA-256 over the names and bytes of everything that was read, hex
     */
    record Read(History history, String digest) {}

    /**
     * @param screening recognises the goods of files of orders; asked for only when there is one
     * @param inputDigest of the file that is being screened
     * @throws Fault when there is nothing at that path, or something there cannot be read
     */
    static Read read(Path given, Law law, Supplier<Screening> screening, String inputDigest) {
        HistoryFiles files = new HistoryFiles(given, law, screening, inputDigest);
        try {
            for (Path source : files.sources()) {
                if (Files.isDirectory(source)) {
                    files.result(source);
                } else {
                    files.orders(source);
                }
                files.builder.endOfSource();
            }
        } catch (IOException e) {
            throw new Fault(
                    ErrorCode.INPUT_UNREADABLE,
                    given + " cannot be read: " + e.getMessage(),
                    "check the path and its permissions",
                    e);
        }
        return new Read(files.builder.build(), files.digest.over());
    }

    /** Result folders and files of orders, in order of their names. */
    private List<Path> sources() throws IOException {
        if (Files.isRegularFile(given)) {
            Path folder = given.toAbsolutePath().getParent();
            boolean ofResult = given.endsWith(VERDICTS) && folder != null && isResult(folder);
            return List.of(ofResult ? folder : given);
        }
        if (isResult(given)) {
            return List.of(given);
        }
        if (!Files.isDirectory(given)) {
            throw new Fault(ErrorCode.INPUT_NOT_FOUND, "there is no history at " + given, "check the path");
        }
        try (Stream<Path> inside = Files.list(given)) {
            return inside.filter(p -> isResult(p) || Files.isRegularFile(p) && TableFiles.isTable(p))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isResult(Path path) {
        return Files.isRegularFile(path.resolve(BASIS));
    }

    private void result(Path folder) throws IOException {
        ResultReader result = ResultReader.open(folder);
        if (result.basis().inputDigest().equals(inputDigest)) {
            return;
        }
        for (String file : List.of(BASIS, VERDICTS, DECISIONS)) {
            if (Files.isRegularFile(folder.resolve(file))) {
                digest.add(given, folder.resolve(file));
            }
        }
        Set<Decision> stopped = Decisions.stopped(folder);
        String asOf = result.basis().options().getOrDefault("as-of", "");
        result.forEachListed((line, verdictDigest) -> {
            boolean didNotGo = stopped.stream()
                    .anyMatch(d -> d.row() == line.row() && d.digest().equals(verdictDigest.get()));
            if (!didNotGo) {
                line(folder, line, asOf);
            }
        });
    }

    private void line(Path folder, ListedLine line, String asOf) {
        Optional<Amount> amount = amount(line.quantity());
        Optional<LocalDate> day =
                line.movement().day().or(() -> asOf.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asOf)));
        if (day.isEmpty()) {
            throw new Fault(
                    ErrorCode.RESULT_BROKEN,
                    folder + ", row " + line.row() + " has no day",
                    "screen the file again to write a new result");
        }
        List<Listing> listings = line.listingIds().stream()
                .flatMap(id -> law.listing(id).stream())
                .toList();
        GoodsItem item = new GoodsItem(
                line.row(),
                "",
                line.line(),
                line.movement(),
                Map.of(),
                amount.map(Quantity::of).orElse(Quantity.UNKNOWN),
                null,
                List.of());
        List<Party> parties = line.parties().stream()
                .map(p -> new Party(p.role(), p.country(), Map.of(PartyAttribute.NAME, p.name())))
                .toList();
        builder.add(
                new Consignment(line.reference(), List.of(item), parties),
                item,
                day.get(),
                listings,
                drawn(line, amount));
    }

    private static List<Drawn> drawn(ListedLine line, Optional<Amount> amount) {
        List<Drawn> drawn = new ArrayList<>();
        for (ListedLine.Met met : line.met()) {
            for (String number : met.by()) {
                amount.ifPresent(a -> drawn.add(new Drawn(number, met.duty(), met.because(), a)));
            }
        }
        return drawn;
    }

    /** The quantity as a result writes it: {@code 20000 kg}. */
    private static Optional<Amount> amount(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(new Amount(
                        new BigDecimal(text.substring(0, space)),
                        Unit.valueOf(text.substring(space + 1).toUpperCase(Locale.ROOT))));
    }

    private void orders(Path file) {
        try (OrderFile orders = OrderFile.open(file, IntakeOptions.DEFAULT)) {
            if (orders.profile().sha256().equals(inputDigest)) {
                return;
            }
            digest.add(given, file, orders.profile().sha256());
            Screening recognising = screening.get();
            try (Stream<Entry> entries = orders.read()) {
                entries.forEach(entry -> {
                    if (entry instanceof Entry.Accepted accepted) {
                        recognising.addTo(builder, accepted.consignment());
                    }
                });
            }
        }
    }
}
