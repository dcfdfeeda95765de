package io.countercheck.cli;

import io.countercheck.lists.ListSource;
import io.countercheck.lists.ListSources;
import io.countercheck.lists.ListSources.Official;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From where lists are fetched. */
@Command(
        name = "source",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        header = "Set and show the addresses from which lists are fetched.",
        description = "They stand in sources.csv in the home directory. Nothing is fetched from any other address.",
        footer = {
            "",
            "Examples:",
            "  countercheck lists source show",
            "  countercheck lists source set ofac-sdn                        the address that the program knows",
            "  countercheck lists source set ours https://lists.example/ours.csv"
        })
final class ListsSourceCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ListsSourceCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    @Command(name = "set", mixinStandardHelpOptions = true, description = "Set the address of a list.")
    int set(
            @Parameters(index = "0", paramLabel = "NAME", description = "Short name of the list, as ofac-sdn.")
                    String name,
            @Parameters(
                            index = "1",
                            arity = "0..1",
                            paramLabel = "URL",
                            description = "https or file address. Default: the official one, where it is known.")
                    @Nullable
                    String url,
            @Option(
                            names = "--plain-http",
                            description = "Allow an http address: anybody on the way can change the list.")
                    boolean plainHttp,
            @Option(names = "--home", paramLabel = "DIR", description = "Where lists are kept.") @Nullable Path home) {
        ListSource source = new ListSource(name, address(name, url), plainHttp);
        sources(home).set(source);
        console.out().println(name + ": " + source.shown());
        return Exit.OK;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Take an address out; the list stays.")
    int remove(
            @Parameters(paramLabel = "NAME", description = "Short name of the list.") String name,
            @Option(names = "--home", paramLabel = "DIR", description = "Where lists are kept.") @Nullable Path home) {
        if (!sources(home).remove(name)) {
            throw new Fault(ErrorCode.NOTHING_FOUND, "no address is set for \"" + name + "\"", "nothing to do");
        }
        return Exit.OK;
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show what is set and what is known.")
    int show(@Option(names = "--home", paramLabel = "DIR", description = "Where lists are kept.") @Nullable Path home) {
        List<ListSource> set = sources(home).all();
        for (ListSource source : set) {
            console.out()
                    .println(source.name() + ": " + source.shown() + (source.plainHttp() ? " (http allowed)" : ""));
        }
        if (set.isEmpty()) {
            console.out().println("No address is set: nothing is fetched.");
        }
        for (Official official : ListSources.official()) {
            if (set.stream().noneMatch(s -> s.name().equals(official.source()))) {
                console.out().println("known, not set: " + official.source() + ": " + official.address());
                console.paragraph(
                        "  ", official.citation() + " (" + official.confidence().id() + ")");
            }
        }
        return Exit.OK;
    }

    private ListSources sources(@Nullable Path home) {
        return ListSources.at(Workshop.in(home, console).store().home());
    }

    private static URI address(String name, @Nullable String url) {
        String text = url == null
                ? ListSources.official().stream()
                        .filter(o -> o.source().equals(name))
                        .map(Official::address)
                        .findFirst()
                        .orElseThrow(() -> new Fault(
                                ErrorCode.OPTION_INVALID,
                                "no official address of \"" + name + "\" is known",
                                "give the address; docs/lists says where authorities publish theirs"))
                : url;
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new Fault(ErrorCode.OPTION_INVALID, "\"" + text + "\" is no address", "give an https address", e);
        }
    }
}
