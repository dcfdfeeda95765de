package io.countercheck.fuzz;

/** Orders as delimited text, JSON or lines of JSON: the first bytes decide which. */
public final class OrderTextFuzz {

    private OrderTextFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        TimeLimit.hold(() -> OrderReading.read(input));
    }
}
