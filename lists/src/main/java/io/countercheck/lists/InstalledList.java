package io.countercheck.lists;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of an installed list without reading it.
 *
 * @param source short name under which it is kept
 * @param title its name in words
 * @param format which reader understands it
 * @param date date of the list, see {@link PartyList#date}
 * @param added day it was installed, ISO
 * @param origin file name or address it came from
 * @param digest see {@link PartyList#digest}
 * @param parties how many parties it names
 * @param aliases how many further names
 * @param partiesByList parties by the short name of the list they are on
 */
public record InstalledList(
        String source,
        String title,
        String format,
        String date,
        String added,
        String origin,
        String digest,
        int parties,
        int aliases,
        SortedMap<String, Integer> partiesByList) {

    public InstalledList {
        partiesByList = Collections.unmodifiableSortedMap(new TreeMap<>(partiesByList));
    }
}
