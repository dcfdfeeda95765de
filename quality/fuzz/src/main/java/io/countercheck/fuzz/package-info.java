/**
 * Targets of the fuzzer: each hands any bytes to one door that reads text from outside and holds what that door
 * promises. What breaks a promise is an {@link java.lang.AssertionError}; any other exception is a finding as it is.
 *
 * <p>A target is a class with {@code fuzzerTestOneInput(byte[])}, which Jazzer calls, and which a test calls with the
 * seeds under {@code quality/fuzz/seeds}. The bytes are the text as it would stand in a file, so that a seed or a
 * finding can be read.
 */
@NullMarked
package io.countercheck.fuzz;

import org.jspecify.annotations.NullMarked;
