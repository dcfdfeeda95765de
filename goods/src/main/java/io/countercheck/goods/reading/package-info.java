/**
 * Puts together what the fields of a goods item say: identifiers, names, structures and machines become mentions, one
 * for each substance; what disagrees or was not understood becomes a remark.
 *
 * <pre>{@code
 * GoodsReading reading = new ItemReader(Law.shipped()).read(item);
 * }</pre>
 */
@NullMarked
package io.countercheck.goods.reading;

import org.jspecify.annotations.NullMarked;
