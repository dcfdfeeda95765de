@NullMarked
package io.countercheck.report.internal;

import org.jspecify.annotations.NullMarked;
