@NullMarked
package io.countercheck.intake.internal.csv;

import org.jspecify.annotations.NullMarked;
