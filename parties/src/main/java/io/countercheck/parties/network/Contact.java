package io.countercheck.parties.network;

import io.countercheck.model.network.ContactKind;
import java.util.Comparator;

/**
 * A contact as it is compared.
 *
 * @param value what people write differently brought to one form
 */
record Contact(ContactKind kind, String value) implements Comparable<Contact> {

    private static final Comparator<Contact> ORDER =
            Comparator.comparing(Contact::kind).thenComparing(Contact::value);

    @Override
    public int compareTo(Contact other) {
        return ORDER.compare(this, other);
    }
}
