@NullMarked
package io.countercheck.duties.papers;

import org.jspecify.annotations.NullMarked;
