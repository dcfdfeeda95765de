package io.countercheck.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes a text of any bytes: UTF-8, in which broken sequences become U+FFFD; or, behind a byte FF, which no UTF-8
 * contains, UTF-16 code units as they stand, so that lone surrogates are met too.
 */
final class RawText {

    private static final byte CODE_UNITS = (byte) 0xff;

    private RawText() {}

    static String of(byte[] input) {
        if (input.length == 0 || input[0] != CODE_UNITS) {
            return new String(input, StandardCharsets.UTF_8);
        }
        char[] units = new char[(input.length - 1) / 2];
        ByteBuffer.wrap(input, 1, units.length * 2).asCharBuffer().get(units);
        return new String(units);
    }

    /** The text's lines: parts of an input that goes into several fields. A line that is not there is empty. */
    static List<String> lines(byte[] input, int count) {
        String[] lines = of(input).split("\n", count);
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> i < lines.length ? lines[i] : "")
                .toList();
    }
}
