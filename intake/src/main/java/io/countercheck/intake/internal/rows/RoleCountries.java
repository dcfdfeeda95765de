package io.countercheck.intake.internal.rows;

import io.countercheck.model.PartyRole;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The countries of the parties of one row, by role: several where parties of one role sit in several. */
final class RoleCountries {

    private final Map<PartyRole, Set<String>> countries = new EnumMap<>(PartyRole.class);

    void add(PartyRole role, String country) {
        if (!country.isEmpty()) {
            countries.computeIfAbsent(role, r -> new LinkedHashSet<>(2)).add(country);
        }
    }

    /** Its countries, that of the first party first; none when nobody in the role has one. */
    Set<String> of(PartyRole role) {
        return countries.getOrDefault(role, Set.of());
    }
}
