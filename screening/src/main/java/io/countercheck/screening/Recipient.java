package io.countercheck.screening;

import io.countercheck.model.Consignment;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.text.KeyText;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Where goods go, as it is compared between rows: the name, the address or the telephone of whoever receives them, or
 * the order itself.
 *
 * <p>Spelling counts little: names and addresses are bare letters and digits, telephones their last nine figures, so
 * that a country code or a leading zero makes no difference. A forwarder to be notified receives nothing.
 *
 * @param how what the rows have in common
 * @param key the same for the same recipient
 */
record Recipient(How how, String key) implements Comparable<Recipient> {

    /** What rows may have in common, in words for a reason. */
    enum How {
        NAME("consignee"),
        ADDRESS("address"),
        PHONE("telephone"),
        ORDER("order");

        private final String word;

        How(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static final Set<PartyRole> RECEIVING = EnumSet.of(
            PartyRole.CONSIGNEE, PartyRole.SHIP_TO, PartyRole.SOLD_TO, PartyRole.IMPORTER, PartyRole.END_USER);
    /** What stands where a name is not given; two of them are not the same recipient. */
    private static final Set<String> NO_NAME = Set.of(
            "toorder",
            "totheorder",
            "unknown",
            "none",
            "private",
            "individual",
            "privateindividual",
            "sameasconsignee",
            "customer");

    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_ADDRESS = 8;
    private static final int FEWEST_FIGURES = 7;
    private static final int FIGURES = 9;

    /** The recipients of a consignment, in a fixed order; empty when nothing says where it goes. */
    static Set<Recipient> of(Consignment consignment) {
        Set<Recipient> recipients = new TreeSet<>();
        for (Party party : consignment.parties()) {
            if (RECEIVING.contains(party.role())) {
                party.name().ifPresent(name(recipients::add));
                party.attribute(PartyAttribute.ADDRESS).ifPresent(address(recipients::add));
                party.attribute(PartyAttribute.PHONE).ifPresent(phone(recipients::add));
            }
        }
        if (consignment.items().size() > 1) {
            recipients.add(new Recipient(How.ORDER, Long.toString(consignment.firstRow())));
        }
        return recipients;
    }

    private static Consumer<String> name(Consumer<Recipient> to) {
        return raw -> {
            String key = KeyText.key(raw);
            boolean unspaced = key.chars().anyMatch(c -> c >= 0x2e80);
            if ((unspaced || key.length() >= SHORTEST_NAME) && !NO_NAME.contains(key)) {
                to.accept(new Recipient(How.NAME, key));
            }
        };
    }

    /** A town alone is no address: it takes a number. */
    private static Consumer<String> address(Consumer<Recipient> to) {
        return raw -> {
            String key = KeyText.key(raw).replace(String.valueOf(KeyText.BREAK), "");
            if (key.length() >= SHORTEST_ADDRESS && key.chars().anyMatch(Character::isDigit)) {
                to.accept(new Recipient(How.ADDRESS, key));
            }
        };
    }

    private static Consumer<String> phone(Consumer<Recipient> to) {
        return raw -> {
            StringBuilder figures = new StringBuilder();
            raw.codePoints()
                    .map(c -> Character.digit(c, 10))
                    .filter(d -> d >= 0)
                    .forEach(figures::append);
            if (figures.length() >= FEWEST_FIGURES) {
                to.accept(new Recipient(How.PHONE, figures.substring(Math.max(0, figures.length() - FIGURES))));
            }
        };
    }

    @Override
    public int compareTo(Recipient other) {
        int order = how.compareTo(other.how);
        return order != 0 ? order : key.compareTo(other.key);
    }
}
