@NullMarked
package io.countercheck.parties.decisions;

import org.jspecify.annotations.NullMarked;
