package io.countercheck.model.network;

import java.util.List;

/**
 * A contact of a company.
 *
 * @param value as it is compared
 * @param written as it was written most often
 * @param names ids of the names that bear it, sorted
 * @param hub id of the hub it is, or empty: a hub's contact does not hold the company together
 * @param seen when and where, by this company
 */
public record TracedContact(
        ContactKind kind, String value, String written, List<String> names, String hub, Sighting seen) {

    public TracedContact {
        names = List.copyOf(names);
    }
}
