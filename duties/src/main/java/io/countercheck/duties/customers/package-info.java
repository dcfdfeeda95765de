/**
 * What the operator knows of its customers, and the circumstances that published guidance calls red flags beside it.
 *
 * <p>Nothing here lets anything go: a customer on file is not waved through, and what departs from the file makes a person
 * look again (docs/policy.md, "Risks").
 */
@NullMarked
package io.countercheck.duties.customers;

import org.jspecify.annotations.NullMarked;
