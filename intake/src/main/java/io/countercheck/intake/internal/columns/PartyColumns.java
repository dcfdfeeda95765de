package io.countercheck.intake.internal.columns;

import io.countercheck.intake.Mapping.Recognition;
import io.countercheck.intake.Mapping.Standing;
import io.countercheck.model.Field;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns tell of the same party, where several parties have one role.
 *
 * <p>Each column of names is a party of its own, unless its header counts on from a name before it ({@code Name 2}). The
 * other columns belong to the party whose word their header has, else to the one whose columns stand before them.
 */
final class PartyColumns {

    private static final List<String> FINAL = List.of("ultimate", "final", "last", "最终", "конечн", "endempfanger");
    private static final List<String> INTERMEDIATE =
            List.of("intermediate", "interim", "intermedi", "zwischen", "中间", "中转", "промежуточн");

    /** One party: where its name stands, and the word for it. */
    private record Named(int column, String word) {

        private int rank() {
            if (FINAL.stream().anyMatch(word::contains)) {
                return 0;
            }
            return intermediate() ? 2 : 1;
        }

        private boolean intermediate() {
            return INTERMEDIATE.stream().anyMatch(word::contains);
        }
    }

    private PartyColumns() {}

    /** For each column the party it tells of; {@link Standing#ONLY} for a column of something else. */
    static List<Standing> parties(List<HeaderReading> headers, @Nullable Field[] fields, Recognition[] how) {
        List<Standing> parties = new ArrayList<>(Collections.nCopies(fields.length, Standing.ONLY));
        String[] words = words(headers, fields, how);
        Map<PartyRole, List<Integer>> byRole = new EnumMap<>(PartyRole.class);
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] instanceof PartyField field) {
                byRole.computeIfAbsent(field.role(), r -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> columns : byRole.values()) {
            List<Named> named = named(columns, headers, fields, words);
            for (int column : columns) {
                Named party = of(column, words[column], named);
                if (party != null) {
                    parties.set(column, new Standing(named.indexOf(party) + 1, party.intermediate()));
                }
            }
        }
        return parties;
    }

    /** The word for the party of each column; a column placed by the one before it has that one's. */
    private static String[] words(List<HeaderReading> headers, @Nullable Field[] fields, Recognition[] how) {
        String[] words = new String[fields.length];
        String before = "";
        for (int i = 0; i < fields.length; i++) {
            words[i] = how[i] == Recognition.POSITION ? before : headers.get(i).party();
            before = fields[i] == null ? before : words[i];
        }
        return words;
    }

    /** The parties of one role, the final one first and those in between last. */
    private static List<Named> named(
            List<Integer> columns, List<HeaderReading> headers, @Nullable Field[] fields, String[] words) {
        List<Named> named = new ArrayList<>();
        for (int column : columns) {
            boolean name = fields[column] instanceof PartyField field && field.attribute() == PartyAttribute.NAME;
            boolean more = headers.get(column).goesOn()
                    && named.stream().anyMatch(n -> n.word().equals(words[column]));
            if (name && !more) {
                named.add(new Named(column, words[column]));
            }
        }
        named.sort(Comparator.comparingInt(Named::rank).thenComparingInt(Named::column));
        return named;
    }

    private static @Nullable Named of(int column, String word, List<Named> named) {
        Named best = null;
        for (Named party : named) {
            if (best == null || nearness(party, column, word) > nearness(best, column, word)) {
                best = party;
            }
        }
        return best;
    }

    /** First the same word, then to stand before the column, then to stand close to it. */
    private static int nearness(Named party, int column, String word) {
        boolean same = party.word().equals(word);
        boolean before = party.column() <= column;
        return (same ? 1 << 20 : 0) + (before ? 1 << 18 : 0) - Math.abs(column - party.column());
    }
}
