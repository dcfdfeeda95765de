package io.countercheck.cli;

import io.countercheck.lists.ListedParty;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.decisions.DecidedPairs;
import io.countercheck.parties.decisions.PairDecision;
import io.countercheck.parties.decisions.PairDecision.Kind;
import io.countercheck.report.VisibleText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that a party is not the listed one. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Record that a party is not the listed one.",
        description = {
            "Who, when and why are appended to party-decisions.ndjson in the home directory. The hit is then told",
            "as decided, without effect, wherever a party with exactly these data meets that entry of the list; it",
            "returns when either changes. Give everything that your orders or customer file give of the party."
        },
        footer = {
            "",
            "Example:",
            "  countercheck party decide 'Acme Trading' ofac-sdn:101 --not-same --country NL --why 'other owner'"
        })
final class PartyDecideCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME", description = "The party's name as written.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ENTITY", description = "The listed party, as ofac-sdn:101.")
    private String entity = "";

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    static final class Choice {
        @Option(names = "--not-same", required = true, description = "The party is not the listed one.")
        private boolean notSame;

        @Option(names = "--withdraw", required = true, description = "What was decided before no longer holds.")
        private boolean withdraw;
    }

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The reason, for those who ask later.")
    private String why = "";

    @Option(names = "--who", paramLabel = "NAME", description = "Who decides. Default: the user of this machine.")
    private @Nullable String who;

    @Option(names = "--country", paramLabel = "COUNTRY", description = "The party's country, ISO code as CN.")
    private String country = "";

    @Option(names = "--address", paramLabel = "TEXT", description = "Its address as written.")
    private String address = "";

    @Option(names = "--identifier", paramLabel = "NUMBER", description = "Its tax or registration number as written.")
    private String identifier = "";

    @Option(names = "--email", paramLabel = "TEXT", description = "Its e-mail address as written.")
    private String email = "";

    @Option(names = "--phone", paramLabel = "TEXT", description = "Its telephone as written.")
    private String phone = "";

    @Option(names = "--website", paramLabel = "TEXT", description = "Its web site as written.")
    private String website = "";

    @Option(names = "--wallet", paramLabel = "TEXT", description = "Its wallet as written.")
    private String wallet = "";

    @Option(names = "--home", paramLabel = "DIR", description = "Where lists and decisions are kept.")
    private @Nullable Path home;

    PartyDecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String decider = who == null ? System.getProperty("user.name", "unknown") : who.strip();
        if (why.isBlank() || decider.isBlank()) {
            throw new Fault(
                    ErrorCode.OPTION_INVALID,
                    why.isBlank() ? "--why is blank" : "--who is blank",
                    "a decision names who decided, and why");
        }
        Workshop workshop = Workshop.in(home, console);
        Party party = party();
        ListedParty entry = entry(workshop.parties().match(party));
        Kind kind = choice.notSame ? Kind.NOT_SAME : Kind.WITHDRAWN;
        PairDecision decision = PairDecision.on(party, entry, kind, decider, Instant.now(), why.strip());
        DecidedPairs.append(workshop.store().home(), decision);
        console.paragraph(
                "",
                "\"" + name.strip() + "\" and " + entry.name() + " (" + entry.entityId() + "): "
                        + (choice.notSame ? "not the same" : "withdrawn") + ", by " + decider
                        + ". It holds while the list says the same of the entry, for a party of which exactly this is"
                        + " given: " + given(decision) + ".");
        return Exit.OK;
    }

    private static String given(PairDecision decision) {
        return decision.party().entrySet().stream()
                .map(e -> e.getKey() + " \"" + VisibleText.line(e.getValue()) + "\"")
                .collect(Collectors.joining(", "));
    }

    /** A decision on a pair that nobody would be shown is a slip of the pen. */
    private ListedParty entry(List<PartyHit> hits) {
        return hits.stream()
                .map(PartyHit::party)
                .filter(p -> p.entityId().equals(entity))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        ErrorCode.NOTHING_FOUND,
                        "\"" + name + "\" is not taken for " + entity + ", so there is nothing to decide",
                        "give the party's data as the hit was found by; hits now are "
                                + hits.stream().map(h -> h.party().entityId()).toList()));
    }

    private Party party() {
        Map<PartyAttribute, String> text = new EnumMap<>(PartyAttribute.class);
        put(text, PartyAttribute.NAME, name);
        put(text, PartyAttribute.ADDRESS, address);
        put(text, PartyAttribute.IDENTIFIER, identifier);
        put(text, PartyAttribute.EMAIL, email);
        put(text, PartyAttribute.PHONE, phone);
        put(text, PartyAttribute.WEBSITE, website);
        put(text, PartyAttribute.WALLET, wallet);
        return new Party(PartyRole.CONSIGNEE, country.strip().toUpperCase(Locale.ROOT), text);
    }

    private static void put(Map<PartyAttribute, String> text, PartyAttribute attribute, String value) {
        if (!value.isBlank()) {
            text.put(attribute, value.strip());
        }
    }
}
