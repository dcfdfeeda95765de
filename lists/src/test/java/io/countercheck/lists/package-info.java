@NullMarked
package io.countercheck.lists;

import org.jspecify.annotations.NullMarked;
