@NullMarked
package io.countercheck.goods.names;

import org.jspecify.annotations.NullMarked;
