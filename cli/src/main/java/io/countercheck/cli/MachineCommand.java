package io.countercheck.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which listings take in a machine or part? */
@Command(
        name = "machine",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Say which listings take in a tableting or encapsulating machine or a part of one.",
        description = {"With --batch a whole column: id,rank,entity_id,name,kind,score,method,explanation."},
        footer = {
            "",
            "Examples:",
            "  countercheck machine 'tdp5 tablet press w/ 2 dies'",
            "  countercheck machine 'capsule filler, used' --from CN --to CA",
            "  countercheck machine --batch offers.csv --column Title"
        })
final class MachineCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The machine as the offer describes it.")
    private List<String> text = List.of();

    @Mixin
    private Journey journey = new Journey();

    @Mixin
    private ColumnOptions column = new ColumnOptions();

    MachineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Question.ask(
                text,
                column,
                "",
                () -> GoodsQuestion.ofMachines(
                        console, Workshop.in(null, console), journey, LocalDate.now(ZoneOffset.UTC)));
    }
}
