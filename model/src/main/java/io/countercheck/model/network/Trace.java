package io.countercheck.model.network;

import java.util.List;

/**
 * A trace and what it rests on.
 *
 * @param engine version of the program
 * @param inputs the files read, in order
 * @param around the name around which it was cut, or empty for all
 * @param register SHA-256 of the register of targets, hex, or empty when there is none
 * @param network what was found
 * @param targets companies under action seen after it, the latest first
 */
public record Trace(
        String engine,
        List<Input> inputs,
        String around,
        String register,
        Network network,
        List<TargetSighting> targets) {

    public Trace {
        inputs = List.copyOf(inputs);
        targets = List.copyOf(targets);
    }

    /**
     * A file that was read.
     *
     * @param file its name as given
     * @param digest SHA-256 of its bytes, hex
     * @param records its data records
     * @param history whether it was given as history
     */
    public record Input(String file, String digest, long records, boolean history) {}
}
