/** How a trace is written: graph, tables, JSON and a page with a picture. */
@NullMarked
package io.countercheck.report.internal.network;

import org.jspecify.annotations.NullMarked;
