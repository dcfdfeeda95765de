package io.countercheck.model;

import java.util.List;

/**
 * The data that a form or application asks for, as far as an order and what is on file give them. Nobody files it: a person takes
 * it over.
 *
 * @param id stable id, as {@code DEA-486}
 * @param title what it is, in words
 * @param citation where it is written what the form asks for
 * @param confidence how well that is verified
 * @param confidential whether it must stay out of everything that a customer sees
 * @param fields what it asks for, in its order
 */
public record FormSheet(
        String id, String title, String citation, Confidence confidence, boolean confidential, List<Field> fields) {

    /**
     * One thing that it asks for.
     *
     * @param label what is asked
     * @param value what is known of it; empty when nothing on file says it
     */
    public record Field(String label, String value) {

        /** Whether a person has to find it out. */
        public boolean missing() {
            return value.isEmpty();
        }
    }

    public FormSheet {
        fields = List.copyOf(fields);
    }

    /** How many fields nothing on file fills. */
    public long missing() {
        return fields.stream().filter(Field::missing).count();
    }
}
