package io.countercheck.model.network;

import java.util.Locale;

/** A sort of contact by which a party can be reached, paid or identified. Declared from the strongest evidence down. */
public enum ContactKind {
    IDENTIFIER,
    EMAIL,
    WALLET,
    PHONE,
    DOMAIN,
    ADDRESS;

    /** As it stands in files: the name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In a sentence. */
    public String words() {
        return switch (this) {
            case IDENTIFIER -> "identifier";
            case EMAIL -> "e-mail address";
            case WALLET -> "wallet";
            case PHONE -> "telephone number";
            case DOMAIN -> "internet domain";
            case ADDRESS -> "postal address";
        };
    }
}
