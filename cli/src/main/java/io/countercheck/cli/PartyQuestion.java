package io.countercheck.cli;

import io.countercheck.duties.PartyRule;
import io.countercheck.duties.PartyRules;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.PartyList;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.PartyQuery;
import io.countercheck.parties.decisions.DecidedPairs;
import io.countercheck.parties.decisions.PairDecision;
import io.countercheck.report.Answer;
import io.countercheck.report.AnswerTable;
import io.countercheck.report.VisibleText;
import io.countercheck.screening.OwnedParties;
import io.countercheck.screening.OwnedParties.OwnedHit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Is this party on a list? One name or a whole column. */
final class PartyQuestion implements Question {

    /** The length of a day as 2026-05-10. */
    private static final int DAY = 10;

    private final Console console;
    private final PartyMatcher matcher;
    private final List<PartyList> lists;
    private final DecidedPairs decided;
    private final @Nullable OwnedParties owned;
    private final AtomicLong hidden = new AtomicLong();
    private final String country;
    private final String identifier;
    private final LocalDate day;

    PartyQuestion(
            Console console,
            Workshop workshop,
            @Nullable Path ownership,
            String country,
            String identifier,
            LocalDate day) {
        this.console = console;
        this.matcher = workshop.parties();
        this.lists = workshop.lists();
        PartyContext context = PartyContext.now(workshop, ownership);
        this.decided = context.decided();
        this.owned = context.ownership() == null
                ? null
                : OwnedParties.of(context.ownership().graph(), matcher, PartyRules.shipped(), decided);
        this.country = country.toUpperCase(Locale.ROOT);
        this.identifier = identifier;
        this.day = day;
    }

    @Override
    public int answer(String text, ColumnOptions options) {
        PartyQuery query = new PartyQuery(text, country, identifier);
        Found found = found(query, options.top);
        if (options.format != null) {
            try (AnswerTable table = AnswerTable.to(console.table(), options.table())) {
                answers("1", found).forEach(table::print);
            }
            return Exit.OK;
        }
        found.open().forEach(this::print);
        found.owned().forEach(this::print);
        if (found.open().isEmpty() && found.owned().isEmpty()) {
            console.out().println("Nobody on the lists is likely to be \"" + VisibleText.line(text) + "\".");
        }
        for (Decided pair : found.decided()) {
            console.paragraph(
                    "",
                    "Decided not to be the same: " + pair.hit().party().name() + " ("
                            + pair.hit().party().entityId() + "), by "
                            + pair.decision().who() + " on "
                            + pair.decision().at().toString().substring(0, DAY) + ": "
                            + pair.decision().why());
        }
        console.paragraph(
                "",
                "Held against: "
                        + String.join(
                                "; ", lists.stream().map(PartyQuestion::words).toList()) + ".");
        return found.open().isEmpty() && found.owned().isEmpty() ? Exit.FOUND : Exit.OK;
    }

    @Override
    public void answerColumn(QuestionFile questions, ColumnOptions options) {
        try (AnswerTable table = AnswerTable.to(console.table(), options.table())) {
            questions.answer(
                    question -> {
                        String where = question.country().isEmpty() ? country : question.country();
                        PartyQuery query = new PartyQuery(question.text(), where.toUpperCase(Locale.ROOT), identifier);
                        return answers(question.id(), found(query, options.top));
                    },
                    answers -> answers.forEach(table::print),
                    console.err());
        }
        if (hidden.get() > 0) {
            console.err()
                    .println("countercheck: " + hidden.get()
                            + " hits are left out because people decided that they are not the same");
        }
    }

    /** A hit on which a person decided. */
    private record Decided(PartyHit hit, PairDecision decision) {}

    private record Found(List<PartyHit> open, List<OwnedHit> owned, List<Decided> decided) {}

    private Found found(PartyQuery query, int top) {
        List<PartyHit> open = new ArrayList<>();
        List<Decided> pairs = new ArrayList<>();
        // What is decided on must not take the place of what is not.
        int wanted = top > 0 ? top + decided.all().size() : 0;
        for (PartyHit hit : top > 0 ? matcher.match(query, wanted) : matcher.match(query)) {
            Optional<PairDecision> decision = decided.on(query.party(), hit.party());
            decision.ifPresent(d -> pairs.add(new Decided(hit, d)));
            if (decision.isEmpty()) {
                open.add(hit);
            }
        }
        hidden.addAndGet(pairs.size());
        return new Found(
                top > 0 && open.size() > top ? open.subList(0, top) : open,
                owned == null ? List.of() : owned.match(query.party(), day),
                pairs);
    }

    private void print(PartyHit hit) {
        ListedParty party = hit.party();
        PartyRule rule = PartyRules.shipped().effectOf(party.list(), String.join("; ", party.programmes()), day);
        console.paragraph(
                "",
                String.format(
                        Locale.ROOT,
                        "%s  %s  probability %.4f (%s)",
                        party.name(),
                        party.entityId(),
                        hit.probability(),
                        hit.strength().id()));
        console.paragraph("  ", String.join("; ", hit.evidence().steps()));
        console.paragraph(
                "  ",
                hit.list().title() + " of " + hit.list().date()
                        + (party.programmes().isEmpty() ? "" : ", " + String.join("; ", party.programmes())) + ": "
                        + rule.effect().id() + (rule.citation().isEmpty() ? "" : " (" + rule.citation() + ")")
                        + (rule.binds().isEmpty() ? "" : "; binds " + rule.binds()));
        if (!party.citation().isEmpty()) {
            console.paragraph("  ", party.citation());
        }
    }

    private void print(OwnedHit hit) {
        PartyHit owner = hit.owned().owner();
        console.paragraph(
                "",
                String.format(
                        Locale.ROOT,
                        "Owned by %s  %s  (%s)",
                        owner.party().name(),
                        owner.party().entityId(),
                        hit.company().strength().atMost(hit.owned().strength()).id()));
        console.paragraph("  ", String.join("; ", hit.owned().chain()));
        PartyRule rule = hit.owned().rule();
        String effect = hit.owned().certainRule() ? rule.effect().id() : "red-flag";
        console.paragraph("  ", effect + ": " + rule.ownershipRule() + " (" + rule.citation() + ")");
    }

    private static String words(PartyList list) {
        return String.format(
                Locale.ROOT,
                "%s of %s, %,d parties%s",
                list.title(),
                list.date(),
                list.parties().size(),
                list.sample() ? " (the shipped sample only)" : "");
    }

    private static List<Answer> answers(String id, Found found) {
        List<Answer> answers = new ArrayList<>(found.open().size());
        for (PartyHit hit : found.open()) {
            answers.add(new Answer(
                    id,
                    answers.size() + 1,
                    hit.party().entityId(),
                    hit.party().name(),
                    hit.party().type().name().toLowerCase(Locale.ROOT),
                    String.format(Locale.ROOT, "%.4f", hit.probability()),
                    hit.evidence().method(),
                    String.join("|", hit.evidence().steps())));
        }
        for (OwnedHit hit : found.owned()) {
            PartyHit owner = hit.owned().owner();
            answers.add(new Answer(
                    id,
                    answers.size() + 1,
                    owner.party().entityId(),
                    owner.party().name(),
                    "owner",
                    String.format(Locale.ROOT, "%.4f", hit.company().probability() * owner.probability()),
                    "ownership",
                    String.join("|", hit.owned().chain())));
        }
        return answers;
    }
}
