/** How names are read, looked up and compared. Not for other rooms. */
@NullMarked
package io.countercheck.parties.internal;

import org.jspecify.annotations.NullMarked;
