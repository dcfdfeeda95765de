@NullMarked
package io.countercheck.goods.structure;

import org.jspecify.annotations.NullMarked;
