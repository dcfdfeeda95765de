package io.countercheck.parties.network;

import static io.countercheck.parties.network.Orders.buyer;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.lists.targets.Target;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.Strength;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.TargetSighting;
import io.countercheck.parties.network.TargetWatch.Sighted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetWatchTest {

    private static final Target HERON = new Target(
            "Blue Heron Trading Co., Ltd.",
            Target.Role.SUPPLIER,
            "case 12",
            "indicted",
            LocalDate.of(2026, 2, 1),
            "CN",
            Map.of(
                    PartyAttribute.PHONE,
                    List.of("+86 755 8812 4567"),
                    PartyAttribute.EMAIL,
                    List.of("sales@heron-trade.com")));

    private final TargetWatch watch = TargetWatch.of(List.of(HERON));

    @Test
    void theNameInAnotherFormIsTheTarget() {
        Sighted seen = watch.of(buyer("BLUE HERON TRADING LIMITED", PartyAttribute.COUNTRY, "CN"))
                .get(0);

        assertThat(seen.target()).isEqualTo(HERON);
        assertThat(seen.strength()).isEqualTo(Strength.LIKELY);
        assertThat(seen.newName()).isFalse();
    }

    @Test
    void anOldContactUnderANewNameIsTheTarget() {
        Sighted seen = watch.of(buyer("Silver Crane Supplies", PartyAttribute.EMAIL, "Sales@Heron-Trade.com"))
                .get(0);

        assertThat(seen.newName()).isTrue();
        assertThat(seen.strength()).isEqualTo(Strength.CERTAIN);
        assertThat(seen.attribute()).isEqualTo(PartyAttribute.EMAIL);
        assertThat(seen.how()).contains("sales@heron-trade.com", "under a new name");
    }

    @Test
    void somebodyElseIsNot() {
        assertThat(watch.of(buyer("Nordlicht Chemiehandel GmbH", PartyAttribute.PHONE, "+49 40 2045 678")))
                .isEmpty();
        assertThat(watch.of(buyer("Trading Co., Ltd."))).isEmpty();
    }

    @Test
    void aTraceSeesItAfterTheActionUnderANameThatOnlyTheNetworkKnows() {
        Orders orders = new Orders()
                .order(
                        "2026-01-10",
                        buyer("Blue Heron Trading", PartyAttribute.WALLET, "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"))
                .order(
                        "2026-03-10",
                        buyer("Silver Crane Supplies", PartyAttribute.WALLET, "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"));
        Network network = orders.traced();
        TargetTrace trace = TargetTrace.of(network, watch);
        orders.consignments().forEach(c -> trace.see("orders.csv", c));

        assertThat(trace.seen()).hasSize(1);
        TargetSighting seen = trace.seen().get(0);
        assertThat(requireNonNull(network.names().get(seen.name())).text()).isEqualTo("Silver Crane Supplies");
        assertThat(seen.newName()).isTrue();
        assertThat(seen.first()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(seen.rows().shortened(5)).isEqualTo("orders.csv:2");
    }

    @Test
    void whatWasBeforeTheActionIsNotTold() {
        Orders orders = new Orders().order("2026-01-10", buyer("Blue Heron Trading"));

        assertThat(TargetTrace.of(orders.traced(), watch).isEmpty()).isTrue();
    }
}
