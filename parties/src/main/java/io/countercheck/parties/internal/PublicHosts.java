package io.countercheck.parties.internal;

import java.util.Set;

/** The hosts that many share ({@code public-hosts.txt}): mail providers, marketplaces, social networks. */
public final class PublicHosts {

    private PublicHosts() {}

    public static Set<String> shipped() {
        return Set.copyOf(Resources.lines("public-hosts.txt"));
    }
}
