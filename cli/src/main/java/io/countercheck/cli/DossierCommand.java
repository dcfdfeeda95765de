package io.countercheck.cli;

import io.countercheck.model.network.Dossier;
import io.countercheck.report.DossierFolder;
import io.countercheck.report.VisibleText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts together what the data holds on a company. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Put together what the data holds on a company.",
        description = {
            "Names, links and why, consignments, findings, decisions, actions, lists and sources, from order files and",
            "result folders; as dossier.html, to be printed, and dossier.json. It says what was looked at and what not."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck dossier 'Blue Heron Trading' orders.countercheck",
            "  countercheck dossier 'Blue Heron Trading' june.csv archive/ may.countercheck --out heron"
        })
final class DossierCommand implements Callable<Integer> {

    private static final int LONGEST_NAME = 60;

    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME", description = "The company's name.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Order files, directories of them, and result folders.")
    private List<Path> places = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder. Default: the name with .dossier.")
    private @Nullable Path out;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--home", paramLabel = "DIR", description = "Where lists and the register of targets are kept.")
    private @Nullable Path home;

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary.")
    private boolean quiet;

    DossierCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = new DossierSearch(Workshop.in(home, console), input, name).in(places);
        Path folder = out == null ? Path.of(folderName(name) + ".dossier") : out;
        DossierFolder.write(folder, dossier);
        if (!quiet) {
            console.out()
                    .println(VisibleText.line(name + ": "
                            + Counted.of(dossier.names().size(), "name", "names") + ", "
                            + Counted.of(dossier.consignments().size(), "row", "rows") + ", "
                            + Counted.of(dossier.findings().size(), "finding", "findings") + ", "
                            + Counted.of(dossier.decisions().size(), "decision", "decisions") + ", "
                            + Counted.of(dossier.actions().size(), "action or look", "actions and looks") + ", "
                            + Counted.of(dossier.listed().size(), "party on a list", "parties on lists") + "."));
            console.out().println("Not looked at:");
            for (String sentence : dossier.notLookedAt()) {
                console.paragraph("  ", VisibleText.line(sentence));
            }
            console.out()
                    .println(VisibleText.line("Written to " + folder + "; open " + folder.resolve(DossierFolder.PAGE)));
        }
        return Exit.OK;
    }

    /** Letters and digits of the name, in any script; all else is a hyphen. */
    static String folderName(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().limit(LONGEST_NAME).forEach(cp -> {
            if (Character.isLetterOrDigit(cp)) {
                out.appendCodePoint(cp);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        while (!out.isEmpty() && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        return out.isEmpty() ? "company" : out.toString();
    }
}
