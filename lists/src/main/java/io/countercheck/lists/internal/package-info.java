/** How lists are read, checked and stored. Not for other rooms. */
@NullMarked
package io.countercheck.lists.internal;

import org.jspecify.annotations.NullMarked;
