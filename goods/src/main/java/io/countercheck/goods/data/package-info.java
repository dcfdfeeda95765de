/**
 * The tables that ship with this room, beside this package: names, words, numbers and headings.
 *
 * <pre>{@code
 * for (NamedCsvRecord row : Table.rows("names.csv")) {
 *     row.getField("names");
 * }
 * }</pre>
 */
@NullMarked
package io.countercheck.goods.data;

import org.jspecify.annotations.NullMarked;
