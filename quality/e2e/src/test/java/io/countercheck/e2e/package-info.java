/** Tests in a real browser, run with {@code -Pe2e}: they need Chromium on the machine. */
@NullMarked
package io.countercheck.e2e;

import org.jspecify.annotations.NullMarked;
