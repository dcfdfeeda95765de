package io.countercheck.parties.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedAddress;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import io.countercheck.model.Fault;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.parties.decisions.PairDecision.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision holds for one pair as both sides were, and for nothing else. */
class DecidedPairsTest {

    private static final Instant NOW = Instant.parse("2026-05-10T09:30:00Z");

    @TempDir
    private Path home;

    private static ListedParty entry(String id, String city) {
        return new ListedParty(
                "ours",
                id,
                Type.ORGANISATION,
                List.of(new ListedName("Blocked Example Trading Ltd", NameKind.PRIMARY, false)),
                List.of("OFAC SDN"),
                List.of(new ListedAddress(city, city, "CN")),
                List.of(),
                "",
                "");
    }

    private static Party customer(String address) {
        return new Party(
                PartyRole.CONSIGNEE,
                "CN",
                Map.of(PartyAttribute.NAME, "Blocked Example  Trading", PartyAttribute.ADDRESS, address));
    }

    private void decide(Kind kind) {
        DecidedPairs.append(
                home, PairDecision.on(customer("Road 1"), entry("1", "Wuhan"), kind, "A. Meyer", NOW, "other owner"));
    }

    @Test
    void aDecisionIsKeptWithWhoWhenAndWhy() {
        decide(Kind.NOT_SAME);

        assertThat(DecidedPairs.in(home).on(customer("Road 1"), entry("1", "Wuhan")))
                .get()
                .satisfies(d -> {
                    assertThat(d.who()).isEqualTo("A. Meyer");
                    assertThat(d.why()).isEqualTo("other owner");
                    assertThat(d.at()).isEqualTo(NOW);
                });
    }

    @Test
    void theHitReturnsWhenEitherSideChanges() {
        decide(Kind.NOT_SAME);
        DecidedPairs decided = DecidedPairs.in(home);

        assertThat(decided.on(customer("Road 2"), entry("1", "Wuhan"))).isEmpty();
        assertThat(decided.on(customer("Road 1"), entry("1", "Hefei"))).isEmpty();
        assertThat(decided.on(customer("Road 1"), entry("2", "Wuhan"))).isEmpty();
        assertThat(decided.on(Party.named(PartyRole.CONSIGNEE, "Blocked Example Trading"), entry("1", "Wuhan")))
                .isEmpty();
    }

    @Test
    void blanksAndTheRoleInAnOrderAreNoChange() {
        decide(Kind.NOT_SAME);
        Party same = new Party(
                PartyRole.END_USER,
                "CN",
                Map.of(
                        PartyAttribute.NAME, " Blocked Example Trading",
                        PartyAttribute.ADDRESS, "Road  1",
                        PartyAttribute.COUNTRY, "P.R. China"));

        assertThat(DecidedPairs.in(home).on(same, entry("1", "Wuhan"))).isPresent();
    }

    @Test
    void theLastWordCounts() {
        decide(Kind.NOT_SAME);
        decide(Kind.WITHDRAWN);
        assertThat(DecidedPairs.in(home).on(customer("Road 1"), entry("1", "Wuhan")))
                .isEmpty();

        decide(Kind.NOT_SAME);
        assertThat(DecidedPairs.in(home).on(customer("Road 1"), entry("1", "Wuhan")))
                .isPresent();
        assertThat(DecidedPairs.in(home).all()).hasSize(3);
    }

    @Test
    void whatAnEarlierRunUsedCanBeReadAgain() {
        decide(Kind.NOT_SAME);
        DecidedPairs then = DecidedPairs.in(home);
        decide(Kind.WITHDRAWN);

        assertThat(DecidedPairs.first(home, 1).digest()).isEqualTo(then.digest());
        assertThat(DecidedPairs.in(home).digest()).isNotEqualTo(then.digest());
        assertThat(DecidedPairs.first(home, 0).digest()).isEmpty();
    }

    @Test
    void aLineThatIsNotWholeIsNeverPassedOver() throws IOException {
        decide(Kind.NOT_SAME);
        Path file = home.resolve("party-decisions.ndjson");
        String whole = Files.readString(file);
        for (String bad :
                List.of(whole + "{}\n", whole.replace("not-same", "perhaps"), whole.replace("2026-", "26-"))) {
            Files.writeString(file, bad);
            assertThatExceptionOfType(Fault.class).as(bad).isThrownBy(() -> DecidedPairs.in(home));
        }
    }

    @Test
    void aLineCutOffByACrashWasNeverConfirmedAndIsWrittenOver() throws IOException {
        decide(Kind.NOT_SAME);
        Path file = home.resolve("party-decisions.ndjson");
        Files.writeString(file, Files.readString(file) + "{\"at\":\"20");

        assertThat(DecidedPairs.in(home).all()).hasSize(1);
        decide(Kind.WITHDRAWN);
        assertThat(DecidedPairs.in(home).all()).hasSize(2);
    }
}
