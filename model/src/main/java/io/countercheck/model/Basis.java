package io.countercheck.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run of verdicts rests on: with the same input and the same basis come the same bytes.
 *
 * @param engine version of the program
 * @param lawEdition edition of the shipped law
 * @param lawDigest SHA-256 of the shipped law, hex
 * @param input name of the input as given, {@code -} for standard input
 * @param inputDigest SHA-256 of the input's bytes, hex
 * @param reading what a reader must know of how the input was read, in plain sentences: sheets left out, a doubt about its
 *     encoding
 * @param lists every party list used
 * @param options everything the user set that can change a verdict, by name
 * @param papers every file that went with the orders: who the operator is, documents, history
 */
public record Basis(
        String engine,
        String lawEdition,
        String lawDigest,
        String input,
        String inputDigest,
        List<String> reading,
        List<UsedList> lists,
        SortedMap<String, String> options,
        List<UsedPaper> papers) {

    public Basis {
        reading = List.copyOf(reading);
        lists = List.copyOf(lists);
        options = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(options));
        papers = List.copyOf(papers);
    }

    /**
     * A party list in a basis.
     *
     * @param source short name, for example {@code ofac-sdn}
     * @param date its own date, or the day it was added, ISO
     * @param digest SHA-256 of its bytes, hex
     * @param entries how many parties it names
     * @param sample whether it is only the sample that ships with the program
     */
    public record UsedList(String source, String date, String digest, long entries, boolean sample) {}

    /**
     * A file that went with the orders.
     *
     * @param kind {@code operator}, {@code documents} or {@code history}
     * @param name its name as given
     * @param digest SHA-256 of its bytes, hex; for a folder over the digests of its files
     */
    public record UsedPaper(String kind, String name, String digest) {}
}
