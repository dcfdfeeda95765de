package io.countercheck.duties;

import io.countercheck.duties.operator.Operator;

/**
 * What the operator has on file beside the orders. Immutable; nothing on file is {@link #NOTHING}.
 *
 * @param operator who the operator is
 */
public record OnFile(Operator operator) {

    /** Nothing: every duty that must be met before goods move is open, and nobody has said who the operator is. */
    public static final OnFile NOTHING = new OnFile(Operator.UNSAID);
}
