package io.countercheck.parties.network;

import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.network.ContactKind;
import io.countercheck.parties.internal.CallingCodes;
import io.countercheck.parties.internal.PairModel;
import io.countercheck.parties.internal.PublicHosts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the contacts of a party: every value in a field that may hold several, in the form in which contacts are
 * compared, with the text as it was written. What tells nobody apart (a public mail host, 00000000, "n/a") gives none.
 * Linear in the length of the fields. Immutable.
 */
final class ContactReader {

    private static final int SHORTEST_PHONE = 8;
    private static final int LONGEST_PHONE = 15;
    private static final int SHORTEST_NUMBER = 6;
    private static final int LONGEST_NUMBER = 40;
    private static final int SHORTEST_WALLET = 25;
    private static final int LONGEST_VALUE = 120;
    private static final int MOST_VALUES = 12;

    /** Second levels under which names are registered as under a country. */
    private static final Set<String> SECOND_LEVELS = Set.of("co", "com", "net", "org", "ac", "gov", "edu", "or", "ne");

    private static final Set<String> EXAMPLE_HOSTS = Set.of("example.com", "example.org", "example.net", "test.com");

    private final Set<String> publicHosts = PublicHosts.shipped();
    private final Map<String, String> callingCodes = CallingCodes.shipped();
    private final AddressReader addresses;

    ContactReader(PairModel model) {
        addresses = new AddressReader(model);
    }

    /** Every contact with its text as written, sorted. */
    SortedMap<Contact, String> of(Party party) {
        SortedMap<Contact, String> found = new TreeMap<>();
        party.text().forEach((attribute, text) -> read(attribute, text, party.country(), found));
        return found;
    }

    /** The same of lists of values. */
    SortedMap<Contact, String> of(String country, Map<PartyAttribute, List<String>> contacts) {
        SortedMap<Contact, String> found = new TreeMap<>();
        contacts.forEach((attribute, values) -> values.forEach(v -> read(attribute, v, country, found)));
        return found;
    }

    private void read(PartyAttribute attribute, String text, String country, SortedMap<Contact, String> found) {
        switch (attribute) {
            case EMAIL -> values(text, ",;|/ \n\t<>").forEach(v -> email(v, found));
            case WEBSITE -> values(text, ",;| \n\t").forEach(v -> domain(v, found));
            case PHONE -> values(text, ",;|/\n\t").forEach(v -> phone(v, country, found));
            case WALLET -> values(text, ",;| \n\t").forEach(v -> wallet(v, found));
            case IDENTIFIER -> values(text, ",;|\n\t").forEach(v -> identifier(v, found));
            case ADDRESS -> {
                String key = addresses.key(text);
                if (!key.isEmpty()) {
                    found.putIfAbsent(new Contact(ContactKind.ADDRESS, key), text.strip());
                }
            }
            case NAME, COUNTRY -> {}
        }
    }

    private static List<String> values(String text, String dividers) {
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length() && values.size() < MOST_VALUES; i++) {
            if (i == text.length() || dividers.indexOf(text.charAt(i)) >= 0) {
                String value = text.substring(start, i).strip();
                if (!value.isEmpty() && value.length() <= LONGEST_VALUE) {
                    values.add(value);
                }
                start = i + 1;
            }
        }
        return values;
    }

    private void email(String written, SortedMap<Contact, String> found) {
        String address = written.toLowerCase(Locale.ROOT);
        if (address.startsWith("mailto:")) {
            address = address.substring("mailto:".length());
        }
        int at = address.indexOf('@');
        if (at <= 0 || address.indexOf('.', at) < 0 || address.indexOf('@', at + 1) >= 0) {
            return;
        }
        String host = address.substring(at + 1);
        String local = address.substring(0, at);
        int tag = local.indexOf('+');
        local = tag > 0 ? local.substring(0, tag) : local;
        if (EXAMPLE_HOSTS.contains(host)) {
            return;
        }
        if (host.equals("gmail.com") || host.equals("googlemail.com")) {
            // Google delivers to the same mailbox with and without full stops.
            local = local.replace(".", "");
            host = "gmail.com";
        }
        found.putIfAbsent(new Contact(ContactKind.EMAIL, local + "@" + host), written);
        domain(host, found);
    }

    private void domain(String text, SortedMap<Contact, String> found) {
        String host = text.toLowerCase(Locale.ROOT);
        int scheme = host.indexOf("://");
        host = scheme >= 0 ? host.substring(scheme + 3) : host;
        int end = 0;
        while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
            end++;
        }
        host = host.substring(0, end);
        if (host.indexOf('.') <= 0 || host.length() < 4 || host.endsWith(".") || host.indexOf('@') >= 0) {
            return;
        }
        String registered = registered(host);
        // Below a marketplace a shop has a host of its own.
        String own = publicHosts.contains(registered) ? withoutWww(host) : registered;
        if (!publicHosts.contains(own) && !EXAMPLE_HOSTS.contains(own)) {
            found.putIfAbsent(new Contact(ContactKind.DOMAIN, own), own);
        }
    }

    private static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /** The part of a host that somebody registered: shop.acme.co.uk is acme.co.uk. */
    private static String registered(String host) {
        String[] labels = host.split("\\.", -1);
        int kept = 2;
        if (labels.length > 2
                && labels[labels.length - 1].length() == 2
                && SECOND_LEVELS.contains(labels[labels.length - 2])) {
            kept = 3;
        }
        StringBuilder out = new StringBuilder();
        for (int i = Math.max(0, labels.length - kept); i < labels.length; i++) {
            out.append(out.isEmpty() ? "" : ".").append(labels[i]);
        }
        return out.toString();
    }

    private void phone(String written, String country, SortedMap<Contact, String> found) {
        String value = withoutExtension(written);
        boolean international = value.indexOf('+') >= 0;
        String digits = digits(value.replace("(0)", ""));
        if (!international && digits.startsWith("00")) {
            international = true;
        }
        String code = callingCodes.getOrDefault(country, "");
        String number = stripZeros(digits);
        if (!international && !code.isEmpty()) {
            boolean trunk = digits.startsWith("0");
            // Without a trunk zero a long number that begins with the country's code has it already.
            boolean complete = !trunk && number.startsWith(code) && number.length() >= 10 + code.length() - 1;
            number = complete ? number : code + number;
        }
        if (number.length() >= SHORTEST_PHONE && number.length() <= LONGEST_PHONE && !filler(number)) {
            found.putIfAbsent(new Contact(ContactKind.PHONE, "+" + number), written);
        }
    }

    /** "Ext. 12", "x12": the desk behind the same number. */
    private static String withoutExtension(String phone) {
        String lower = phone.toLowerCase(Locale.ROOT);
        for (int i = 1; i < lower.length(); i++) {
            if (lower.charAt(i) == 'x' && digits(lower.substring(0, i)).length() >= SHORTEST_PHONE - 2) {
                return phone.substring(0, i);
            }
        }
        return phone;
    }

    private static void wallet(String written, SortedMap<Contact, String> found) {
        String wallet = written;
        int scheme = wallet.indexOf(':');
        wallet = scheme >= 0 ? wallet.substring(scheme + 1).strip() : wallet;
        boolean plain = wallet.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        if (wallet.length() >= SHORTEST_WALLET && plain && !digits(wallet).isEmpty()) {
            // Ethereum addresses are hexadecimal, in which case does not count.
            String value = wallet.startsWith("0x") ? wallet.toLowerCase(Locale.ROOT) : wallet;
            found.putIfAbsent(new Contact(ContactKind.WALLET, value), written);
        }
    }

    private void identifier(String written, SortedMap<Contact, String> found) {
        if (written.indexOf('@') > 0) {
            email(written, found);
            return;
        }
        String number = afterLabel(written).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
                kept.append(c);
            }
        }
        String digits = digits(kept.toString());
        if (kept.length() >= SHORTEST_NUMBER
                && kept.length() <= LONGEST_NUMBER
                && digits.length() >= 4
                && !filler(digits)) {
            found.putIfAbsent(new Contact(ContactKind.IDENTIFIER, kept.toString()), written);
        }
    }

    /** "VAT DE 123 456 789": from the word in which the first digit stands, or before it when that is two letters. */
    private static String afterLabel(String text) {
        int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('#'));
        String value = colon >= 0 ? text.substring(colon + 1).strip() : text;
        int word = 0;
        int before = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ' ') {
                before = word;
                word = i + 1;
            } else if (c >= '0' && c <= '9') {
                return value.substring(word - before == 3 && word > 0 ? before : word);
            }
        }
        return value;
    }

    private static String digits(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 10);
            if (value >= 0) {
                out.append((char) ('0' + value));
            }
        }
        return out.toString();
    }

    private static String stripZeros(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    /** 11111111, 12345678 and the like are typed when a form insists. */
    private static boolean filler(String digits) {
        boolean rising = true;
        long different = digits.chars().distinct().count();
        for (int i = 1; i < digits.length(); i++) {
            rising &= digits.charAt(i) == digits.charAt(i - 1) + 1
                    || digits.charAt(i) == '0' && digits.charAt(i - 1) == '9';
        }
        return rising || different <= 2;
    }
}
