package io.countercheck.duties;

import io.countercheck.controls.Listing;
import io.countercheck.controls.Trade;
import io.countercheck.duties.papers.Document;
import io.countercheck.duties.papers.DocumentKind;
import io.countercheck.duties.papers.Register;
import io.countercheck.model.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents on file fit a duty of one line: kind, law, goods, party, route, order, day and notice period. Whether
 * there is enough left of them is settled elsewhere, over all rows.
 */
final class DocumentFit {

    private final DutyBook book;
    private final Routes routes;
    private final Owners owners;
    private final Case line;
    private @Nullable PartyNames names;

    DocumentFit(DutyBook book, Routes routes, Owners owners, Case line) {
        this.book = book;
        this.routes = routes;
        this.owners = owners;
        this.line = line;
    }

    /**
     * What the register holds for one duty.
     *
     * @param fitting documents that fit but for their quantity, first used first
     * @param unfit what is wrong with documents that are meant for it, in words
     */
    record Found(List<Register.Entry> fitting, List<String> unfit) {
        static final Found NOTHING = new Found(List.of(), List.of());
    }

    /** The documents that would meet the duty. */
    Found meeting(Duty duty, Listing listing, @Nullable Trade trade) {
        Optional<DocumentKind> kind = DocumentKind.of(duty.satisfiedBy());
        Set<String> purposes = new HashSet<>(duty.alsoBy());
        purposes.add(duty.id());
        return kind.isEmpty() ? Found.NOTHING : find(kind.get(), duty, purposes, listing, trade);
    }

    /** The operator's statements that bear on one of the exclusions which may lift the duty. */
    Found statements(Duty duty, Set<String> exclusions, Listing listing, @Nullable Trade trade) {
        return exclusions.isEmpty() ? Found.NOTHING : find(DocumentKind.STATEMENT, duty, exclusions, listing, trade);
    }

    /** Certificates of an authority for an exclusion: they are licences to do without the duty. */
    Found certificates(Duty duty, Set<String> exclusions, Listing listing, @Nullable Trade trade) {
        return exclusions.isEmpty() ? Found.NOTHING : find(DocumentKind.LICENCE, duty, exclusions, listing, trade);
    }

    private Found find(DocumentKind kind, Duty duty, Set<String> purposes, Listing listing, @Nullable Trade trade) {
        List<Register.Entry> fitting = new ArrayList<>();
        List<String> unfit = new ArrayList<>();
        for (Register.Entry entry : line.onFile().register().of(kind, listing.id(), names().all())) {
            Document document = entry.document();
            if (!isFor(document, duty, purposes) || !madeOutTo(document, duty, trade)) {
                continue;
            }
            String wrong = wrong(document, duty, trade);
            if (wrong.isEmpty()) {
                fitting.add(entry);
            } else {
                unfit.add(document.called() + " " + wrong);
            }
        }
        return new Found(fitting, unfit);
    }

    /** Read when the first document is looked for: most lines need none. */
    private PartyNames names() {
        if (names == null) {
            names = new PartyNames(line);
        }
        return names;
    }

    private boolean isFor(Document document, Duty duty, Set<String> purposes) {
        return document.duties().isEmpty()
                ? routes.regimesIn(document.country(), line.day()).contains(duty.regime())
                : purposes.stream().anyMatch(document.duties()::contains);
    }

    private boolean madeOutTo(Document document, Duty duty, @Nullable Trade trade) {
        Duty met = madeOutFor(document, duty);
        return document.kind().ofTheCustomer()
                ? names().isCustomer(document.party())
                : names().owes(document.party(), Owners.of(met, trade), trade, owners.whose(met, trade));
    }

    /** What keeps a document that is made out to the right party for the right goods from fitting; empty when it fits. */
    private String wrong(Document document, Duty duty, @Nullable Trade trade) {
        if (!document.orders().isEmpty()
                && !document.orders().contains(line.consignment().reference())) {
            return "is for another order";
        }
        if (!document.from().isEmpty()
                        && !document.from().contains(line.item().movement().from())
                || !document.to().isEmpty()
                        && !document.to().contains(line.item().movement().to())) {
            return "is for another route";
        }
        if (!document.counterparty().isEmpty() && !names().isNamed(document.counterparty())) {
            return "names another party on the other side";
        }
        if (!document.counts()) {
            return "is only " + document.state().id() + ": "
                    + (document.kind().onlyConfirmed() ? "its issuer has to confirm it" : "somebody has to see it");
        }
        if (document.validTo() != null && document.validTo().isBefore(line.day())) {
            return "has expired on " + document.validTo();
        }
        if (document.validFrom() != null && document.validFrom().isAfter(line.day())) {
            return "is valid only from " + document.validFrom();
        }
        Duty met = madeOutFor(document, duty);
        if (longerThanAllowed(document, met)) {
            return "covers more than " + met.id() + " allows, or does not say from when to when";
        }
        String notice = notice(document, met, trade);
        if (!notice.isEmpty()) {
            return notice;
        }
        return quantityFits(document);
    }

    /** The duty for which the document was made out: this one, or one whose document meets it too. */
    private Duty madeOutFor(Document document, Duty duty) {
        return document.duties().contains(duty.id())
                ? duty
                : duty.alsoBy().stream()
                        .filter(document.duties()::contains)
                        .sorted()
                        .flatMap(id -> book.duty(id).stream())
                        .findFirst()
                        .orElse(duty);
    }

    /** An easing for a time, such as one declaration for the supplies of a year, covers no longer than that. */
    private static boolean longerThanAllowed(Document document, Duty met) {
        Deadline time = met.deadline();
        if (met.blocks()
                || time == null
                || time.offset().isNegative()
                || time.offset().isZero()) {
            return false;
        }
        LocalDate first = document.validFrom();
        LocalDate last = document.validTo();
        return first == null || last == null || !last.isBefore(first.plus(time.offset()));
    }

    /**
     * Whether the time that must lie between filing and the event has passed. Goods arrive no earlier than they leave, so
     * that for an arrival that is not on file the day of dispatch is the safe one to count from.
     */
    private String notice(Document document, Duty duty, @Nullable Trade trade) {
        Deadline deadline = duty.deadline();
        if (deadline == null || !deadline.offset().isNegative() || document.kind() == DocumentKind.STATEMENT) {
            return "";
        }
        LocalDate event = deadline.anchor().dayOf(line.item().movement(), trade, line.day());
        if (event == null) {
            event = line.item().movement().dispatchDate();
        }
        if (document.filed() == null || event == null) {
            return "cannot be counted: the day of filing or of "
                    + deadline.anchor().words() + " is not on file";
        }
        return document.filed().isAfter(deadline.from(event))
                ? "was filed on " + document.filed() + ", later than " + deadline.words()
                : "";
    }

    private String quantityFits(Document document) {
        Amount quantity = document.quantity();
        if (quantity == null) {
            return "";
        }
        Optional<Amount> amount = line.item().quantity().decisive();
        if (amount.isEmpty()) {
            return "covers a quantity, and the line gives none";
        }
        return amount.get().unit().dimension() == quantity.unit().dimension()
                ? ""
                : "covers a quantity in " + quantity.unit().dimension().name().toLowerCase(Locale.ROOT)
                        + ", and the line is counted otherwise";
    }
}
