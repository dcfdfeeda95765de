/** Delimited text: encoding, delimiter, quoting, and what is done about broken quoting. */
@NullMarked
package io.countercheck.intake.internal.csv;

import org.jspecify.annotations.NullMarked;
