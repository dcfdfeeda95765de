package io.countercheck.lists;

import io.countercheck.lists.internal.StoredParties;
import java.util.List;

/**
 * One snapshot of one source of listed parties.
 *
 * @param source short name of the source file, for example {@code ofac-sdn}, {@code us-csl}, {@code sample}
 * @param title its name in words
 * @param date its own date where the file or its name tells it, else the day it was added; ISO, perhaps without a day
 * @param digest SHA-256 over its bytes, hex; of several files, over the line {@code <SHA-256> <role>} of each
 * @param sample whether it is only the sample that ships with the program
 * @param parties everybody on it, in the order of the list; unmodifiable. Those of an installed list are read from disk
 *     when they are asked for
 */
public record PartyList(
        String source, String title, String date, String digest, boolean sample, List<ListedParty> parties) {

    public PartyList {
        // Copying would read every party of a stored list, which is what it exists to avoid.
        parties = parties instanceof StoredParties ? parties : List.copyOf(parties);
    }
}
