package io.countercheck.duties.forms;

import io.countercheck.duties.Customer;
import io.countercheck.duties.operator.Operator;
import io.countercheck.model.Consignment;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Reason;
import io.countercheck.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What forms are filled from.
 *
 * @param consignment the order
 * @param item the goods line, one of the consignment's
 * @param verdict what was found in it
 * @param operator who screens
 */
public record FormFacts(Consignment consignment, GoodsItem item, Verdict verdict, Operator operator) {

    private static final Set<String> STANDING = Set.of("EU-01", "EU-02", "US-15", "CA-01", "CA-07");
    private static final Set<String> ABROAD = Set.of("CA-02", "MX-02", "IN-03", "EU-07", "AU-01", "HK-01", "CN-02");

    Optional<Party> party(List<PartyRole> roles) {
        return roles.stream()
                .flatMap(r -> consignment.parties().stream().filter(p -> p.role() == r))
                .filter(p -> p.name().isPresent())
                .findFirst();
    }

    Optional<Party> exporter() {
        return party(List.of(PartyRole.EXPORTER, PartyRole.CONSIGNOR));
    }

    Optional<Party> importer() {
        return party(List.of(PartyRole.IMPORTER, PartyRole.SOLD_TO, PartyRole.CONSIGNEE));
    }

    Optional<Party> consignee() {
        return party(List.of(
                PartyRole.END_USER, PartyRole.SHIP_TO, PartyRole.CONSIGNEE, PartyRole.IMPORTER, PartyRole.SOLD_TO));
    }

    Optional<Party> customer() {
        return Customer.of(consignment);
    }

    /** Whether the side in a country is the one that receives. */
    boolean receives(String country) {
        Set<String> home = operator.known() ? operator.countries() : country.isEmpty() ? Set.of() : Set.of(country);
        return home.contains(item.movement().to())
                && !home.contains(item.movement().from());
    }

    /** The one of the two sides that files, in whose country the form is filed. */
    Optional<Party> house(String country) {
        return receives(country) ? importer() : exporter();
    }

    Optional<Party> otherSide(String country) {
        return receives(country) ? exporter() : importer();
    }

    static String nameOf(Optional<Party> party) {
        return party.flatMap(Party::name).orElse("");
    }

    /** Address and country as far as the order gives them; a country alone is no address. */
    static String addressOf(Optional<Party> party) {
        String street = party.flatMap(p -> p.attribute(PartyAttribute.ADDRESS)).orElse("");
        String country = party.map(Party::country).orElse("");
        return street.isEmpty()
                ? ""
                : Stream.of(street, country).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Numbers of licences and registrations that meet a duty here. */
    String registration() {
        return numbers(STANDING);
    }

    /** Numbers of permits and proofs of the other side that meet a duty here. */
    String foreignPermit() {
        return numbers(ABROAD);
    }

    private String numbers(Set<String> duties) {
        return verdict.duties().stream()
                .filter(d -> duties.contains(d.id()))
                .map(DutyOwed::metBy)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The red flags of the row, in words. */
    String circumstances() {
        return verdict.reasons().stream()
                .filter(r -> r.code().startsWith("risk"))
                .map(Reason::text)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
