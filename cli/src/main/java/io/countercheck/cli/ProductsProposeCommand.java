package io.countercheck.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.countercheck.controls.Listing;
import io.countercheck.duties.products.ProductTable;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.goods.ListingHit;
import io.countercheck.intake.Entry;
import io.countercheck.intake.OrderFile;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Kind;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes a product file from a file of orders. */
@Command(
        name = "propose",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Propose a product file from a file of orders.",
        description = {
            "One row for each article and text in which a listed substance is recognised, as CSV. A proposal says nothing:",
            "a person fills in content and form, writes confirmed under state, and who and when under by and on."
        },
        footer = {"", "Example:", "  countercheck products propose orders.csv > products.csv"})
final class ProductsProposeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Orders, or a list of articles: CSV, XLSX, JSON or NDJSON.")
    private Path file = Path.of("");

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--home", paramLabel = "DIR", description = "Where party lists are kept.")
    private @Nullable Path home;

    ProductsProposeCommand(Console console) {
        this.console = console;
    }

    /** An article as one order writes it. */
    private record Written(String article, String text, String cas) {}

    @Override
    public Integer call() throws IOException {
        GoodsRecogniser goods = Workshop.in(home, console).goods();
        Map<Written, List<String>> proposed = new LinkedHashMap<>();
        try (OrderFile orders = OrderFile.open(file, input.intake());
                Stream<Entry> entries = orders.read()) {
            entries.filter(Entry.Accepted.class::isInstance)
                    .flatMap(e -> ((Entry.Accepted) e).consignment().items().stream())
                    .forEach(item -> propose(item, goods, proposed));
        }
        try (Writer out = new OutputStreamWriter(console.table(), StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(ProductTable.COLUMNS);
            proposed.values().stream().filter(row -> !row.isEmpty()).forEach(csv::writeRecord);
        }
        return proposed.values().stream().allMatch(List::isEmpty) ? Exit.FOUND : Exit.OK;
    }

    private static void propose(GoodsItem item, GoodsRecogniser goods, Map<Written, List<String>> proposed) {
        String article = item.text(GoodsField.ARTICLE).orElse("");
        String text = item.text(GoodsField.DESCRIPTION).orElse("");
        if (article.isEmpty() || text.isEmpty()) {
            return;
        }
        String cas = item.text(GoodsField.CAS).orElse("");
        proposed.computeIfAbsent(new Written(article, text, cas), w -> row(w, item, goods));
    }

    /** The row of a proposal, or an empty one when nothing listed is recognised. */
    private static List<String> row(Written written, GoodsItem item, GoodsRecogniser goods) {
        Optional<String> substance = goods.read(item).mentions().stream()
                .filter(m -> m.kind() == Kind.SUBSTANCE)
                .flatMap(m -> m.hits().stream())
                .map(ListingHit::listing)
                .filter(l -> !l.cas().isEmpty())
                .map(Listing::substance)
                .findFirst();
        return substance
                .map(name -> List.of(
                        written.article(),
                        written.text(),
                        written.cas(),
                        name,
                        item.concentration() == null ? "" : item.concentration().toPlainString(),
                        item.text(GoodsField.FORM).orElse(""),
                        "proposed",
                        "",
                        "",
                        ""))
                .orElse(List.of());
    }
}
