@NullMarked
package io.countercheck.parties;

import org.jspecify.annotations.NullMarked;
