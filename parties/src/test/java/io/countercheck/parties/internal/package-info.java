@NullMarked
package io.countercheck.parties.internal;

import org.jspecify.annotations.NullMarked;
