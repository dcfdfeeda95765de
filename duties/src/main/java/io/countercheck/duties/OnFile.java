package io.countercheck.duties;

import io.countercheck.duties.operator.Operator;
import io.countercheck.duties.papers.Draws;
import io.countercheck.duties.papers.Register;

/**
 * What the operator has on file beside the orders. Immutable; nothing on file is {@link #NOTHING}.
 *
 * @param operator who the operator is
 * @param register its documents
 * @param draws which rows may draw on which documents
 */
public record OnFile(Operator operator, Register register, Draws draws) {

    /** Nothing: every duty that must be met before goods move is open, and nobody has said who the operator is. */
    public static final OnFile NOTHING = new OnFile(Operator.UNSAID, Register.EMPTY, Draws.ALONE);

    /** Nothing but who the operator is. */
    public static OnFile of(Operator operator) {
        return new OnFile(operator, Register.EMPTY, Draws.ALONE);
    }

    /** The same with what the rows of a file draw. */
    public OnFile with(Draws settled) {
        return new OnFile(operator, register, settled);
    }
}
