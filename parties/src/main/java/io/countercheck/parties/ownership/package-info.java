/**
 * Who owns whom, and which companies a rule on ownership reaches through their owners.
 *
 * <pre>{@code
 * OwnershipGraph graph = OwnershipFile.read(Path.of("owners.csv")).graph();
 * int x = graph.find("X Holding").orElseThrow();
 * Map<Integer, Reached> blocked = graph.reached(Map.of(x, Strength.CERTAIN), StakeTest.HALF_TOGETHER);
 * graph.chain(blocked, graph.find("C Trading").orElseThrow()); // "C Trading is held 50 % by X Holding", ...
 * }</pre>
 *
 * <p>Whether an owner is listed, and which rule holds for its list, is not decided here.
 */
@NullMarked
package io.countercheck.parties.ownership;

import org.jspecify.annotations.NullMarked;
