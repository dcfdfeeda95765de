/**
 * What a trace through consignments shows: companies, the names and contacts by which they appear, and the links that
 * hold them together. Values only; {@code parties} finds them, {@code report} writes them.
 */
@NullMarked
package io.countercheck.model.network;

import org.jspecify.annotations.NullMarked;
