/**
 * What everybody in the house talks about: a consignment comes in, a verdict goes out.
 *
 * <pre>{@code
 * Movement movement = Movement.of("CN", "MX", LocalDate.of(2026, 5, 10));
 * GoodsItem item = GoodsItem.of(1, movement, Map.of(GoodsField.CAS, "108-24-7"));
 * Party buyer = Party.named(PartyRole.CONSIGNEE, "Example Trading Ltd");
 * Consignment consignment = new Consignment("PO-1", List.of(item), List.of(buyer));
 * }</pre>
 *
 * <p>Everything here is an immutable value and safe to share between threads. This room knows no other room and no
 * library: whoever reads a file, recognises goods or prints a report points towards it.
 */
@NullMarked
package io.countercheck.model;

import org.jspecify.annotations.NullMarked;
