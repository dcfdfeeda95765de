/** Workbooks, streamed from the archive with limits on everything a hostile one may blow up. */
@NullMarked
package io.countercheck.intake.internal.xlsx;

import org.jspecify.annotations.NullMarked;
