/** What every format is turned into before rows are read: records of cells under columns. */
@NullMarked
package io.countercheck.intake.internal.table;

import org.jspecify.annotations.NullMarked;
