package io.countercheck.duties.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document is. The words are those of the {@code satisfied_by} column of the duties. */
public enum DocumentKind {
    LICENCE(true, false, false),
    REGISTRATION(false, false, false),
    EXPORT_AUTHORISATION(true, true, false),
    IMPORT_PERMIT(true, true, false),
    TRANSACTION_ID(false, true, false),
    NOTIFICATION(false, true, false),
    END_USE_DECLARATION(false, false, true),
    /** A record that the law asks for before the goods move, such as the proof of the buyer's identity. */
    RECORD(false, false, true),
    /** The operator's own statement of a fact on which an exclusion turns. It never closes a duty. */
    STATEMENT(false, false, false);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean onlyConfirmed;
    private final boolean ofOneRoute;
    private final boolean ofTheCustomer;

    DocumentKind(boolean onlyConfirmed, boolean ofOneRoute, boolean ofTheCustomer) {
        this.onlyConfirmed = onlyConfirmed;
        this.ofOneRoute = ofOneRoute;
        this.ofTheCustomer = ofTheCustomer;
    }

    public String id() {
        return id;
    }

    /** Whether it counts only once its issuer has confirmed it: licences and permits. */
    public boolean onlyConfirmed() {
        return onlyConfirmed;
    }

    /** Whether it is made out for one route and quantity. */
    public boolean ofOneRoute() {
        return ofOneRoute;
    }

    /** Whether its party is the customer; else it is whoever owes the duty. */
    public boolean ofTheCustomer() {
        return ofTheCustomer;
    }

    /** Whether it says how much it covers. */
    boolean needsQuantity() {
        return ofOneRoute || this == END_USE_DECLARATION || this == STATEMENT;
    }

    /** Whether the day on which it was filed decides if a notice period has run. */
    boolean needsDayFiled() {
        return this == TRANSACTION_ID || this == NOTIFICATION;
    }

    /** The kind of that word, or empty. */
    public static Optional<DocumentKind> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }
}
