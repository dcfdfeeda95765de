@NullMarked
package io.countercheck.intake.internal.values;

import org.jspecify.annotations.NullMarked;
