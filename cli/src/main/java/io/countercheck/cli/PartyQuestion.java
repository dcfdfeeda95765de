package io.countercheck.cli;

import io.countercheck.duties.PartyRule;
import io.countercheck.duties.PartyRules;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.PartyList;
import io.countercheck.parties.PartyHit;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.PartyQuery;
import io.countercheck.report.Answer;
import io.countercheck.report.AnswerTable;
import io.countercheck.report.VisibleText;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Is this party on a list? One name or a whole column. */
final class PartyQuestion implements Question {

    private final Console console;
    private final PartyMatcher matcher;
    private final List<PartyList> lists;
    private final String country;
    private final String identifier;
    private final LocalDate day;

    PartyQuestion(Console console, Workshop workshop, String country, String identifier, LocalDate day) {
        this.console = console;
        this.matcher = workshop.parties();
        this.lists = workshop.lists();
        this.country = country.toUpperCase(Locale.ROOT);
        this.identifier = identifier;
        this.day = day;
    }

    @Override
    public int answer(String text, ColumnOptions options) {
        List<PartyHit> hits = hits(new PartyQuery(text, country, identifier), options.top);
        if (options.format != null) {
            try (AnswerTable table = AnswerTable.to(console.table(), options.table())) {
                answers("1", hits).forEach(table::print);
            }
            return Exit.OK;
        }
        PrintWriter out = console.out();
        for (PartyHit hit : hits) {
            print(hit);
        }
        if (hits.isEmpty()) {
            out.println("Nobody on the lists is likely to be \"" + VisibleText.line(text) + "\".");
        }
        console.paragraph(
                "",
                "Held against: "
                        + String.join(
                                "; ", lists.stream().map(PartyQuestion::words).toList()) + ".");
        return hits.isEmpty() ? Exit.FOUND : Exit.OK;
    }

    @Override
    public void answerColumn(QuestionFile questions, ColumnOptions options) {
        try (AnswerTable table = AnswerTable.to(console.table(), options.table())) {
            questions.answer(
                    question -> {
                        String where = question.country().isEmpty() ? country : question.country();
                        PartyQuery query = new PartyQuery(question.text(), where.toUpperCase(Locale.ROOT), identifier);
                        return answers(question.id(), hits(query, options.top));
                    },
                    answers -> answers.forEach(table::print));
        }
    }

    private List<PartyHit> hits(PartyQuery query, int top) {
        return top > 0 ? matcher.match(query, top) : matcher.match(query);
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
                        + rule.effect().id() + (rule.citation().isEmpty() ? "" : " (" + rule.citation() + ")"));
        if (!party.citation().isEmpty()) {
            console.paragraph("  ", party.citation());
        }
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

    private static List<Answer> answers(String id, List<PartyHit> hits) {
        List<Answer> answers = new ArrayList<>(hits.size());
        for (PartyHit hit : hits) {
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
        return answers;
    }
}
