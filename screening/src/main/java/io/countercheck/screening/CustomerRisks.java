package io.countercheck.screening;

import io.countercheck.controls.Listing;
import io.countercheck.duties.Customer;
import io.countercheck.duties.Months;
import io.countercheck.duties.OnFile;
import io.countercheck.duties.SmallOrders;
import io.countercheck.duties.customers.CustomerOnFile;
import io.countercheck.duties.customers.Expectation;
import io.countercheck.duties.customers.Indicator;
import io.countercheck.duties.customers.RiskSettings;
import io.countercheck.duties.papers.Names;
import io.countercheck.model.Consignment;
import io.countercheck.model.Evidence;
import io.countercheck.model.Field;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.OrderField;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyField;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Strength;
import io.countercheck.parties.network.MailHosts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What in an order of listed goods departs from the customer file, or is a published red flag beside it. Nothing is asked
 * where there is no customer file, nor of goods that no list names.
 */
final class CustomerRisks {

    private static final Set<PartyRole> RECEIVING = EnumSet.of(
            PartyRole.CONSIGNEE, PartyRole.SHIP_TO, PartyRole.SOLD_TO, PartyRole.IMPORTER, PartyRole.END_USER);

    private final OnFile onFile;
    private final MailHosts hosts;
    private final @Nullable SmallOrders small;

    /** @param small what counts as a small order, or null where the operator has set no figures */
    CustomerRisks(OnFile onFile, @Nullable SmallOrders small) {
        this.onFile = onFile;
        this.small = small;
        this.hosts = onFile.customers().given() ? MailHosts.shipped() : MailHosts.NONE;
    }

    /**
     * The risks of one line, in the order of {@link Indicator}.
     *
     * @param found what was found in the goods
     * @param added the listings under which the line is added up, on whatever route
     * @param file what the file adds up to
     */
    List<Finding> of(
            Consignment consignment,
            GoodsItem item,
            LocalDate day,
            List<Finding> found,
            Collection<Listing> added,
            Gathering.Gathered file) {
        List<Finding> risks = new ArrayList<>();
        Set<String> listings = listings(found);
        if (listings.isEmpty()) {
            return risks;
        }
        Optional<Party> party = Customer.of(consignment);
        Months months = file.sums().months();
        Set<String> summed = added.stream().map(Listing::id).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean ownStore = party.flatMap(Party::name).map(this::isOperator).orElse(false);
        if (onFile.customers().given() && !ownStore) {
            Optional<CustomerOnFile> customer = party.flatMap(Party::name)
                    .flatMap(onFile.customers()::named)
                    .filter(c -> c.reviewedOn(day));
            if (customer.isPresent()) {
                address(consignment, customer.get(), risks);
                expected(consignment, item, day, listings, summed, customer.get(), months, risks);
            } else {
                newCustomer(party, risks);
            }
            history(consignment, item, day, summed, months, risks);
            mail(consignment, customer, risks);
            payer(consignment, customer, risks);
            carrier(consignment, risks);
            route(item, risks);
        }
        split(consignment, item, day, listings, file, risks);
        return risks;
    }

    private static Set<String> listings(List<Finding> found) {
        return found.stream()
                .filter(Finding.OnList.class::isInstance)
                .map(f -> ((Finding.OnList) f).listing().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isOperator(String name) {
        return onFile.operator().names().stream().map(Names::fold).anyMatch(Names.fold(name)::equals);
    }

    private static void newCustomer(Optional<Party> party, List<Finding> risks) {
        risks.add(party.map(p -> risk(
                        Indicator.NEW_CUSTOMER,
                        p.field(PartyAttribute.NAME),
                        p.name().orElse(""),
                        List.of()))
                .orElseGet(() -> risk(
                        Indicator.NEW_CUSTOMER,
                        new PartyField(PartyRole.SOLD_TO, PartyAttribute.NAME),
                        "",
                        List.of("the order names no customer"))));
    }

    private static void address(Consignment consignment, CustomerOnFile customer, List<Finding> risks) {
        for (Party party : consignment.parties()) {
            Optional<String> written = party.attribute(PartyAttribute.ADDRESS);
            if (RECEIVING.contains(party.role()) && written.isPresent() && !customer.isAt(written.get())) {
                risks.add(risk(Indicator.NEW_ADDRESS, party.field(PartyAttribute.ADDRESS), written.get(), List.of()));
                return;
            }
        }
    }

    private static void expected(
            Consignment consignment,
            GoodsItem item,
            LocalDate day,
            Set<String> listings,
            Set<String> summed,
            CustomerOnFile customer,
            Months months,
            List<Finding> risks) {
        List<Expectation> expected = customer.expectations().stream()
                .filter(e -> e.listings().stream().anyMatch(listings::contains))
                .toList();
        if (expected.isEmpty()) {
            risks.add(goods(
                    Indicator.NEW_SUBSTANCE,
                    item,
                    customer.business().isEmpty() ? List.of() : List.of("business: " + customer.business())));
            return;
        }
        for (Expectation one : expected) {
            boolean within = one.quantity() == null
                    || summed.stream()
                            .filter(one.listings()::contains)
                            .allMatch(l -> months.within(consignment, item, day, l, one.quantity(), one.per()));
            if (!within) {
                risks.add(goods(Indicator.QUANTITY_UNUSUAL, item, List.of("by the customer file")));
                return;
            }
        }
    }

    private void history(
            Consignment consignment,
            GoodsItem item,
            LocalDate day,
            Set<String> summed,
            Months months,
            List<Finding> risks) {
        BigDecimal times = onFile.risks().timesHistory();
        boolean known = risks.stream()
                .anyMatch(r -> r instanceof Finding.Risk risk && risk.code().equals(Indicator.QUANTITY_UNUSUAL.id()));
        if (times != null && !known && summed.stream().anyMatch(l -> months.outOfHistory(consignment, day, l, times))) {
            risks.add(goods(Indicator.QUANTITY_UNUSUAL, item, List.of("by its own earlier orders")));
        }
    }

    private void mail(Consignment consignment, Optional<CustomerOnFile> customer, List<Finding> risks) {
        for (Party party : consignment.parties()) {
            Optional<String> written = party.attribute(PartyAttribute.EMAIL);
            if (!RECEIVING.contains(party.role()) || written.isEmpty()) {
                continue;
            }
            String host = written.get().strip();
            host = host.substring(host.lastIndexOf('@') + 1);
            if (customer.isPresent() && customer.get().writesFrom(host)) {
                continue;
            }
            Indicator indicator = hosts.openToEverybody(host)
                    ? Indicator.PRIVATE_MAIL
                    : customer.isPresent() ? Indicator.NEW_MAIL_DOMAIN : null;
            if (indicator != null) {
                risks.add(risk(indicator, party.field(PartyAttribute.EMAIL), written.get(), List.of()));
                return;
            }
        }
    }

    private void payer(Consignment consignment, Optional<CustomerOnFile> customer, List<Finding> risks) {
        for (Party payer : consignment.parties()) {
            String name = payer.name().orElse("");
            if (payer.role() != PartyRole.PAYER || name.isEmpty() || isOperator(name)) {
                continue;
            }
            boolean named = consignment.parties().stream()
                    .filter(p -> p.role() != PartyRole.PAYER)
                    .anyMatch(p -> p.name().map(Names::fold).orElse("").equals(Names.fold(name)));
            if (!named && customer.filter(c -> c.isPaidBy(name)).isEmpty()) {
                risks.add(risk(Indicator.PAID_BY_STRANGER, payer.field(PartyAttribute.NAME), name, List.of()));
                return;
            }
        }
    }

    private static void carrier(Consignment consignment, List<Finding> risks) {
        Set<String> carrying = consignment.parties().stream()
                .filter(p -> p.role() == PartyRole.CARRIER || p.role() == PartyRole.BROKER)
                .flatMap(p -> p.name().map(Names::fold).stream())
                .collect(Collectors.toSet());
        consignment.parties().stream()
                .filter(p -> RECEIVING.contains(p.role()))
                .filter(p -> carrying.contains(p.name().map(Names::fold).orElse("-")))
                .findFirst()
                .ifPresent(p -> risks.add(risk(
                        Indicator.CARRIER_RECEIVES,
                        p.field(PartyAttribute.NAME),
                        p.name().orElse(""),
                        List.of())));
    }

    /** Goods that stay in a country need no other; goods that have left one, or arrived, need not come back to it. */
    private static void route(GoodsItem item, List<Finding> risks) {
        List<String> via = item.movement().via();
        String from = item.movement().from();
        String to = item.movement().to();
        boolean stays = !from.isEmpty() && from.equals(to) && via.stream().anyMatch(c -> !c.equals(from));
        boolean twice = !from.equals(to) && (via.contains(from) || via.contains(to))
                || via.stream().distinct().count() < via.size();
        if (stays || twice) {
            risks.add(risk(
                    Indicator.ROUTE_ABNORMAL,
                    OrderField.VIA_COUNTRIES,
                    String.join(" ", via),
                    List.of(from + " → " + String.join(" → ", via) + " → " + to)));
        }
    }

    private void split(
            Consignment consignment,
            GoodsItem item,
            LocalDate day,
            Set<String> listings,
            Gathering.Gathered file,
            List<Finding> risks) {
        RiskSettings.Splitting set = onFile.risks().splitting();
        if (set == null || small == null) {
            return;
        }
        listings.stream()
                .filter(l -> !small.addedUpByLaw(consignment, item, day, l, file.sums()))
                .flatMap(l -> file.orders().small(consignment, day, l, set).stream())
                .findFirst()
                .ifPresent(t -> risks.add(together(Indicator.SPLIT_ORDERS, consignment, t)));
        listings.stream()
                .flatMap(l -> file.orders().oneAddress(consignment, day, l, set).stream())
                .findFirst()
                .ifPresent(t -> risks.add(together(Indicator.SHARED_ADDRESS, consignment, t)));
    }

    private static Finding together(Indicator indicator, Consignment consignment, SplitOrders.Together together) {
        String rows = together.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
        Field field = Customer.of(consignment)
                .map(p -> (Field)
                        p.field(together.how() == Recipient.How.ADDRESS ? PartyAttribute.ADDRESS : PartyAttribute.NAME))
                .orElse(OrderField.REFERENCE);
        return risk(indicator, field, "", List.of("same " + together.how().word() + " in rows " + rows));
    }

    private static Finding goods(Indicator indicator, GoodsItem item, List<String> steps) {
        return risk(
                indicator,
                GoodsField.DESCRIPTION,
                item.text(GoodsField.DESCRIPTION).orElse(""),
                steps);
    }

    private static Finding risk(Indicator indicator, Field field, String matched, List<String> steps) {
        return new Finding.Risk(
                indicator.id(),
                indicator.words(),
                Strength.LIKELY,
                new Evidence(field, null, matched, "customer", steps),
                indicator.source(),
                indicator.confidence());
    }
}
