@NullMarked
package io.countercheck.lists.targets;

import org.jspecify.annotations.NullMarked;
