@NullMarked
package io.countercheck.bench.month;

import org.jspecify.annotations.NullMarked;
