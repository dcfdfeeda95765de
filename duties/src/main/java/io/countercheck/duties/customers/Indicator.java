package io.countercheck.duties.customers;

import io.countercheck.model.Confidence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A circumstance that law or published guidance calls a red flag, as far as an order and the customer file can show it.
 *
 * <p>One whose source is not held has no constant here: a residential address is named by several authorities, but no order
 * says what kind of house stands at an address.
 */
public enum Indicator {
    NEW_CUSTOMER(
            "the customer is not in the customer file, or its review has run out",
            "DEA Diversion Control Division, Knowing Your Customer/Suspicious Orders Reporting: handlers identify their"
                    + " customers and understand the normal and expected transactions"),
    NEW_ADDRESS(
            "the goods go to an address that the customer file does not name",
            "Precursor Control Regulations (SOR/2002-359) s. 86(2)(d), (f): place of destination, departure from the"
                    + " pattern of prior dealings"),
    NEW_SUBSTANCE(
            "the customer is not expected to buy these goods",
            "Precursor Control Regulations (SOR/2002-359) s. 86(2)(f); BIS Red Flag Indicators: capabilities do not fit"
                    + " the buyer's line of business"),
    QUANTITY_UNUSUAL(
            "the quantity is out of what is expected of the customer",
            "21 CFR 1310.05(a)(1): extraordinary quantity; Precursor Control Regulations (SOR/2002-359) s. 86(2)(b), (f)"),
    NEW_MAIL_DOMAIN(
            "the order comes from a mail domain that the customer file does not name",
            "Precursor Control Regulations (SOR/2002-359) s. 86(2)(f): departure from the pattern of prior dealings"),
    PRIVATE_MAIL(
            "the order comes from a mail host that is open to everybody",
            "Departments of Commerce, the Treasury and Justice, Tri-Seal Compliance Note of 2023-03-02: personal email"
                    + " accounts instead of company email addresses"),
    PAID_BY_STRANGER(
            "somebody pays who has no other part in the order",
            "Departments of Commerce, the Treasury and Justice, Tri-Seal Compliance Note of 2023-03-02: payment from a"
                    + " business that is not named for the end use; Precursor Control Regulations s. 86(2)(e)"),
    CARRIER_RECEIVES(
            "the goods end with the carrier or broker",
            "BIS Red Flag Indicators: a freight forwarding firm is listed as the product's final destination"),
    ROUTE_ABNORMAL(
            "the route passes through a country for no reason that the order shows",
            "BIS Red Flag Indicators: the shipping route is abnormal; Precursor Control Regulations s. 86(2)(d)"),
    SPLIT_ORDERS(
            "several small orders of the same goods for one customer or address",
            "21 CFR 1310.04(e), (f): firms detect split purchases; Precursor Control Regulations (SOR/2002-359) s. 86(2): a"
                    + " group of transactions"),
    SHARED_ADDRESS(
            "several customers have the same goods sent to one address",
            "FinCEN FIN-2024-A002: a business address shared with other similar businesses");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String words;
    private final String source;

    Indicator(String words, String source) {
        this.words = words;
        this.source = source;
    }

    /** What comes after {@code risk:} in a reason. */
    public String id() {
        return id;
    }

    /** When it speaks, in words. */
    public String words() {
        return words;
    }

    /** Who calls it a red flag, and where. */
    public String source() {
        return source;
    }

    /** How well that source is verified: of two the text is known from what others print. */
    public Confidence confidence() {
        return this == PRIVATE_MAIL || this == PAID_BY_STRANGER || this == SHARED_ADDRESS
                ? Confidence.VERIFIED_SECONDARY
                : Confidence.VERIFIED_FROM_SOURCE;
    }

    /** The indicator of that id, or empty. */
    public static Optional<Indicator> of(String id) {
        return Arrays.stream(values()).filter(i -> i.id.equals(id)).findFirst();
    }

    /** The table of docs/policy.md. */
    public static String markdown() {
        StringBuilder table = new StringBuilder("| code | when | source |\n|---|---|---|\n");
        for (Indicator indicator : values()) {
            table.append("| `")
                    .append(indicator.id)
                    .append("` | ")
                    .append(indicator.words)
                    .append(" | ")
                    .append(indicator.source)
                    .append(" (")
                    .append(indicator.confidence().id())
                    .append(") |\n");
        }
        return table.toString();
    }
}
