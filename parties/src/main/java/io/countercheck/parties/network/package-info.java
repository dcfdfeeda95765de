/**
 * The company behind the names: parties of many consignments resolved by what they share.
 *
 * <pre>{@code
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
