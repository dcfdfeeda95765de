package io.countercheck.intake.internal.columns;

import io.countercheck.intake.internal.values.PlainWords;
import io.countercheck.intake.internal.values.Resource;
import io.countercheck.model.Field;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words by which headers are recognised, from {@code headers.csv}: field, language, header.
 *
 * <p>Beside the ids of fields its first column knows: {@code *_address} and the like for an attribute whose party another
 * word names; {@code ?cas} for a header that can mean that field among others; {@code =no} for a word that has the
 * spellings listed; {@code -} for words that say nothing; {@code ~} for words that tell one party of a role from another
 * ({@code final}); {@code !} for headers that must not be taken for anything.
 */
public final class HeaderDictionary {

    private static final HeaderDictionary SHIPPED = new HeaderDictionary();

    private final Map<String, Field> fields = new HashMap<>(2048);
    private final Map<String, List<Field>> weak = new HashMap<>();
    private final Map<String, PartyRole> roles = new HashMap<>();
    private final Map<String, PartyAttribute> attributes = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> barred = new HashSet<>();
    private final Set<String> qualifiers = new LinkedHashSet<>();

    private HeaderDictionary() {
        List<String[]> rows = Resource.lines(HeaderDictionary.class, "headers.csv").stream()
                .map(line -> line.split(",", 3))
                .toList();
        for (String[] row : rows) {
            String words = PlainWords.words(row[2]);
            if (row[0].startsWith("=")) {
                canonical.put(words, row[0].substring(1));
            } else if (row[0].equals("-")) {
                fillers.add(words);
            }
        }
        for (String[] row : rows) {
            if (row[0].equals("~")) {
                qualifiers.add(key(row[2]));
            } else if (!row[0].startsWith("=") && !row[0].equals("-")) {
                add(row[0], row[2]);
                if (row[1].equals("de")) {
                    add(row[0], spelledOut(row[2]));
                }
            }
        }
    }

    public static HeaderDictionary shipped() {
        return SHIPPED;
    }

    private void add(String id, String header) {
        String key = key(header);
        if (id.equals("!")) {
            barred.add(key);
        } else if (id.startsWith("*_")) {
            attributes.put(key, PartyAttribute.valueOf(id.substring(2).toUpperCase(Locale.ROOT)));
        } else {
            boolean likely = id.startsWith("?");
            Field field = FieldNames.field(likely ? id.substring(1) : id);
            if (field == null) {
                throw new IllegalStateException("headers.csv: no field " + id);
            }
            if (likely) {
                weak.computeIfAbsent(key, k -> new ArrayList<>(1)).add(field);
            } else {
                fields.put(key, field);
                if (field instanceof PartyField party && party.attribute() == PartyAttribute.NAME) {
                    roles.put(key, party.role());
                }
            }
        }
    }

    /** Umlauts as systems without them write them. */
    private static String spelledOut(String german) {
        return german.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }

    /** The header as it is looked up: fillers dropped, spellings unified, no spaces. */
    String key(String header) {
        StringBuilder key = new StringBuilder(header.length());
        for (String word : PlainWords.words(header).split(" ")) {
            if (!fillers.contains(word)) {
                key.append(canonical.getOrDefault(word, word));
            }
        }
        return key.toString();
    }

    boolean barred(String key) {
        return barred.contains(key);
    }

    /** The field that the key names for certain, or null. */
    @Nullable
    Field field(String key) {
        return fields.get(key);
    }

    /** The fields that the key can mean, the likeliest first. */
    List<Field> likely(String key) {
        return weak.getOrDefault(key, List.of());
    }

    /** The attribute that the key names without its party, or null. */
    @Nullable
    PartyAttribute attribute(String key) {
        return attributes.get(key);
    }

    /** The part of the party that the key names, alone or with a word that tells it from others; null for any other. */
    @Nullable
    PartyRole role(String key) {
        PartyRole role = roles.get(key);
        if (role != null) {
            return role;
        }
        for (String qualifier : qualifiers) {
            if (key.startsWith(qualifier)) {
                role = roles.get(key.substring(qualifier.length()));
            }
            if (role == null && key.endsWith(qualifier)) {
                role = roles.get(key.substring(0, key.length() - qualifier.length()));
            }
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /**
     * Whether one of the header's words is a word for a party. Of scripts that write words together any stretch of the
     * header counts as a word.
     */
    public boolean speaksOfParty(String header) {
        List<String> words = List.of(PlainWords.words(header).split(" "));
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + 3); to++) {
                run.append(canonical.getOrDefault(words.get(to), words.get(to)));
                if (roles.containsKey(run.toString())) {
                    return true;
                }
            }
        }
        String key = key(header);
        return key.codePoints().anyMatch(Character::isIdeographic)
                && roles.keySet().stream()
                        .anyMatch(role -> role.length() > 1 && isIdeographic(role) && key.contains(role));
    }

    private static boolean isIdeographic(String word) {
        return Character.isIdeographic(word.codePointAt(0));
    }

    /**
     * A header that is made of a party and an attribute.
     *
     * @param party the key of the word for the party: {@code consignee} of {@code consigneename}
     * @param goesOn whether it holds what goes on from a column before: {@code name2}
     */
    record Composed(PartyField field, String party, boolean goesOn) {}

    /** What the key says when it is made of a party and an attribute, in either order; else null. */
    @Nullable
    Composed composed(String key) {
        for (int i = 1; i < key.length(); i++) {
            String front = key.substring(0, i);
            String back = key.substring(i);
            Composed composed = composed(front, back);
            if (composed == null && back.startsWith("address")) {
                composed = composed(front, back.substring("address".length()));
            }
            if (composed == null) {
                composed = composed(back, front);
            }
            if (composed != null) {
                return composed;
            }
        }
        return null;
    }

    private @Nullable Composed composed(String party, String attribute) {
        PartyAttribute of = attributes.get(attribute);
        PartyRole role = of == null ? null : role(party);
        return role == null || of == null ? null : new Composed(new PartyField(role, of), party, goesOn(attribute));
    }

    /** Whether the key of an attribute counts on from a first one. */
    static boolean goesOn(String attribute) {
        char last = attribute.isEmpty() ? ' ' : attribute.charAt(attribute.length() - 1);
        return last >= '2' && last <= '9';
    }
}
