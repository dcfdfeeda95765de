package io.countercheck.duties.customers;

import io.countercheck.duties.papers.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the operator knows of one customer.
 *
 * @param name its name
 * @param alsoKnownAs other names under which it orders
 * @param business what it does, in the operator's words
 * @param addresses where goods are sent for it, as written
 * @param domains its mail domains, in lower case
 * @param payers who else pays for it
 * @param expectations goods that it is expected to buy
 * @param reviewed the day on which a person last looked at it, or null
 * @param by who that was; empty when nobody is named
 * @param reviewUntil the last day on which that counts, or null when none is set
 */
public record CustomerOnFile(
        String name,
        Set<String> alsoKnownAs,
        String business,
        Set<String> addresses,
        Set<String> domains,
        Set<String> payers,
        List<Expectation> expectations,
        @Nullable LocalDate reviewed,
        String by,
        @Nullable LocalDate reviewUntil) {

    public CustomerOnFile {
        alsoKnownAs = Set.copyOf(alsoKnownAs);
        addresses = Set.copyOf(addresses);
        domains = Set.copyOf(domains);
        payers = Set.copyOf(payers);
        expectations = List.copyOf(expectations);
    }

    /** Whether a person has looked at it, and that still counts on a day. */
    public boolean reviewedOn(LocalDate day) {
        return reviewed != null && (reviewUntil == null || !reviewUntil.isBefore(day));
    }

    /**
     * Whether an address is one of its own: letter by letter, but for case, spaces and signs. A country written behind it
     * makes no other address; anything with figures does.
     */
    public boolean isAt(String address) {
        String written = Names.fold(address);
        return addresses.stream().map(Names::fold).anyMatch(known -> same(known, written) || same(written, known));
    }

    private static boolean same(String shorter, String longer) {
        return !shorter.isEmpty()
                && longer.startsWith(shorter)
                && longer.codePoints()
                        .skip(shorter.codePointCount(0, shorter.length()))
                        .noneMatch(Character::isDigit);
    }

    /** Whether mail from that host is its own; a name below one of its domains is. */
    public boolean writesFrom(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(d -> lower.equals(d) || lower.endsWith("." + d));
    }

    /** Whether somebody of that name pays for it. */
    public boolean isPaidBy(String name) {
        return payers.stream().map(Names::fold).anyMatch(Names.fold(name)::equals);
    }
}
