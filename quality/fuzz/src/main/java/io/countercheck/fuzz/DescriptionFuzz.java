package io.countercheck.fuzz;

/** Recognition of a free description, as {@code screen} reads it from an order. */
public final class DescriptionFuzz {

    private DescriptionFuzz() {}

    public static void fuzzerInitialize() {
        Readings.warm();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String text = RawText.of(input);
        TimeLimit.hold(() -> Readings.readText(text));
    }
}
