/** From headers to fields: the dictionary, the composition of role and attribute, the mapping. */
@NullMarked
package io.countercheck.intake.internal.columns;

import org.jspecify.annotations.NullMarked;
