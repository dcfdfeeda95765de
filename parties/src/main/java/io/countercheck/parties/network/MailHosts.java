package io.countercheck.parties.network;

import io.countercheck.parties.internal.PublicHosts;
import java.util.Locale;
import java.util.Set;

/** Hosts at which everybody can have a mailbox. Immutable. */
public final class MailHosts {

    /** None: no host is open to everybody. */
    public static final MailHosts NONE = new MailHosts(Set.of());

    private final Set<String> open;

    private MailHosts(Set<String> open) {
        this.open = open;
    }

    /** The hosts that ship with the program. */
    public static MailHosts shipped() {
        return new MailHosts(PublicHosts.shipped());
    }

    /** Whether mail from that host says nothing of a firm. */
    public boolean openToEverybody(String host) {
        return open.contains(host.toLowerCase(Locale.ROOT));
    }
}
