/** Numbers, dates, quantities, concentrations and countries as people write them. */
@NullMarked
package io.countercheck.intake.internal.values;

import org.jspecify.annotations.NullMarked;
