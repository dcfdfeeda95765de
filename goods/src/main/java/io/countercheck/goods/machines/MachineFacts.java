package io.countercheck.goods.machines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a goods line says about a tableting or encapsulating machine or a part of one.
 *
 * @param category what the goods are
 * @param parts every part that the line names, with or beside the machine; empty when it names none
 * @param sorts what the machine makes
 * @param action how it presses
 * @param operation how far it works by itself
 * @param drive by hand or electric
 * @param states used, given away, in pieces and so on, as far as the text says so
 * @param stationCount pressing stations; 0 when the text does not say
 * @param make maker or brand as written, or empty
 * @param model model or trade designation as written, or empty
 * @param serial serial number as written, or empty
 * @param imprint the mark of a medicine, or figures and letters as medicines bear them, on a part; or empty
 * @param purpose purpose or end use as written, or empty
 */
public record MachineFacts(
        MachineCategory category,
        Set<Part> parts,
        Set<MachineSort> sorts,
        Action action,
        Operation operation,
        Drive drive,
        Set<State> states,
        int stationCount,
        String make,
        String model,
        String serial,
        String imprint,
        String purpose) {

    /** How a tablet press works. */
    public enum Action {
        ROTARY,
        SINGLE_PUNCH,
        UNKNOWN
    }

    /** How far a machine works by itself; every law held takes in all three. */
    public enum Operation {
        MANUAL,
        SEMI_AUTOMATIC,
        AUTOMATIC,
        UNKNOWN
    }

    /** What moves the machine: 21 CFR 1310.06(a)(3) asks for it. */
    public enum Drive {
        HAND,
        ELECTRIC,
        UNKNOWN
    }

    /** What else the text says of the machine or the deal. None of it takes a machine out of the law. */
    public enum State {
        USED("used"),
        GIVEN_AWAY("given away"),
        AUCTIONED("auctioned"),
        IN_PIECES("in pieces"),
        INCOMPLETE("incomplete"),
        OUT_OF_ORDER("out of order");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public MachineFacts {
        sorts = Collections.unmodifiableSet(EnumSet.copyOf(sorts));
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
        states = states.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(states));
    }

    public OptionalInt stations() {
        return stationCount > 0 ? OptionalInt.of(stationCount) : OptionalInt.empty();
    }

    /** The sort and state in words, for example {@code rotary, used, 9 stations, model ZP-9}; empty when unknown. */
    public String inWords() {
        List<String> words = new ArrayList<>();
        switch (action) {
            case ROTARY -> words.add("rotary");
            case SINGLE_PUNCH -> words.add("single punch");
            case UNKNOWN -> {}
        }
        switch (operation) {
            case MANUAL -> words.add("manual");
            case SEMI_AUTOMATIC -> words.add("semi-automatic");
            case AUTOMATIC -> words.add("automatic");
            case UNKNOWN -> {}
        }
        states.forEach(s -> words.add(s.words()));
        addIf(words, stationCount > 0, stationCount + " stations");
        addIf(words, !make.isEmpty(), "make " + make);
        addIf(words, !model.isEmpty(), "model " + model);
        addIf(words, !serial.isEmpty(), "serial number " + serial);
        return String.join(", ", words);
    }

    private static void addIf(List<String> list, boolean condition, String word) {
        if (condition) {
            list.add(word);
        }
    }
}
