package io.countercheck.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.model.Consignment;
import io.countercheck.model.Disposition;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.GoodsStatus;
import io.countercheck.model.Kind;
import io.countercheck.model.Movement;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Strength;
import io.countercheck.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A press sent in pieces is a press. Mexico lists machines and no parts, so that what is found there is the machine. */
class PartsTogetherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);
    private static final Party CLINIC = Party.named(PartyRole.CONSIGNEE, "Example Clinic S.A.");

    private final Screening screening = House.screening();

    private static Consignment parcel(long row, String goods, String to, LocalDate day, Party consignee) {
        GoodsItem item = GoodsItem.of(row, Movement.of("CN", to, day), Map.of(GoodsField.DESCRIPTION, goods));
        return new Consignment("P-" + row, List.of(item), List.of(consignee));
    }

    private static Party person(String name, String address, String phone) {
        return new Party(
                PartyRole.CONSIGNEE,
                "MX",
                Map.of(
                        PartyAttribute.NAME, name,
                        PartyAttribute.ADDRESS, address,
                        PartyAttribute.PHONE, phone));
    }

    private List<Verdict> screened(List<Consignment> file) {
        Gathering gathering = new Gathering(Law.shipped());
        file.forEach(c -> screening.addTo(gathering, c));
        return file.stream()
                .flatMap(c -> screening.screen(c, gathering.gathered()).rows().stream())
                .toList();
    }

    private static List<Finding> together(Verdict verdict) {
        return verdict.findings().stream()
                .filter(f -> f.evidence().method().equals("combined"))
                .toList();
    }

    @Test
    void pressInThreeParcelsIsOneFindingThatNamesItsRows() {
        List<Verdict> verdicts = screened(List.of(
                parcel(3, "punch and die set for TDP 5 tablet press", "MX", DAY, CLINIC),
                parcel(9, "cotton T-shirts", "MX", DAY, CLINIC),
                parcel(17, "main frame of tablet press", "MX", DAY.plusDays(20), CLINIC),
                parcel(40, "motor for TDP 5 tablet press", "MX", DAY.plusDays(41), CLINIC)));

        for (int i : new int[] {0, 2, 3}) {
            assertThat(verdicts.get(i).disposition()).isEqualTo(Disposition.REVIEW);
            assertThat(verdicts.get(i).goods()).isEqualTo(GoodsStatus.POSSIBLE);
            assertThat(verdicts.get(i).reasons().get(0).text()).contains("parts of one press in rows 3, 17, 40");
            assertThat(together(verdicts.get(i))).singleElement().satisfies(f -> {
                assertThat(f.kind()).isEqualTo(Kind.MACHINE);
                assertThat(f.strength()).isEqualTo(Strength.POSSIBLE);
            });
        }
        assertThat(verdicts.get(1).disposition()).isEqualTo(Disposition.CLEAR);
    }

    @Test
    void partsForDifferentConsigneesStayAsTheyAre() {
        List<Verdict> verdicts = screened(List.of(
                parcel(1, "punch and die set for tablet press", "MX", DAY, Party.named(PartyRole.CONSIGNEE, "One Ltd")),
                parcel(2, "main frame of tablet press", "MX", DAY, Party.named(PartyRole.CONSIGNEE, "Other Ltd"))));

        assertThat(verdicts).allSatisfy(v -> assertThat(together(v)).isEmpty());
        assertThat(verdicts).extracting(Verdict::disposition).containsOnly(Disposition.CLEAR);
    }

    @Test
    void otherNamesAtOneAddressOrTelephoneAreOneRecipient() {
        Party first = person("A. Example", "Calle 5 No. 10, Puebla", "+52 222 555 0134");
        Party sameAddress = person("B. Sample", "CALLE 5, NO 10 PUEBLA", "+52 333 555 9999");
        Party samePhone = person("C. Muster", "Avenida 9 No. 88, Leon", "(222) 555-0134");

        assertThat(screened(List.of(
                        parcel(1, "turret for rotary tablet press", "MX", DAY, first),
                        parcel(2, "punches and dies for tablet press", "MX", DAY, sameAddress))))
                .allSatisfy(v -> assertThat(together(v)).isNotEmpty());
        assertThat(screened(List.of(
                        parcel(1, "turret for rotary tablet press", "MX", DAY, first),
                        parcel(2, "punches and dies for tablet press", "MX", DAY, samePhone))))
                .allSatisfy(v -> assertThat(together(v).get(0).evidence().steps())
                        .anyMatch(step -> step.contains("same telephone")));
    }

    @Test
    void parcelsMoreThanSixtyDaysApartAreNotOnePress() {
        List<Verdict> verdicts = screened(List.of(
                parcel(1, "punch and die set for tablet press", "MX", DAY, CLINIC),
                parcel(2, "main frame of tablet press", "MX", DAY.plusDays(61), CLINIC)));

        assertThat(verdicts).allSatisfy(v -> assertThat(together(v)).isEmpty());
    }

    @Test
    void linesOfOneOrderCountTogetherThoughNobodyReceivesThem() {
        GoodsItem dies =
                parcel(1, "dies for tablet press", "MX", DAY, CLINIC).items().get(0);
        GoodsItem turret = parcel(2, "turret for rotary tablet press", "MX", DAY, CLINIC)
                .items()
                .get(0);

        List<Verdict> verdicts = screened(List.of(new Consignment("O-1", List.of(dies, turret), List.of())));

        assertThat(verdicts).allSatisfy(v -> assertThat(together(v)).hasSize(1));
    }

    @Test
    void partsThatMakeNoPressAreNamedTogetherWhereTheLawListsThem() {
        List<Verdict> verdicts = screened(List.of(
                parcel(5, "punches for tablet press", "US", DAY, CLINIC),
                parcel(8, "dies for tablet press", "US", DAY, CLINIC)));

        assertThat(verdicts)
                .allSatisfy(v -> assertThat(together(v)).singleElement().satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(Kind.MACHINE_PART);
                    assertThat(f.name()).isEqualTo("parts for a tableting machine in rows 5, 8");
                }));
    }

    @Test
    void wordsForAnUnknownConsigneeTieNothing() {
        Party anybody = Party.named(PartyRole.CONSIGNEE, "To order");

        assertThat(screened(List.of(
                        parcel(1, "punch and die set for tablet press", "MX", DAY, anybody),
                        parcel(2, "main frame of tablet press", "MX", DAY, anybody))))
                .allSatisfy(v -> assertThat(together(v)).isEmpty());
    }

    @Test
    void manyRowsAreNamedAtMostTwentyAndStayTheSameInAnyOrder() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed + " (repeat with -Dseed=" + seed + ")");
        List<Consignment> file = new ArrayList<>();
        for (int row = 1; row <= 300; row++) {
            String goods = row == 290 ? "main frame of tablet press" : "punches for tablet press";
            file.add(parcel(row, goods, "MX", DAY.plusDays(row % 50), CLINIC));
        }
        Gathering forwards = gathered(file);
        Collections.shuffle(file, new Random(seed));
        Gathering parts = new Gathering(Law.shipped());
        for (int i = 0; i < file.size(); i += 37) {
            parts.merge(gathered(file.subList(i, Math.min(file.size(), i + 37))));
        }

        Consignment one = parcel(1, "punches for tablet press", "MX", DAY, CLINIC);
        Verdict verdict = screening.screen(one, forwards.gathered()).rows().get(0);
        assertThat(screening.screen(one, parts.gathered()).rows().get(0)).isEqualTo(verdict);
        assertThat(together(verdict).get(0).name())
                .endsWith("in rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 290");
    }

    private Gathering gathered(List<Consignment> file) {
        Gathering gathering = new Gathering(Law.shipped());
        file.forEach(c -> screening.addTo(gathering, c));
        return gathering;
    }

    @Test
    void formSaysWhatTheOrderLacks() {
        Verdict press = screened(List.of(parcel(1, "rotary tablet press ZP-9, S/N 4711", "US", DAY, CLINIC)))
                .get(0);

        assertThat(press.duties())
                .filteredOn(d -> d.id().equals("US-11"))
                .singleElement()
                .satisfies(d -> assertThat(d.note())
                        .isEqualTo("the order does not say what DEA Form 452 asks for: "
                                + "purpose or need, make, manual or electric"));
    }

    @Test
    void canadianRegistrationSaysWhatAPunchLacks() {
        Verdict punch = screened(List.of(parcel(1, "punch for TDP-5 tablet press", "CA", DAY, CLINIC)))
                .get(0);

        assertThat(punch.duties())
                .filteredOn(d -> d.id().equals("CA-12"))
                .singleElement()
                .satisfies(d -> assertThat(d.note()).endsWith("asks for: make, serial number, if any"));
    }
}
