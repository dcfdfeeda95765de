package io.countercheck.parties.network;

import java.util.Comparator;

/** Ids of names ({@code C12.3}) in the order of their numbers. */
final class NameIds {

    static final Comparator<String> ORDER =
            Comparator.comparingInt(NameIds::company).thenComparingInt(NameIds::name);

    private NameIds() {}

    private static int company(String id) {
        return Integer.parseInt(id.substring(1, id.indexOf('.')));
    }

    private static int name(String id) {
        return Integer.parseInt(id.substring(id.indexOf('.') + 1));
    }
}
