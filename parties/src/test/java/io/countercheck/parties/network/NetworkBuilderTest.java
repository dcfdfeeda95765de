package io.countercheck.parties.network;

import static io.countercheck.parties.network.Orders.buyer;
import static io.countercheck.parties.network.Orders.companies;
import static io.countercheck.parties.network.Orders.party;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Consignment;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.model.network.ContactKind;
import io.countercheck.model.network.Hub;
import io.countercheck.model.network.NameLink;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.Recycling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkBuilderTest {

    @Test
    void twoNamesOnOneTelephoneAreOneCompanyHoweverItIsWritten() {
        Network network = new Orders()
                .order("2026-01-05", buyer("Blue Heron Trading Co., Ltd.", PartyAttribute.PHONE, "+86 755 8812 4567"))
                .order("2026-02-05", buyer("Silver Crane Supplies Ltd", PartyAttribute.PHONE, "0086-755-88124567"))
                .traced();

        assertThat(network.companies()).hasSize(1);
        NameLink link = network.links().get(0);
        assertThat(link.shared()).contains(ContactKind.PHONE);
        assertThat(link.bearers()).isEqualTo(2);
        assertThat(link.merges()).isTrue();
        assertThat(link.fromRows().shortened(3) + link.toRows().shortened(3)).contains("orders.csv:1", "orders.csv:2");
        assertThat(link.why()).contains("in all rows only these two different names bear it");
    }

    @Test
    void aNumberWithoutCountryCodeIsReadInTheCountryOfItsBearer() {
        Network network = new Orders()
                .order(
                        "2026-01-05",
                        buyer(
                                "Blue Heron Trading",
                                PartyAttribute.PHONE,
                                "(0755) 8812 4567",
                                PartyAttribute.COUNTRY,
                                "CN"))
                .order("2026-02-05", buyer("Silver Crane Supplies", PartyAttribute.PHONE, "+86 755 8812 4567"))
                .traced();

        assertThat(network.companies()).hasSize(1);
    }

    @Test
    void aContactOfManyDifferentNamesIsAHubAndMergesNobody() {
        Orders orders = new Orders();
        List<String> names = List.of(
                "Alder Foods",
                "Birch Coatings",
                "Cedar Textiles",
                "Damson Metals",
                "Elm Pharma",
                "Fir Labs",
                "Gorse Supplies");
        for (String name : names) {
            orders.order("2026-01-05", buyer(name + " Ltd", PartyAttribute.PHONE, "+31 10 204 5678"));
        }

        Network network = orders.traced();

        assertThat(network.companies()).hasSize(names.size());
        Hub hub = network.hubs().get(0);
        assertThat(hub.kind()).isEqualTo(ContactKind.PHONE);
        assertThat(hub.names()).isEqualTo(names.size());
        assertThat(hub.bearers()).hasSize(names.size());
        assertThat(network.links()).isEmpty();
    }

    @Test
    void spellingsOfOneNameAtAHubAreStillOneCompany() {
        Orders orders = new Orders();
        for (String name : List.of("Alder", "Birch", "Cedar", "Damson", "Elmwood", "Furze", "Gorse")) {
            orders.order("2026-01-05", buyer(name + " Foods Ltd", PartyAttribute.PHONE, "+31 10 204 5678"));
        }
        orders.order("2026-01-06", buyer("Damsen Foods Ltd", PartyAttribute.PHONE, "+31 10 204 5678"));

        assertThat(companies(orders.traced())).contains(Set.of("Damson Foods Ltd", "Damsen Foods Ltd"));
    }

    @Test
    void aCarriersNumberOnItsCustomersPapersMergesNobody() {
        Orders orders = new Orders();
        for (String name : List.of("Alder Foods Ltd", "Birch Coatings Ltd", "Cedar Textiles Ltd")) {
            orders.order(
                    "2026-01-05",
                    buyer(name, PartyAttribute.PHONE, "+31 10 204 5678"),
                    party(PartyRole.CARRIER, "Noord Lijn Forwarding B.V.", PartyAttribute.PHONE, "+31 10 204 5678"));
        }

        Network network = orders.traced();

        assertThat(network.companies()).hasSize(4);
        assertThat(network.links()).isNotEmpty().noneMatch(NameLink::merges);
        assertThat(network.links().get(0).why().toString()).contains("carrier's");
    }

    @Test
    void aSellersNumberInTheBuyersFieldMergesNeitherWithAnybody() {
        Orders orders = new Orders();
        for (String name : List.of("Alder Foods Ltd", "Birch Coatings Ltd")) {
            orders.order(
                    "2026-01-05",
                    party(PartyRole.EXPORTER, "Nordlicht Chemiehandel GmbH", PartyAttribute.PHONE, "+49 40 2045 678"),
                    buyer(name, PartyAttribute.PHONE, "+49 40 2045 678"));
        }

        assertThat(companies(orders.traced()))
                .containsExactlyInAnyOrder(
                        Set.of("Nordlicht Chemiehandel GmbH"), Set.of("Alder Foods Ltd"), Set.of("Birch Coatings Ltd"));
    }

    @Test
    void aPublicMailHostSaysNothingAndAMailboxThereDoes() {
        Network network = new Orders()
                .order("2026-01-05", buyer("Alder Foods Ltd", PartyAttribute.EMAIL, "alder@163.com"))
                .order("2026-01-06", buyer("Birch Coatings Ltd", PartyAttribute.EMAIL, "birch@163.com"))
                .order("2026-01-07", buyer("Cedar Textiles Ltd", PartyAttribute.EMAIL, "Alder@163.com"))
                .traced();

        assertThat(companies(network))
                .containsExactlyInAnyOrder(
                        Set.of("Alder Foods Ltd", "Cedar Textiles Ltd"), Set.of("Birch Coatings Ltd"));
    }

    @Test
    void anAddressIsTheSameInWhateverOrderAndACityIsNone() {
        Network network = new Orders()
                .order(
                        "2026-01-05",
                        buyer("Alder Foods Ltd", PartyAttribute.ADDRESS, "12 Kanaal St., Unit 4, Rotterdam"))
                .order(
                        "2026-01-06",
                        buyer("Birch Coatings Ltd", PartyAttribute.ADDRESS, "Unit 4, 12 Kanaal Street, Rotterdam"))
                .order("2026-01-07", buyer("Cedar Textiles Ltd", PartyAttribute.ADDRESS, "Rotterdam"))
                .order("2026-01-08", buyer("Damson Metals Ltd", PartyAttribute.ADDRESS, "Rotterdam"))
                .traced();

        assertThat(companies(network))
                .contains(Set.of("Alder Foods Ltd", "Birch Coatings Ltd"), Set.of("Cedar Textiles Ltd"));
        assertThat(network.companies()).hasSize(3);
    }

    @Test
    void aNewNameOnAnOldContactIsSaidInTheOrderOfTime() {
        Network network = new Orders()
                .order("2026-06-01", buyer("Silver Crane Supplies", PartyAttribute.EMAIL, "sales@heron-trade.com"))
                .order("2025-03-01", buyer("Blue Heron Trading", PartyAttribute.EMAIL, "sales@heron-trade.com"))
                .order("2025-09-01", buyer("Blue Heron Trading", PartyAttribute.EMAIL, "sales@heron-trade.com"))
                .traced();

        Recycling recycled = network.recycled().get(0);
        assertThat(requireNonNull(network.names().get(recycled.newName())).text())
                .isEqualTo("Silver Crane Supplies");
        assertThat(requireNonNull(network.names().get(recycled.oldName())).text())
                .isEqualTo("Blue Heron Trading");
        assertThat(recycled.oldLast()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(recycled.newFirst()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(recycled.dropped()).isTrue();
    }

    @Test
    void namesOfTradesAndPlacesAloneAreNotOneCompany() {
        Network network = new Orders()
                .order("2026-01-05", buyer("China Trading Ltd", PartyAttribute.PHONE, "+86 755 8812 4567"))
                .order("2026-01-06", buyer("China Trading Ltd", PartyAttribute.PHONE, "+86 571 9911 2233"))
                .traced();

        assertThat(network.companies()).hasSize(2);
    }

    @Test
    void formWordsNameNobody() {
        Network network = new Orders()
                .order("2026-01-05", buyer("To Order"), buyer("Alder Foods Ltd"))
                .order("2026-01-06", buyer("Same as consignee"))
                .traced();

        assertThat(companies(network)).containsExactly(Set.of("Alder Foods Ltd"));
    }

    @Test
    void aHubIsMetAndNotPassedThrough() {
        Orders orders = new Orders();
        List<String> names = List.of(
                "Alder Foods",
                "Birch Foods",
                "Cedar Foods",
                "Damson Foods",
                "Elmwood Foods",
                "Furze Foods",
                "Gorse Foods");
        for (String name : names) {
            orders.order("2026-01-05", buyer(name, PartyAttribute.PHONE, "+31 10 204 5678"));
        }
        orders.order("2026-01-06", buyer("Alder Foods", PartyAttribute.WALLET, "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"));
        orders.order(
                "2026-01-07", buyer("Quiet Pond Trading", PartyAttribute.WALLET, "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"));
        Network network = orders.traced();

        Network around = network.around(new NameFinder().companies(network, "ALDER FOODS"), 2);

        assertThat(companies(around)).containsExactly(Set.of("Alder Foods", "Quiet Pond Trading"));
        assertThat(around.hubs()).hasSize(1);
        assertThat(around.hubs().get(0).bearers()).hasSize(1);
    }

    @Test
    void theOrderOfRowsMakesNoDifference() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Orders orders = new Orders();
        for (int i = 0; i < 120; i++) {
            orders.order(
                    "2026-01-" + (10 + random.nextInt(20)),
                    buyer(
                            "Name" + (char) ('a' + random.nextInt(20)) + (char) ('a' + random.nextInt(3))
                                    + "wood Foods",
                            PartyAttribute.PHONE,
                            "+31 10 204 56" + (10 + random.nextInt(40)),
                            PartyAttribute.EMAIL,
                            "box" + random.nextInt(40) + "@163.com"),
                    party(
                            PartyRole.EXPORTER,
                            "Nordlicht " + (char) ('A' + random.nextInt(4)) + "chse GmbH",
                            PartyAttribute.PHONE,
                            "+31 10 204 56" + (10 + random.nextInt(40))));
        }
        List<Consignment> shuffled = new ArrayList<>(orders.consignments());
        Collections.shuffle(shuffled, random);

        Network once = Orders.traced(orders.consignments());
        Network again = Orders.traced(shuffled);

        assertThat(again.companies()).as("seed %s", seed).isEqualTo(once.companies());
        assertThat(again.links()).as("seed %s", seed).isEqualTo(once.links());
        assertThat(again.hubs()).as("seed %s", seed).isEqualTo(once.hubs());
        assertThat(again.recycled()).as("seed %s", seed).isEqualTo(once.recycled());
    }

    /** The published threshold: on one telephone number six different names are still one company, seven are a hub. */
    @Test
    void theSpreadOfNamesDecidesWhatIsAHub() {
        assertThat(largest(ContactKind.IDENTIFIER)).isEqualTo(12);
        assertThat(largest(ContactKind.EMAIL)).isEqualTo(10);
        assertThat(largest(ContactKind.WALLET)).isEqualTo(8);
        assertThat(largest(ContactKind.PHONE)).isEqualTo(6);
        assertThat(largest(ContactKind.DOMAIN)).isEqualTo(5);
        assertThat(largest(ContactKind.ADDRESS)).isEqualTo(3);
    }

    private static int largest(ContactKind kind) {
        int names = 2;
        while (!LinkRules.isHub(kind, names + 1)) {
            names++;
        }
        return names;
    }
}
