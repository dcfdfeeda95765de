/**
 * A distributor's month, from a seed: 5,000 order lines as they leave a merchandise system, with the operator's file, the
 * documents on file and the orders of the months before. Three diversions are planted by written rules; what they are
 * stands in {@link io.countercheck.bench.month.Diversions}, and in the guide in words.
 *
 * <pre>{@code
 * quality/bench/generate --month DIR --seed 7
 * }</pre>
 */
@NullMarked
package io.countercheck.bench.month;

import org.jspecify.annotations.NullMarked;
