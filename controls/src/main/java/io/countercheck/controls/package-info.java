/**
 * The law as data: what is listed, by whom, from when, on which route.
 *
 * <pre>{@code
 * Law law = Law.shipped();
 * LocalDate day = LocalDate.of(2021, 6, 1);
 * Jurisdiction jurisdiction = law.on(Movement.of("CN", "US", day), day);
 * for (Listing listing : law.named("4-AP")) {
 *     InForce inForce = jurisdiction.inForce(listing); // YES for US-L1-8335, NO for CN-2-4-ap
 * }
 * jurisdiction.notHeld(); // countries whose national law is not in the data
 * }</pre>
 *
 * <p>The data stand beside this package as CSV, each row with its citation and confidence, and are checked when the
 * program is built. This room knows no chemistry: whether an InChIKey belongs to a SMILES is a test in {@code goods}.
 */
@NullMarked
package io.countercheck.controls;

import org.jspecify.annotations.NullMarked;
