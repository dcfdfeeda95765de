@NullMarked
package io.countercheck.report;

import org.jspecify.annotations.NullMarked;
