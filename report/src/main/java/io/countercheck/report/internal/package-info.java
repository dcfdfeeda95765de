/** How the files, the page and the terminal text are put together; nobody outside this room calls it. */
@NullMarked
package io.countercheck.report.internal;

import org.jspecify.annotations.NullMarked;
