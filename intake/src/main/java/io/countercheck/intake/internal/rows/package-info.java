/** From records to goods, parties and consignments. */
@NullMarked
package io.countercheck.intake.internal.rows;

import org.jspecify.annotations.NullMarked;
