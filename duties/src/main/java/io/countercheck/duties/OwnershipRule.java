package io.countercheck.duties;

import java.util.Arrays;
import java.util.Locale;

/** What a list's law says of companies that listed parties own. The words are those of the {@code ownership} column. */
public enum OwnershipRule {
    /** Only those who are listed. */
    NONE,
    /** 50 per cent or more, directly or indirectly, the shares of several listed owners added up; not control alone. */
    HALF_TOGETHER,
    /** The same, or control. */
    HALF_TOGETHER_OR_CONTROL,
    /** More than 50 per cent in one hand, or control. */
    MORE_THAN_HALF_OR_CONTROL,
    /** No rule of its own: a listed owner of half or more, or in control, is a warning. */
    RED_FLAG;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no rule is called so */
    static OwnershipRule of(String id) {
        return Arrays.stream(values())
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule on ownership: '" + id + "'"));
    }
}
