package io.countercheck.intake.internal.columns;

import io.countercheck.intake.internal.values.PlainWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The headers of a table whose columns are agreed on: each by its own name, whatever its letter case and signs. */
public final class NamedHeaders implements Headers {

    private final Set<String> names;

    /** @param columns names in lower case, words joined by {@code _} */
    public NamedHeaders(Set<String> columns) {
        this.names = Set.copyOf(columns);
    }

    /** The name that a header stands for: {@code Valid from} for {@code valid_from}. */
    public static String name(String header) {
        return String.join("_", PlainWords.words(header).split(" ", -1));
    }

    @Override
    public int recognised(List<String> cells) {
        return cells.stream()
                .map(NamedHeaders::name)
                .filter(names::contains)
                .collect(Collectors.toSet())
                .size();
    }

    @Override
    public boolean namesGoods(String header) {
        return names.contains(name(header));
    }
}
