package io.countercheck.model.network;

import java.util.List;

/**
 * A contact that so many different names bear that it says little of any of them: a forwarder's desk, a business
 * centre, a bank. It is shown, and merges nobody.
 *
 * @param id {@code H1}, {@code H2}, …: the widest spread first
 * @param value as it is compared
 * @param written as it was written most often
 * @param names how many different names bear it
 * @param bearers ids of the names that bear it, sorted
 * @param seen when and where
 */
public record Hub(
        String id, ContactKind kind, String value, String written, int names, List<String> bearers, Sighting seen) {

    public Hub {
        bearers = List.copyOf(bearers);
    }
}
