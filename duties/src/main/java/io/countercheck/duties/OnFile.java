package io.countercheck.duties;

import io.countercheck.duties.customers.CustomerBook;
import io.countercheck.duties.customers.RiskSettings;
import io.countercheck.duties.operator.Operator;
import io.countercheck.duties.papers.Draws;
import io.countercheck.duties.papers.Register;
import io.countercheck.duties.products.ProductBook;

/**
 * What the operator has on file beside the orders. Immutable; nothing on file is {@link #NOTHING}.
 *
 * @param operator who the operator is
 * @param register its documents
 * @param draws which rows may draw on which documents
 * @param customers what it knows of its customers
 * @param risks how it weighs what departs from that
 * @param products what its article numbers stand for
 */
public record OnFile(
        Operator operator,
        Register register,
        Draws draws,
        CustomerBook customers,
        RiskSettings risks,
        ProductBook products) {

    /** Nothing: every duty that must be met before goods move is open, and nobody has said who the operator is. */
    public static final OnFile NOTHING = new OnFile(Operator.UNSAID, Register.EMPTY, Draws.ALONE);

    /** Without a customer file. */
    public OnFile(Operator operator, Register register, Draws draws) {
        this(operator, register, draws, CustomerBook.NONE, RiskSettings.NONE, ProductBook.NONE);
    }

    /** Nothing but who the operator is. */
    public static OnFile of(Operator operator) {
        return new OnFile(operator, Register.EMPTY, Draws.ALONE);
    }

    /** The same with what is known of customers. */
    public OnFile with(CustomerBook book, RiskSettings settings) {
        return new OnFile(operator, register, draws, book, settings, products);
    }

    /** The same with what is known of articles. */
    public OnFile with(ProductBook book) {
        return new OnFile(operator, register, draws, customers, risks, book);
    }

    /** The same with what the rows of a file draw. */
    public OnFile with(Draws settled) {
        return new OnFile(operator, register, settled, customers, risks, products);
    }
}
