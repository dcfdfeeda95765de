@NullMarked
package io.countercheck.intake;

import org.jspecify.annotations.NullMarked;
