package io.countercheck.walls;

import java.util.List;
import java.util.Locale;

/**
 * Every room with the rooms and libraries it may use, and the packages besides its top one that others may call. The JDK
 * and the null annotations are free for all.
 */
enum Room {
    MODEL("everybody speaks its words, so it must not depend on anybody", rooms(), libraries(), open("network")),
    TEXT("folding text needs Unicode data and nothing of the trade", rooms("model"), libraries("com.ibm.icu"), open()),
    CONTROLS(
            "the law is data: it must be readable and testable without chemistry, files of orders or parties",
            rooms("model"),
            libraries("de.siegmar.fastcsv"),
            open()),
    GOODS(
            "what a thing is does not depend on who ships it; the only room that sees chemistry libraries",
            rooms("model", "text", "controls"),
            libraries("de.siegmar.fastcsv", "org.openscience.cdk", "uk.ac.cam.ch.wwmm.opsin"),
            open("machines")),
    LISTS(
            "the bytes of official lists are kept apart from any opinion on names",
            rooms("model"),
            libraries("de.siegmar.fastcsv", "com.fasterxml.jackson.core"),
            open("targets")),
    PARTIES(
            "who a party is does not depend on what it buys",
            rooms("model", "text", "lists"),
            libraries("com.ibm.icu", "de.siegmar.fastcsv", "com.fasterxml.jackson.core"),
            open("decisions", "network", "ownership")),
    DUTIES(
            "whether goods may go follows from findings and law, never from how they were recognised",
            rooms("model", "controls"),
            libraries("de.siegmar.fastcsv", "org.tomlj"),
            open("customers", "forms", "operator", "papers", "products", "settings")),
    INTAKE(
            "reading a file must not know what will be made of it",
            rooms("model"),
            libraries("com.fasterxml.jackson.core", "com.ibm.icu", "com.fasterxml.aalto"),
            open()),
    SCREENING(
            "the one place where goods, parties and duties meet; it neither parses options nor writes files",
            rooms("model", "text", "controls", "goods", "lists", "parties", "duties", "intake"),
            libraries(),
            open()),
    REPORT(
            "shared by command line and server: it prints verdicts and must not be able to change them",
            rooms("model"),
            libraries("de.siegmar.fastcsv", "com.fasterxml.jackson.core"),
            open()),
    CLI(
            "the front door: it may see every room and is seen by none",
            rooms("model", "controls", "goods", "lists", "parties", "duties", "intake", "screening", "report"),
            libraries("picocli", "de.siegmar.fastcsv", "com.fasterxml.jackson.core"),
            open());

    final String because;
    final List<String> rooms;
    final List<String> libraries;
    final List<String> open;

    Room(String because, List<String> rooms, List<String> libraries, List<String> open) {
        this.because = because;
        this.rooms = rooms;
        this.libraries = libraries;
        this.open = open;
    }

    String packageName() {
        return WallsTest.HOUSE + name().toLowerCase(Locale.ROOT);
    }

    private static List<String> open(String... packages) {
        return List.of(packages);
    }

    private static List<String> rooms(String... names) {
        return List.of(names);
    }

    private static List<String> libraries(String... packages) {
        return List.of(packages);
    }
}
