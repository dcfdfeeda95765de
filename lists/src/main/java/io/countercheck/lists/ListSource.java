package io.countercheck.lists;

import java.net.URI;
import java.util.Locale;

/**
 * Where a list is fetched from.
 *
 * @param name short name under which the list is kept, for example {@code ofac-sdn}
 * @param address an https address; http only where {@code plainHttp} says so; or a file: address
 * @param plainHttp whether the user allowed an address over which anybody on the way can change the list
 */
public record ListSource(String name, URI address, boolean plainHttp) {

    /** What is wrong with the address, or empty. */
    public String problem() {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (address.getRawUserInfo() != null) {
            return "an address with a user name in it would end up in reports";
        }
        return switch (scheme) {
            case "https" -> address.getHost() == null ? "the address names no host" : "";
            case "http" -> plainHttp ? "" : "over http anybody on the way can change the list";
            case "file" -> "";
            default -> "the address is neither https nor file";
        };
    }

    /** The address as it may be shown: without what stands behind a question mark, where authorities put access keys. */
    public String shown() {
        return shown(address);
    }

    /** An address as it may be shown and kept in notes. */
    static String shown(URI address) {
        String text = address.toString();
        int end = text.indexOf('#') >= 0 ? text.indexOf('#') : text.length();
        int query = text.indexOf('?');
        return query >= 0 && query < end ? text.substring(0, query) + "?…" : text.substring(0, end);
    }
}
