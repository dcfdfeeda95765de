package io.countercheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Is a party on a list? */
@Command(
        name = "party",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Say whether a company, person or vessel is on an installed list.",
        description = {
            "With the probability and how the names were aligned.",
            "With --batch a whole column: id,rank,entity_id,name,kind,score,method,explanation.",
            "Hits on which people decided (party decide) are told apart; in a column they are left out and counted."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck party 'Youli Technology Development'",
            "  countercheck party --batch customers.csv --column Name --id Number --country-column Country",
            "  countercheck party 'Acme Trading' --top 5      the nearest, below the alert band too"
        })
final class PartyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "The name as written.")
    private List<String> name = List.of();

    @Option(names = "--country", paramLabel = "COUNTRY", description = "Its country, ISO code as CN.")
    private String country = "";

    @Option(
            names = "--identifier",
            paramLabel = "NUMBER",
            description = "Tax, registration or IMO number, e-mail address or wallet.")
    private String identifier = "";

    @Option(
            names = "--country-column",
            paramLabel = "COLUMN",
            description = "With --batch: the column with the country.")
    private String countryColumn = "";

    @Mixin
    private ColumnOptions column = new ColumnOptions();

    @Option(
            names = "--ownership",
            paramLabel = "FILE",
            description = "Who owns whom: CSV with owner,owned,percent[,control], or FollowTheMoney ownerships.")
    private @Nullable Path ownership;

    @Option(names = "--home", paramLabel = "DIR", description = "Where party lists are kept.")
    private @Nullable Path home;

    PartyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Question.ask(
                name,
                column,
                countryColumn,
                () -> new PartyQuestion(
                        console,
                        Workshop.in(home, console),
                        ownership,
                        country,
                        identifier,
                        LocalDate.now(ZoneOffset.UTC)));
    }
}
