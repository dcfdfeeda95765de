/**
 * The company behind the names: parties of many consignments resolved by what they share.
 *
 * <pre>{@code
 * GoodsItem item = GoodsItem.of(1, Movement.of("CN", "MX", LocalDate.of(2026, 5, 10)), Map.of());
 * Party buyer = Party.named(PartyRole.CONSIGNEE, "Blue Heron Trading");
 * Consignment consignment = new Consignment("PO-1", List.of(item), List.of(buyer));
 * NetworkBuilder builder = new NetworkBuilder();
 * builder.file("orders.csv");
 * builder.add(consignment);
 * Network network = builder.build();
 * Network part = network.around(new NameFinder().companies(network, "Blue Heron Trading"), 2);
 * }</pre>
 */
@NullMarked
package io.countercheck.parties.network;

import org.jspecify.annotations.NullMarked;
