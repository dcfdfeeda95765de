package io.countercheck.model.network;

import java.util.List;

/**
 * What is taken for one company: everything that links of at least {@link Network#BAND} hold together.
 *
 * @param id {@code C1}, {@code C2}, …: those with the most different names first, then those seen in the most rows
 * @param names at least one; the most seen first
 * @param contacts the strongest sort first
 * @param seen when and where, under any name
 */
public record Company(String id, List<TracedName> names, List<TracedContact> contacts, Sighting seen) {

    public Company {
        names = List.copyOf(names);
        contacts = List.copyOf(contacts);
    }

    /** The name seen most. */
    public String name() {
        return names.get(0).shown();
    }

    /** How many of its names are not merely spellings of another. */
    public int differentNames() {
        return (int) names.stream()
                .filter(n -> !n.text().isEmpty())
                .mapToInt(TracedName::group)
                .distinct()
                .count();
    }
}
