/** JSON and NDJSON, flattened to columns and rows. */
@NullMarked
package io.countercheck.intake.internal.json;

import org.jspecify.annotations.NullMarked;
