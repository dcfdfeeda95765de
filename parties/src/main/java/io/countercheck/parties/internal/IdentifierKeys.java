package io.countercheck.parties.internal;

import io.countercheck.model.PartyAttribute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The forms under which identifiers are compared: a sort, then the value without what people write differently. E-mail
 * addresses and hosts in lower case, telephone numbers as digits with the country code, wallets as they are (their case
 * counts), numbers as letters and digits. What is too short to tell parties apart has no key.
 */
final class IdentifierKeys {

    private static final int SHORTEST_NUMBER = 5;
    private static final int SHORTEST_PHONE = 8;
    private static final int SHORTEST_WALLET = 20;
    private static final int LONGEST = 120;
    private static final int MOST = 24;

    private final Set<String> publicHosts;

    private IdentifierKeys(Set<String> publicHosts) {
        this.publicHosts = publicHosts;
    }

    /** With the hosts that many share ({@code public-hosts.txt}): they identify nobody. */
    static IdentifierKeys shipped() {
        return new IdentifierKeys(Set.copyOf(Resources.lines("public-hosts.txt")));
    }

    /** Keys of a listed identifier; {@code kind} in the list's words. */
    List<String> listed(String kind, String value) {
        Set<String> keys = new LinkedHashSet<>();
        if (kind.contains("email") || kind.contains("e-mail")) {
            email(value, keys);
        } else if (kind.contains("website")) {
            host(value, keys);
        } else if (kind.contains("digital currency") || kind.contains("wallet")) {
            wallet(value, keys);
        } else if (kind.contains("phone") || kind.contains("fax")) {
            phone(value, keys);
        } else {
            number(value, kind.contains("swift"), keys);
        }
        return List.copyOf(keys);
    }

    /** Keys of what an order says; a field may hold several values and labels before them. */
    List<String> written(PartyAttribute attribute, String text) {
        Set<String> keys = new LinkedHashSet<>();
        for (String part : parts(text)) {
            switch (attribute) {
                case EMAIL -> {
                    email(part, keys);
                    int at = part.indexOf('@');
                    if (at > 0) {
                        host(part.substring(at + 1), keys);
                    }
                }
                case WEBSITE -> host(part, keys);
                case PHONE -> phone(part, keys);
                case WALLET -> wallet(part, keys);
                case IDENTIFIER -> {
                    if (part.indexOf('@') > 0) {
                        email(part, keys);
                    } else {
                        number(part, true, keys);
                        number(afterLabel(part), true, keys);
                        wallet(afterLabel(part), keys);
                    }
                }
                case NAME, ADDRESS, COUNTRY -> {}
            }
        }
        return List.copyOf(keys);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length() && parts.size() < MOST; i++) {
            boolean end = i == text.length() || ",;|\n\t".indexOf(text.charAt(i)) >= 0;
            if (end) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty() && part.length() <= LONGEST) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static String afterLabel(String part) {
        int word = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == ' ' || c == ':' || c == '#') {
                word = i + 1;
            } else if (c >= '0' && c <= '9') {
                return part.substring(word);
            }
        }
        return part;
    }

    private static void email(String text, Set<String> keys) {
        String address = text.strip().toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        if (at > 0 && address.indexOf('.', at) > 0 && address.indexOf(' ') < 0) {
            keys.add("email " + address);
        }
    }

    private void host(String text, Set<String> keys) {
        String host = text.strip().toLowerCase(Locale.ROOT);
        int scheme = host.indexOf("://");
        host = scheme >= 0 ? host.substring(scheme + 3) : host;
        int end = 0;
        while (end < host.length() && "/?#: ".indexOf(host.charAt(end)) < 0) {
            end++;
        }
        host = host.substring(0, end);
        host = host.startsWith("www.") ? host.substring(4) : host;
        if (host.indexOf('.') > 0 && host.length() >= 5 && !publicHosts.contains(host)) {
            keys.add("host " + host);
        }
    }

    private static void phone(String text, Set<String> keys) {
        String digits = keep(text, false);
        while (digits.startsWith("0")) {
            digits = digits.substring(1);
        }
        if (digits.length() >= SHORTEST_PHONE) {
            keys.add("phone " + digits);
        }
    }

    private static void wallet(String text, Set<String> keys) {
        String wallet = text.strip();
        boolean plain = wallet.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        if (wallet.length() >= SHORTEST_WALLET && plain) {
            // Ethereum addresses are hexadecimal, in which case does not count.
            keys.add("wallet " + (wallet.startsWith("0x") ? wallet.toLowerCase(Locale.ROOT) : wallet));
        }
    }

    private static void number(String text, boolean lettersOnly, Set<String> keys) {
        String number = keep(text, true);
        long digits = number.chars().filter(c -> c >= '0' && c <= '9').count();
        boolean enough = digits >= 4 || lettersOnly && number.length() == 8 || lettersOnly && number.length() == 11;
        if (number.length() >= SHORTEST_NUMBER && number.length() <= 40 && enough) {
            keys.add("number " + number);
        }
    }

    private static String keep(String text, boolean letters) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c >= '0' && c <= '9' || letters && c >= 'A' && c <= 'Z') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
