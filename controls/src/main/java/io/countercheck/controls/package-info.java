/**
 * The law as data: what is listed, by whom, from when, on which route.
 *
 * <pre>{@code
 * Law law = Law.shipped();
 * Movement movement = Movement.of("CN", "US", LocalDate.of(2021, 6, 1));
 * for (Listing listing : law.listings()) {
 *     InForce inForce = law.onRoute(listing, movement, LocalDate.of(2021, 6, 1));
 * }
 * law.notHeld(movement, LocalDate.of(2021, 6, 1)); // countries whose national law is not in the data
 * }</pre>
 *
 * <p>The data stand beside this package as CSV, each row with its citation and confidence, and are checked when the
 * program is built. This room knows no chemistry: whether an InChIKey belongs to a SMILES is a test in {@code goods}.
 */
@NullMarked
package io.countercheck.controls;

import org.jspecify.annotations.NullMarked;
