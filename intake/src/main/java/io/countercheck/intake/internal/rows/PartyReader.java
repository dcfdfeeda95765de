package io.countercheck.intake.internal.rows;

import io.countercheck.intake.Mapping.Standing;
import io.countercheck.intake.internal.rows.ColumnPlan.Place;
import io.countercheck.intake.internal.values.Countries;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parties that a row names; a role may have several. */
final class PartyReader {

    /** An attribute of one party, and the columns it stands in. */
    private record Attribute(PartyField field, List<Place> places) {}

    /** The columns of one party. */
    private record PartyColumns(PartyRole role, Standing standing, List<Attribute> attributes) {}

    private final List<PartyColumns> columns = new ArrayList<>();

    PartyReader(ColumnPlan plan) {
        for (PartyRole role : PartyRole.values()) {
            plan.fields().stream()
                    .filter(f -> f instanceof PartyField party && party.role() == role)
                    .flatMap(f -> plan.places(f).stream())
                    .map(Place::party)
                    .distinct()
                    .sorted(Comparator.comparingInt(Standing::number))
                    .forEach(standing ->
                            columns.add(new PartyColumns(role, standing, attributes(plan, role, standing))));
        }
    }

    private static List<Attribute> attributes(ColumnPlan plan, PartyRole role, Standing standing) {
        List<Attribute> attributes = new ArrayList<>();
        for (PartyAttribute attribute : PartyAttribute.values()) {
            PartyField field = new PartyField(role, attribute);
            List<Place> places = plan.places(field).stream()
                    .filter(p -> p.party().equals(standing))
                    .toList();
            if (!places.isEmpty()) {
                attributes.add(new Attribute(field, places));
            }
        }
        return attributes;
    }

    /**
     * Everybody named in the row.
     *
     * @param countries receives the country of every role that has one, of parties without a name too
     */
    List<Party> read(RowCells cells, RoleCountries countries) {
        List<Party> parties = new ArrayList<>(columns.size());
        for (PartyColumns one : columns) {
            Map<PartyAttribute, String> text = new EnumMap<>(PartyAttribute.class);
            for (Attribute attribute : one.attributes()) {
                String value = text(cells, attribute);
                if (!value.isEmpty()) {
                    text.put(attribute.field().attribute(), value);
                }
            }
            String country = country(cells, one.role(), text);
            if (!one.standing().intermediate()) {
                countries.add(one.role(), country);
            }
            boolean onlyCountry = text.size() == 1 && text.containsKey(PartyAttribute.COUNTRY);
            if (!text.isEmpty() && !onlyCountry && !saidBefore(one.role(), text, parties)) {
                parties.add(new Party(one.role(), country, text));
            }
        }
        return parties;
    }

    /** Whether a party of the role has this name already, and nothing else is said of it here. */
    private static boolean saidBefore(PartyRole role, Map<PartyAttribute, String> text, List<Party> parties) {
        return text.keySet().equals(Set.of(PartyAttribute.NAME))
                && parties.stream()
                        .anyMatch(p -> p.role() == role
                                && p.name().equals(Optional.ofNullable(text.get(PartyAttribute.NAME))));
    }

    private static String text(RowCells cells, Attribute attribute) {
        PartyField field = attribute.field();
        List<Place> places = attribute.places();
        return switch (field.attribute()) {
            case NAME -> cells.directed(field, cells.joined(field, places, " "));
            case ADDRESS -> cells.joined(field, places, ", ");
            case COUNTRY -> cells.firstText(field, places);
            case EMAIL, PHONE, WEBSITE, IDENTIFIER, WALLET -> cells.joined(field, places, "; ");
        };
    }

    private static String country(RowCells cells, PartyRole role, Map<PartyAttribute, String> text) {
        String written = text.getOrDefault(PartyAttribute.COUNTRY, "");
        if (Countries.saysNothing(written)) {
            text.remove(PartyAttribute.COUNTRY);
            return "";
        }
        String code = Countries.code(written);
        if (code.isEmpty()) {
            cells.problem(
                    ProblemCode.COUNTRY_UNKNOWN,
                    new PartyField(role, PartyAttribute.COUNTRY),
                    written,
                    "the country is not known by this name");
        }
        return code;
    }
}
