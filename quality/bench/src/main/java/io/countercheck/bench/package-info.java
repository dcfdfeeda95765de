/**
 * Generators and measurements. Compiled in every build, run by hand with the scripts in {@code quality/bench}; figures
 * in documents come from them.
 *
 * <pre>{@code
 * quality/bench/generate --kind realistic --rows 100000 --seed 7 > orders.csv
 * }</pre>
 */
@NullMarked
package io.countercheck.bench;

import org.jspecify.annotations.NullMarked;
