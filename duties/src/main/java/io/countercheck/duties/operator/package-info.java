/** Who the operator is: where it is established, and what part it plays in an order. */
@NullMarked
package io.countercheck.duties.operator;

import org.jspecify.annotations.NullMarked;
