/**
 * What a house's own article numbers stand for: proposed by recognition, confirmed once by a person. Only goods that a law
 * lists need an entry, and an entry makes no goods less listed: it says with which content and in which form they are.
 */
@NullMarked
package io.countercheck.duties.products;

import org.jspecify.annotations.NullMarked;
