package io.countercheck.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.duties.OnFile;
import io.countercheck.duties.PartyScreening;
import io.countercheck.goods.GoodsRecogniser;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedAddress;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import io.countercheck.lists.PartyList;
import io.countercheck.model.Consignment;
import io.countercheck.model.ConsignmentVerdict;
import io.countercheck.model.Disposition;
import io.countercheck.model.DutyOwed;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Kind;
import io.countercheck.model.Movement;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyEffect;
import io.countercheck.model.PartyRole;
import io.countercheck.model.PartyStatus;
import io.countercheck.model.Strength;
import io.countercheck.model.Verdict;
import io.countercheck.parties.PartyMatcher;
import io.countercheck.parties.decisions.DecidedPairs;
import io.countercheck.parties.decisions.PairDecision;
import io.countercheck.parties.ownership.OwnershipGraph;
import io.countercheck.parties.ownership.Stake;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who the operator is, who owns the buyer, and what people decided before: each changes what a list does. */
class PartyTermsTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final GoodsRecogniser GOODS = GoodsRecogniser.of(Law.shipped());

    @TempDir
    private Path home;

    private static ListedParty listed(String list, String id, String name, String city) {
        return new ListedParty(
                list,
                id,
                Type.ORGANISATION,
                List.of(new ListedName(name, NameKind.PRIMARY, false)),
                List.of(),
                List.of(new ListedAddress(city, city, "CN")),
                List.of(),
                "",
                "");
    }

    private static final List<ListedParty> ENTRIES = List.of(
            listed("ofac-sdn", "1", "Grand Example Holding Ltd", "Wuhan"),
            listed("ofac-sdn", "2", "Grand Example Holding Hefei Ltd", "Hefei"),
            listed("uk-sanctions", "3", "Severn Sample Holding plc", "London"),
            listed("bis-el", "4", "Orient Specimen Group", "Harbin"));

    private static Screening screening(PartyTerms terms, List<ListedParty> entries) {
        PartyList list = new PartyList("ours", "Our lists", "2026-05-01", "0".repeat(64), false, entries);
        return Screening.of(
                Law.shipped(),
                GOODS,
                PartyMatcher.of(List.of(list)),
                PartyScreening.FULL,
                terms,
                null,
                MAY,
                OnFile.NOTHING);
    }

    private static ConsignmentVerdict screen(PartyTerms terms, String from, String to, Party... parties) {
        GoodsItem salt = GoodsItem.of(
                1, Movement.of(from, to, MAY), Map.of(GoodsField.DESCRIPTION, "Sodium chloride, food grade"));
        return screening(terms, ENTRIES)
                .screen(new Consignment("A-1", List.of(salt), Arrays.asList(parties)), Gathering.Gathered.NONE);
    }

    private static Party buyer(String name) {
        return Party.named(PartyRole.CONSIGNEE, name);
    }

    private static PartyTerms owned(String... stakes) {
        return new PartyTerms(
                Set.of(),
                DecidedPairs.NONE,
                OwnershipGraph.of(Arrays.stream(stakes)
                        .map(s -> s.split(";", -1))
                        .map(s -> new Stake(s[0], s[1], new BigDecimal(s[2]), s.length > 3))
                        .toList()));
    }

    private static Finding.OfParty only(ConsignmentVerdict verdict) {
        assertThat(verdict.shared()).hasSize(1);
        return (Finding.OfParty) verdict.shared().get(0);
    }

    @Test
    void aBuyerHeldHalfByABlockedPartyIsBlockedAndTheChainIsShown() {
        ConsignmentVerdict verdict = screen(
                owned("Grand Example Holding Ltd;Lucerne Trading AG;50"), "US", "MX", buyer("Lucerne Trading AG"));

        Verdict row = verdict.rows().get(0);
        assertThat(row.disposition()).isEqualTo(Disposition.HOLD);
        assertThat(row.party()).isEqualTo(PartyStatus.LISTED);
        assertThat(row.duties()).extracting(DutyOwed::id).contains("OFAC-05", "OFAC-01", "OFAC-02", "OFAC-03");
        Finding.OfParty owner = only(verdict);
        assertThat(owner.kind()).isEqualTo(Kind.OWNER);
        assertThat(owner.entityId()).isEqualTo("ofac-sdn:1");
        assertThat(owner.evidence().matched()).isEqualTo("Lucerne Trading AG");
        assertThat(owner.evidence().steps())
                .contains("Lucerne Trading AG is held 50 % by Grand Example Holding Ltd")
                .anyMatch(s -> s.contains("50 percent or more"));
        assertThat(owner.citation()).contains("OFAC guidance of 2014-08-13");
    }

    @Test
    void aChainOfTwoHalvesBlocksAndQuartersInOneHandDoNot() {
        String[] chain = {"Grand Example Holding Ltd;Middle Company BV;50", "Middle Company BV;Lucerne Trading AG;50"};
        assertThat(screen(owned(chain), "US", "MX", buyer("Lucerne Trading AG"))
                        .rows()
                        .get(0)
                        .disposition())
                .isEqualTo(Disposition.HOLD);

        assertThat(screen(
                                owned("Grand Example Holding Ltd;Lucerne Trading AG;25"),
                                "US",
                                "MX",
                                buyer("Lucerne Trading AG"))
                        .rows()
                        .get(0)
                        .disposition())
                .isEqualTo(Disposition.CLEAR);
    }

    @Test
    void aSubsidiaryThatBearsItsParentsNameIsStillFoundThroughIt() {
        String subsidiary = "Severn Sample Holding Marine Insurance Services Ltd";
        PartyTerms terms = owned("Severn Sample Holding plc;" + subsidiary + ";80");

        ConsignmentVerdict verdict = screen(terms, "GB", "MX", buyer(subsidiary));

        assertThat(verdict.rows().get(0).disposition()).isEqualTo(Disposition.HOLD);
        assertThat(verdict.shared()).extracting(Finding::kind).contains(Kind.OWNER);
    }

    @Test
    void halfIsNotMoreThanHalfButControlIsEnoughInTheUnitedKingdom() {
        Party buyer = buyer("Lucerne Trading AG");
        assertThat(only(screen(owned("Severn Sample Holding plc;Lucerne Trading AG;50"), "GB", "MX", buyer))
                        .effect())
                .isEqualTo(PartyEffect.RED_FLAG);
        assertThat(screen(owned("Severn Sample Holding plc;Lucerne Trading AG;49"), "GB", "MX", buyer)
                        .shared())
                .isEmpty();
        assertThat(only(screen(owned("Severn Sample Holding plc;Lucerne Trading AG;51"), "GB", "MX", buyer))
                        .effect())
                .isEqualTo(PartyEffect.BLOCK);
        assertThat(only(screen(owned("Severn Sample Holding plc;Lucerne Trading AG;5;control"), "GB", "MX", buyer))
                        .effect())
                .isEqualTo(PartyEffect.BLOCK);
    }

    @Test
    void controlAloneIsAWarningWhereTheRuleAsksForHalf() {
        ConsignmentVerdict verdict = screen(
                owned("Grand Example Holding Ltd;Lucerne Trading AG;5;control"),
                "US",
                "MX",
                buyer("Lucerne Trading AG"));

        assertThat(only(verdict).effect()).isEqualTo(PartyEffect.RED_FLAG);
        assertThat(verdict.rows().get(0).disposition()).isEqualTo(Disposition.REVIEW);
    }

    @Test
    void whereTheRuleOnAffiliatesIsSuspendedAnOwnerIsAWarning() {
        ConsignmentVerdict verdict =
                screen(owned("Orient Specimen Group;Lucerne Trading AG;60"), "US", "MX", buyer("Lucerne Trading AG"));

        assertThat(only(verdict).effect()).isEqualTo(PartyEffect.RED_FLAG);
        assertThat(verdict.rows().get(0).disposition()).isEqualTo(Disposition.REVIEW);
    }

    @Test
    void aListDoesLessToAnOperatorWhomItDoesNotBind() {
        PartyTerms german = new PartyTerms(Set.of("DE"), DecidedPairs.NONE, OwnershipGraph.EMPTY);
        Party blocked = buyer("Grand Example Holding Ltd");

        ConsignmentVerdict elsewhere = screen(german, "CN", "MX", blocked);
        assertThat(elsewhere.rows().get(0).disposition()).isEqualTo(Disposition.REVIEW);
        assertThat(elsewhere.rows().get(0).duties()).isEmpty();
        assertThat(elsewhere.shared())
                .anySatisfy(f -> assertThat(f.evidence().steps()).anyMatch(s -> s.contains("whose effect is block")));
        assertThat(screen(german, "US", "MX", blocked).rows().get(0).disposition())
                .isEqualTo(Disposition.HOLD);

        ConsignmentVerdict unknown = screen(PartyTerms.NONE, "CN", "MX", blocked);
        assertThat(unknown.rows().get(0).disposition()).isEqualTo(Disposition.HOLD);
        assertThat(unknown.shared())
                .anySatisfy(f -> assertThat(f.evidence().steps()).anyMatch(s -> s.contains("no operator is named")));
    }

    private DecidedPairs decided(Party party, ListedParty entry) {
        DecidedPairs.append(
                home,
                PairDecision.on(
                        party,
                        entry,
                        PairDecision.Kind.NOT_SAME,
                        "A. Meyer",
                        Instant.parse("2026-05-01T08:00:00Z"),
                        "other owner"));
        return DecidedPairs.in(home);
    }

    @Test
    void whatWasDecidedIsToldWithoutEffectAndNothingElseIsHidden() {
        Party customer = buyer("Grand Example Holding Ltd");
        PartyTerms terms = new PartyTerms(Set.of(), decided(customer, ENTRIES.get(0)), OwnershipGraph.EMPTY);

        ConsignmentVerdict verdict = screen(terms, "US", "MX", customer);

        assertThat(verdict.shared())
                .filteredOn(f -> ((Finding.OfParty) f).entityId().equals("ofac-sdn:1"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(((Finding.OfParty) f).effect()).isEqualTo(PartyEffect.DECIDED_NOT_SAME);
                    assertThat(f.strength()).isEqualTo(Strength.CERTAIN);
                    assertThat(f.evidence().steps()).anyMatch(s -> s.contains("A. Meyer") && s.contains("other owner"));
                });
        // The certain hit is decided: a likeness that it would have outshone is told now.
        assertThat(verdict.shared())
                .extracting(f -> ((Finding.OfParty) f).entityId())
                .contains("ofac-sdn:2");
    }

    @Test
    void aLineWithNothingButDecidedPairsIsClearAndSaysSo() {
        Party customer = buyer("Severn Sample Holding plc");
        PartyTerms terms = new PartyTerms(Set.of(), decided(customer, ENTRIES.get(2)), OwnershipGraph.EMPTY);

        Verdict row = screen(terms, "GB", "MX", customer).rows().get(0);

        assertThat(row.disposition()).isEqualTo(Disposition.CLEAR);
        assertThat(row.party()).isEqualTo(PartyStatus.NONE);
        assertThat(row.reasons()).anyMatch(r -> r.code().equals("party-decided:uk-sanctions:3"));
    }

    @Test
    void theSameNameWithAnotherAddressIsNotDecidedOn() {
        Party customer = buyer("Severn Sample Holding plc");
        Party moved = new Party(
                PartyRole.NOTIFY_PARTY,
                "",
                Map.of(PartyAttribute.NAME, "Severn Sample Holding plc", PartyAttribute.ADDRESS, "Elsewhere 1"));
        PartyTerms terms = new PartyTerms(Set.of(), decided(customer, ENTRIES.get(2)), OwnershipGraph.EMPTY);

        ConsignmentVerdict verdict = screen(terms, "GB", "MX", customer, moved);

        assertThat(verdict.rows().get(0).disposition()).isEqualTo(Disposition.HOLD);
        assertThat(verdict.shared()).hasSize(2);
    }
}
