/** What can be said of a file before it is parsed: its digest, its format, the encoding of its text. */
@NullMarked
package io.countercheck.intake.internal.bytes;

import org.jspecify.annotations.NullMarked;
