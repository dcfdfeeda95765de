package io.countercheck.cli;

import io.countercheck.lists.targets.Target;
import io.countercheck.lists.targets.TargetCheck;
import io.countercheck.lists.targets.TargetRegister;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.PartyAttribute;
import io.countercheck.parties.network.NameFinder;
import io.countercheck.report.VisibleText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The register of companies under action. */
@Command(
        name = "target",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        header = "Keep a register of companies under action.",
        description = {
            "Screening and tracing tell when one of them is seen after the action, also by an old contact under a new",
            "name. Each is looked for again after 30, 90 and 180 days. The register is written at the end only."
        },
        footer = {
            "",
            "Examples:",
            "  countercheck target add Heron --role supplier --source 'case 12' --action indicted --date 2026-02-01",
            "  countercheck target due --as-of 2026-06-01",
            "  countercheck target check Heron --not-seen --note 'site closed, telephone dead'",
            "  countercheck target show"
        })
final class TargetCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TargetCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Enter a company under action.")
    int add(
            @Parameters(paramLabel = "NAME", description = "The name as the source writes it.") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "What it does: ${COMPLETION-CANDIDATES}.")
                    Target.Role role,
            @Option(
                            names = "--source",
                            required = true,
                            paramLabel = "TEXT",
                            description = "Where the action is written.")
                    String source,
            @Option(names = "--action", required = true, paramLabel = "TEXT", description = "What was done.")
                    String action,
            @Option(names = "--date", required = true, paramLabel = "DAY", description = "The day of the action.")
                    LocalDate date,
            @Option(names = "--country", paramLabel = "COUNTRY", description = "ISO code as CN.", defaultValue = "")
                    String country,
            @Option(names = "--phone", paramLabel = "NUMBER", description = "May be repeated, as all that follow.")
                    @Nullable
                    List<String> phones,
            @Option(names = "--email", paramLabel = "ADDRESS") @Nullable List<String> emails,
            @Option(names = "--website", paramLabel = "ADDRESS") @Nullable List<String> websites,
            @Option(names = "--address", paramLabel = "TEXT") @Nullable List<String> addresses,
            @Option(names = "--identifier", paramLabel = "NUMBER") @Nullable List<String> identifiers,
            @Option(names = "--wallet", paramLabel = "ADDRESS") @Nullable List<String> wallets,
            @Option(names = "--home", paramLabel = "DIR", description = "Where the register is kept.") @Nullable
                    Path home) {
        Map<PartyAttribute, List<String>> contacts = new EnumMap<>(PartyAttribute.class);
        put(contacts, PartyAttribute.PHONE, phones);
        put(contacts, PartyAttribute.EMAIL, emails);
        put(contacts, PartyAttribute.WEBSITE, websites);
        put(contacts, PartyAttribute.ADDRESS, addresses);
        put(contacts, PartyAttribute.IDENTIFIER, identifiers);
        put(contacts, PartyAttribute.WALLET, wallets);
        if (name.isBlank() || source.isBlank() || action.isBlank()) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    "a target needs a name, a source and an action",
                    "give each in words; without a source an entry proves nothing");
        }
        Target target = new Target(
                name.strip(),
                role,
                source.strip(),
                action.strip(),
                date,
                country.strip().toUpperCase(Locale.ROOT),
                contacts);
        register(home).add(target);
        console.out()
                .println(VisibleText.line("Entered: " + target.name() + ", " + role.id() + ", " + target.action()
                        + " on " + date + ". To be looked for again from "
                        + date.plusDays(TargetRegister.RECHECKS.get(0)) + "."));
        return Exit.OK;
    }

    private static void put(
            Map<PartyAttribute, List<String>> contacts, PartyAttribute attribute, @Nullable List<String> values) {
        if (values != null) {
            contacts.put(
                    attribute,
                    values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList());
        }
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show the register, or one company of it.")
    int show(
            @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only companies of this name.") @Nullable
                    String name,
            @Option(names = "--home", paramLabel = "DIR", description = "Where the register is kept.") @Nullable
                    Path home) {
        TargetRegister register = register(home);
        NameFinder finder = new NameFinder();
        List<Target> shown = register.targets().stream()
                .filter(t -> name == null || finder.same(t.name(), name))
                .toList();
        if (shown.isEmpty()) {
            console.out().println(name == null ? "The register is empty." : "The register holds nobody of that name.");
            return name == null ? Exit.OK : Exit.FOUND;
        }
        for (Target target : shown) {
            print(target, register.checks(target));
        }
        return Exit.OK;
    }

    private void print(Target target, List<TargetCheck> checks) {
        console.out()
                .println(VisibleText.line(
                        target.name() + (target.country().isEmpty() ? "" : " (" + target.country() + ")") + ", "
                                + target.role().id()));
        console.paragraph(
                "  ", VisibleText.line(target.action() + " on " + target.date() + "; source: " + target.source()));
        target.contacts()
                .forEach((attribute, values) -> console.out()
                        .println(VisibleText.line("  " + attribute.id() + ": " + String.join(", ", values))));
        for (TargetCheck check : checks) {
            console.paragraph(
                    "  ",
                    VisibleText.line("looked for on " + check.day() + ": " + (check.seen() ? "seen" : "not seen")
                            + (check.note().isEmpty() ? "" : "; " + check.note())));
        }
    }

    @Command(
            name = "due",
            mixinStandardHelpOptions = true,
            description = "Show who is to be looked for again: 30, 90 and 180 days after the action.")
    int due(
            @Option(names = "--as-of", paramLabel = "DAY", description = "The day. Default: today (UTC).") @Nullable
                    LocalDate asOf,
            @Option(names = "--home", paramLabel = "DIR", description = "Where the register is kept.") @Nullable
                    Path home) {
        LocalDate day = asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
        List<TargetRegister.Due> due = register(home).due(day);
        if (due.isEmpty()) {
            console.out().println("Nobody is to be looked for by " + day + ".");
            return Exit.OK;
        }
        for (TargetRegister.Due one : due) {
            console.paragraph(
                    "",
                    VisibleText.line(one.day() + "  " + one.target().name() + ": " + one.days() + " days after \""
                            + one.target().action() + "\" of " + one.target().date()));
        }
        return Exit.OK;
    }

    /** What a look found: one of the two must be said. */
    static final class Found {
        @Option(names = "--seen", required = true, description = "It is still in business.")
        private boolean seen;

        @Option(names = "--not-seen", required = true, description = "No trace of it was found.")
        private boolean notSeen;
    }

    /** Records a look. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            usageHelpWidth = 100,
            description = "Record that a company was looked for.")
    static final class Check implements Runnable {

        private final Console console;

        @Parameters(paramLabel = "NAME", description = "The name as the register holds it.")
        private String name = "";

        @ArgGroup(exclusive = true, multiplicity = "1")
        private Found found = new Found();

        @Option(names = "--note", paramLabel = "TEXT", description = "What was looked at.")
        private String note = "";

        @Option(names = "--date", paramLabel = "DAY", description = "The day of the look. Default: today (UTC).")
        private @Nullable LocalDate date;

        @Option(names = "--home", paramLabel = "DIR", description = "Where the register is kept.")
        private @Nullable Path home;

        Check(Console console) {
            this.console = console;
        }

        @Override
        public void run() {
            TargetRegister register = Workshop.in(home, console).register();
            Target target = register.named(name.strip())
                    .orElseThrow(() -> new Fault(
                            ErrorCode.NOTHING_FOUND,
                            "the register holds nobody called \"" + name + "\"",
                            "write the name as \"countercheck target show\" prints it"));
            LocalDate day = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
            register.add(new TargetCheck(target.name(), day, found.seen, note.strip()));
            console.out()
                    .println(VisibleText.line("Recorded: " + target.name() + " was "
                            + (found.notSeen ? "not seen" : "seen") + " on " + day + "."));
        }
    }

    private TargetRegister register(@Nullable Path home) {
        return Workshop.in(home, console).register();
    }
}
