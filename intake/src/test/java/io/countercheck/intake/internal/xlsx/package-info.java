/** Tests of reading the parts of a workbook. */
@NullMarked
package io.countercheck.intake.internal.xlsx;

import org.jspecify.annotations.NullMarked;
