package io.countercheck.duties.papers;

import io.countercheck.model.Amount;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One document on file, for goods of one quantity.
 *
 * @param number its number as its issuer wrote it
 * @param kind what it is
 * @param country under whose law it was made out, ISO 3166 alpha-2; empty where {@code duties} says what it is for
 * @param duties ids of the duties that it is for, of a statement the exclusion; empty: every duty of that law that its kind
 *     meets
 * @param party to whom it was made out
 * @param counterparty the other side that it names; empty when it names none
 * @param listings ids of the listings whose goods it covers
 * @param from countries of dispatch; empty: any
 * @param to countries of destination; empty: any
 * @param quantity how much it covers in all, or null when it says no quantity
 * @param used how much of that is used up by orders that are in no file here, in the same unit
 * @param validFrom its first day, or null when it does not say
 * @param validTo its last day, or null when it does not say
 * @param filed the day on which it was filed or sent, or null
 * @param state how far it is known to be genuine
 * @param by who saw or confirmed it; empty when it is only claimed
 * @param on when that was, or null
 * @param orders references of the orders that it is for; empty: any
 * @param where file and row
 */
public record Document(
        String number,
        DocumentKind kind,
        String country,
        Set<String> duties,
        String party,
        String counterparty,
        Set<String> listings,
        Set<String> from,
        Set<String> to,
        @Nullable Amount quantity,
        @Nullable Amount used,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate filed,
        DocumentState state,
        String by,
        @Nullable LocalDate on,
        Set<String> orders,
        String where) {

    public Document {
        duties = Set.copyOf(duties);
        listings = Set.copyOf(listings);
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        orders = Set.copyOf(orders);
    }

    /** Whether it is known well enough to close a duty. */
    public boolean counts() {
        return state.compareTo(kind.onlyConfirmed() ? DocumentState.CONFIRMED : DocumentState.SEEN) >= 0;
    }

    /** What it is and its number: {@code export-authorisation DE-2026-17}. */
    public String called() {
        return kind.id() + " " + number;
    }
}
