package io.countercheck.duties.customers;

import io.countercheck.duties.papers.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The customer file. Immutable and safe to share between threads.
 *
 * <p>{@link #NONE} is no file: nothing is asked of anybody then.
 */
public final class CustomerBook {

    public static final CustomerBook NONE = new CustomerBook(List.of(), false);

    private final Map<String, CustomerOnFile> byName = new HashMap<>();
    private final boolean given;

    public CustomerBook(Collection<CustomerOnFile> customers) {
        this(customers, true);
    }

    private CustomerBook(Collection<CustomerOnFile> customers, boolean given) {
        this.given = given;
        for (CustomerOnFile customer : customers) {
            Stream.concat(Stream.of(customer.name()), customer.alsoKnownAs().stream())
                    .map(Names::fold)
                    .forEach(name -> byName.put(name, customer));
        }
    }

    /** Whether there is a customer file at all. */
    public boolean given() {
        return given;
    }

    /** The customer of a name, compared as documents are: letter by letter but for case, spaces and signs. */
    public Optional<CustomerOnFile> named(String name) {
        return Optional.ofNullable(byName.get(Names.fold(name)));
    }
}
