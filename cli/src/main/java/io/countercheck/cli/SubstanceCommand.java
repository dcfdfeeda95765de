package io.countercheck.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which listings take in a substance? */
@Command(
        name = "substance",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Say which listings take in a substance.",
        description = {
            "By name in any language, CAS, InChIKey, InChI or SMILES.",
            "With --batch a whole column: id,rank,entity_id,name,kind,score,method,explanation."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck substance '4 ANPP hcl'",
            "  countercheck substance 108-24-7 --from CN --to MX --date 2026-05-10",
            "  countercheck substance --batch catalogue.csv --column Description --id Article"
        })
final class SubstanceCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "Name, number or structure.")
    private List<String> text = List.of();

    @Mixin
    private Journey journey = new Journey();

    @Mixin
    private ColumnOptions column = new ColumnOptions();

    SubstanceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Question.ask(
                text,
                column,
                "",
                () -> GoodsQuestion.ofSubstances(
                        console, Workshop.in(null, console), journey, LocalDate.now(ZoneOffset.UTC)));
    }
}
