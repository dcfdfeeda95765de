package io.countercheck.intake.internal.rows;

import io.countercheck.intake.internal.values.Countries;
import io.countercheck.intake.internal.values.ProblemCode;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parties that a row names. */
final class PartyReader {

    /** The columns of one role. */
    private record RoleColumns(PartyRole role, List<PartyField> fields) {}

    private final List<RoleColumns> roles = new ArrayList<>();

    PartyReader(ColumnPlan plan) {
        for (PartyRole role : PartyRole.values()) {
            List<PartyField> fields = new ArrayList<>();
            for (PartyAttribute attribute : PartyAttribute.values()) {
                PartyField field = new PartyField(role, attribute);
                if (plan.has(field)) {
                    fields.add(field);
                }
            }
            if (!fields.isEmpty()) {
                roles.add(new RoleColumns(role, List.copyOf(fields)));
            }
        }
    }

    /**
     * Everybody named in the row.
     *
     * @param countries receives the country of every role that has one, of parties without a name too
     */
    List<Party> read(RowCells cells, Map<PartyRole, String> countries) {
        List<Party> parties = new ArrayList<>(roles.size());
        for (RoleColumns columns : roles) {
            Map<PartyAttribute, String> text = new EnumMap<>(PartyAttribute.class);
            for (PartyField field : columns.fields()) {
                String value = text(cells, field);
                if (!value.isEmpty()) {
                    text.put(field.attribute(), value);
                }
            }
            String country = country(cells, columns.role(), text);
            if (!country.isEmpty()) {
                countries.put(columns.role(), country);
            }
            boolean onlyCountry = text.size() == 1 && text.containsKey(PartyAttribute.COUNTRY);
            if (!text.isEmpty() && !onlyCountry) {
                parties.add(new Party(columns.role(), country, text));
            }
        }
        return parties;
    }

    private static String text(RowCells cells, PartyField field) {
        return switch (field.attribute()) {
            case NAME -> cells.directed(field, cells.joined(field, " "));
            case ADDRESS -> cells.joined(field, ", ");
            case COUNTRY -> cells.firstText(field);
            case EMAIL, PHONE, WEBSITE, IDENTIFIER, WALLET -> cells.joined(field, "; ");
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
