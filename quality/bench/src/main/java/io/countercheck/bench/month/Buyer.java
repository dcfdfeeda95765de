package io.countercheck.bench.month;

/**
 * A customer of the house.
 *
 * @param name its name, the same in orders and documents
 * @param address street and town
 * @param country ISO 3166 alpha-2
 * @param domain its mail domain
 * @param business what it does, in a word
 */
record Buyer(String name, String address, String country, String domain, String business) {

    String email() {
        return "einkauf@" + domain;
    }
}
