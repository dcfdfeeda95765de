package io.countercheck.duties;

import io.countercheck.controls.Listing;
import io.countercheck.controls.Trade;
import io.countercheck.duties.papers.Demands;
import io.countercheck.duties.papers.Document;
import io.countercheck.duties.papers.Register;
import io.countercheck.model.Amount;
import io.countercheck.model.DutyState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the documents on file do to the duties of one line. */
final class LineDocuments {

    /** A document that runs out within so many days of the journey is mentioned. */
    private static final int SOON_DAYS = 30;

    private final DutyBook book;
    private final DocumentFit fit;
    private final Case line;
    private final GoodsFacts facts;

    LineDocuments(DutyBook book, DocumentFit fit, Case line, GoodsFacts facts) {
        this.book = book;
        this.fit = fit;
        this.line = line;
        this.facts = facts;
    }

    boolean none() {
        return line.onFile().register().isEmpty();
    }

    /** The duty as it stands with the documents: met, turned on a statement, or as before with what is wrong with them. */
    Owed apply(Owed bare, Listing listing, Set<Trade> trades, Circumstances found) {
        DocumentFit.Found meeting = fit.meeting(bare.duty(), listing, bare.trade());
        Optional<Document> met = drawn(bare.duty(), meeting.fitting());
        if (met.isPresent()) {
            return bare.met(met.get().number(), metNotes(met.get(), bare.duty()));
        }
        List<String> unfit = new ArrayList<>(meeting.unfit());
        meeting.fitting().forEach(e -> unfit.add(e.document().called() + " is short: earlier rows have used it up"));
        DocumentFit.Found certificates =
                fit.certificates(bare.duty(), certified(bare.duty(), listing), listing, bare.trade());
        Optional<Document> certificate = drawn(bare.duty(), certificates.fitting());
        unfit.addAll(certificates.unfit());
        certificate.ifPresent(c -> found.lifts(Cause.EXCLUDED, c.called() + " takes the goods out of the duty"));
        Set<String> exclusions = stateable(bare.duty(), listing, trades);
        DocumentFit.Found statements = fit.statements(bare.duty(), exclusions, listing, bare.trade());
        Optional<Document> statement = drawn(bare.duty(), statements.fitting());
        unfit.addAll(statements.unfit());
        found.unfit(unfit);
        statement.ifPresent(s -> found.depends(
                Cause.EXCLUSION_UNCERTAIN,
                "statement " + s.number() + ": whether "
                        + exclusions.stream()
                                .filter(s.duties()::contains)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + " applies, a person decides"));
        DutyState state = found.state(bare.duty().blocks(), false);
        return bare.standing(state, found.causes(state), found.notes(state));
    }

    /** Adds what this line would draw from documents for one duty, whatever the sums over the file will be. */
    void collect(Owed bare, Listing listing, Set<Trade> trades, Demands demands) {
        Optional<Amount> amount = line.item().quantity().decisive();
        if (amount.isEmpty()) {
            return;
        }
        demands.add(
                line.item().row(),
                bare.duty().id(),
                listing.id(),
                amount.get(),
                fit.meeting(bare.duty(), listing, bare.trade()).fitting());
        demands.add(
                line.item().row(),
                bare.duty().id(),
                listing.id(),
                amount.get(),
                fit.statements(bare.duty(), stateable(bare.duty(), listing, trades), listing, bare.trade())
                        .fitting());
    }

    private Optional<Document> drawn(Duty duty, List<Register.Entry> fitting) {
        Amount amount = line.item().quantity().decisive().orElse(null);
        for (Register.Entry entry : fitting) {
            boolean covered = entry.document().quantity() == null
                    || amount != null && line.onFile().draws().allow(line.item().row(), duty.id(), entry, amount);
            if (covered) {
                return Optional.of(entry.document());
            }
        }
        return Optional.empty();
    }

    /** Exclusions that an official certificate brings about. */
    private Set<String> certified(Duty duty, Listing listing) {
        return duty.exclusions().stream()
                .filter(id -> book.exclusion(id).covers(listing)
                        && book.exclusion(id).condition().asksFor(Claim.AUTHORIZATION_CERTIFICATE))
                .collect(Collectors.toSet());
    }

    private Set<String> stateable(Duty duty, Listing listing, Set<Trade> trades) {
        return duty.exclusions().stream()
                .filter(id -> book.exclusion(id).mayApplyAsStated(listing, trades, facts))
                .collect(Collectors.toSet());
    }

    private Set<String> metNotes(Document document, Duty duty) {
        String easing = duty.alsoBy().stream()
                .filter(id -> !document.duties().contains(duty.id())
                        && document.duties().contains(id))
                .sorted()
                .map(id -> ", under " + id)
                .findFirst()
                .orElse("");
        String how = document.called() + easing + ", " + document.state().id() + " by " + document.by() + " on "
                + document.on();
        LocalDate last = document.validTo();
        return last != null && last.isBefore(line.day().plusDays(SOON_DAYS + 1))
                ? Set.of("met by " + how + "; it expires on " + last)
                : Set.of("met by " + how);
    }
}
