package io.countercheck.lists;

import java.util.List;

/**
 * One snapshot of one source of listed parties.
 *
 * @param source short name of the source file, for example {@code ofac-sdn}, {@code us-csl}, {@code sample}
 * @param title its name in words
 * @param date its own date where the file tells it, else the day it was added; ISO
 * @param digest SHA-256 over its bytes, hex
 * @param sample whether it is only the sample that ships with the program
 * @param parties everybody on it
 */
public record PartyList(
        String source, String title, String date, String digest, boolean sample, List<ListedParty> parties) {

    public PartyList {
        parties = List.copyOf(parties);
    }
}
