package io.countercheck.controls;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.model.Movement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LawTest {

    private static final LocalDate MAY_2026 = LocalDate.of(2026, 5, 10);

    private final Law law = Law.shipped();

    private InForce inForce(String id, String from, String to, String day) {
        return inForce(id, from, to, List.of(), day);
    }

    private InForce inForce(String id, String from, String to, List<String> via, String day) {
        LocalDate date = LocalDate.parse(day);
        Movement movement = new Movement(from, to, via, null, date, null, "");
        return law.onRoute(law.listing(id).orElseThrow(), movement, date);
    }

    private static Movement route(String from, String to) {
        return Movement.of(from, to, MAY_2026);
    }

    @Test
    void fourApIsListedInTheUnitedStatesFromTheFifteenthOfMay2020() {
        assertThat(inForce("US-L1-8335", "CN", "US", "2020-05-14")).isEqualTo(InForce.NO);
        assertThat(inForce("US-L1-8335", "CN", "US", "2020-05-15")).isEqualTo(InForce.YES);
    }

    @Test
    void treatyTablesSpeakOnEveryRoute() {
        assertThat(inForce("UN-T1-4-ap", "JP", "KR", "2022-11-23")).isEqualTo(InForce.YES);
        assertThat(inForce("UN-T1-4-ap", "", "", "2022-11-23")).isEqualTo(InForce.YES);
        assertThat(inForce("UN-61-fentanyl", "JP", "KR", "2026-05-10")).isEqualTo(InForce.START_UNKNOWN);
    }

    @Test
    void nationalLawSpeaksAtEitherEndAndInTransitAndNowhereElse() {
        assertThat(inForce("CA-A-gbl", "US", "CA", "2026-05-10")).isEqualTo(InForce.YES);
        assertThat(inForce("CA-A-gbl", "CA", "JP", "2026-05-10")).isEqualTo(InForce.YES);
        assertThat(inForce("CA-A-gbl", "US", "JP", List.of("CA"), "2026-05-10")).isEqualTo(InForce.YES);
        assertThat(inForce("CA-A-gbl", "US", "JP", "2026-05-10")).isEqualTo(InForce.NO);
    }

    @Test
    void insideAPartialDateAListingIsPossiblyInForce() {
        assertThat(inForce("UN-T1-acetic-anhydride", "JP", "KR", "2001-11-30")).isEqualTo(InForce.NO);
        assertThat(inForce("UN-T1-acetic-anhydride", "JP", "KR", "2001-12-10")).isEqualTo(InForce.POSSIBLY);
        assertThat(inForce("UN-T1-acetic-anhydride", "JP", "KR", "2002-01-01")).isEqualTo(InForce.YES);
        assertThat(inForce("VN-4A-4-ap", "JP", "VN", "2026-06-10")).isEqualTo(InForce.POSSIBLY);
    }

    @Test
    void theKingdomBelongsToTheUnionUntilTheEndOfTheTransition() {
        Movement movement = route("DE", "GB");

        assertThat(law.on(movement, LocalDate.of(2020, 12, 31))
                        .speaking("EU")
                        .orElseThrow()
                        .trade())
                .isEqualTo(Trade.DOMESTIC);
        assertThat(law.on(movement, LocalDate.of(2020, 12, 31)).speaking("United Kingdom"))
                .isEmpty();
        assertThat(law.on(movement, LocalDate.of(2021, 1, 1))
                        .speaking("EU")
                        .orElseThrow()
                        .trade())
                .isEqualTo(Trade.EXPORT);
        assertThat(law.on(movement, LocalDate.of(2021, 1, 1))
                        .speaking("United Kingdom")
                        .orElseThrow()
                        .trade())
                .isEqualTo(Trade.IMPORT);
    }

    @Test
    void goodsFromTheKingdomToNorthernIrelandEnterTheUnion() {
        assertThat(law.on(route("GB", "XI"), MAY_2026).trades("EU")).containsExactly(Trade.IMPORT);
    }

    @Test
    void overseasPartsOfTheCustomsTerritoryAreInside() {
        assertThat(law.on(route("FR", "RE"), MAY_2026).trades("EU")).containsExactly(Trade.DOMESTIC);
        assertThat(law.on(route("FI", "AX"), MAY_2026).trades("EU")).containsExactly(Trade.DOMESTIC);
        assertThat(law.on(route("US", "PR"), MAY_2026).trades("US-DEA")).containsExactly(Trade.DOMESTIC);
    }

    @Test
    void hongKongMacaoAndTaiwanAreOutsideChina() {
        for (String place : List.of("HK", "MO", "TW")) {
            assertThat(law.on(route("CN", place), MAY_2026).trades("China")).containsExactly(Trade.EXPORT);
        }
        assertThat(inForce("CN-SUP-fentanyl-type", "CN", "US", "2019-05-01")).isEqualTo(InForce.YES);
        assertThat(inForce("CN-SUP-fentanyl-type", "HK", "US", "2019-05-01")).isEqualTo(InForce.NO);
    }

    @Test
    void aListForSomeDestinationsBindsExportsToThemOnly() {
        String named = "CN-X1-methyl-1-phenethyl-4-oxopiperidine-3-carboxylate";
        String day = "2026-10-01";
        for (String to : List.of("US", "MX", "CA")) {
            assertThat(inForce(named, "CN", to, day)).isEqualTo(InForce.YES);
        }
        assertThat(inForce(named, "CN", "DE", day)).isEqualTo(InForce.NO);
        assertThat(inForce(named, "DE", "US", List.of("CN"), day)).isEqualTo(InForce.NO);
        assertThat(inForce(named, "CN", "", day)).isEqualTo(InForce.POSSIBLY);
        assertThat(inForce("CN-X2-myanmar-laos-afghanistan", "CN", "LA", day)).isEqualTo(InForce.YES);
        assertThat(inForce("CN-X2-myanmar-laos-afghanistan", "CN", "US", day)).isEqualTo(InForce.NO);
    }

    @Test
    void indianScheduleBIsForExportAndScheduleCForImport() {
        assertThat(inForce("IN-B-4-piperidone", "IN", "JP", "2026-05-10")).isEqualTo(InForce.YES);
        assertThat(inForce("IN-B-4-piperidone", "JP", "IN", "2026-05-10")).isEqualTo(InForce.NO);
        assertThat(inForce("IN-C-4-piperidone", "JP", "IN", "2026-05-10")).isEqualTo(InForce.YES);
        assertThat(inForce("IN-C-4-piperidone", "IN", "JP", "2026-05-10")).isEqualTo(InForce.NO);
    }

    @Test
    void australiaAndCanadaListMachinesForImport() {
        assertThat(inForce("AU-M-tablet-press", "CN", "AU", "2026-05-10")).isEqualTo(InForce.YES);
        assertThat(inForce("AU-M-tablet-press", "AU", "CN", "2026-05-10")).isEqualTo(InForce.NO);
        assertThat(inForce("AU-M-encapsulator", "CN", "AU", "2020-04-15")).isEqualTo(InForce.NO);
        assertThat(inForce("CA-D-punch", "CN", "CA", "2025-12-16")).isEqualTo(InForce.NO);
        assertThat(inForce("CA-D-punch", "CN", "CA", "2025-12-17")).isEqualTo(InForce.YES);
        assertThat(inForce("CA-D-punch", "CA", "CN", "2025-12-17")).isEqualTo(InForce.NO);
    }

    @Test
    void categoryFourOfTheUnionIsForTradeWithThirdCountries() {
        assertThat(inForce("EU-C4-ephedrine-medicines", "DE", "CH", "2026-05-10"))
                .isEqualTo(InForce.YES);
        assertThat(inForce("EU-C4-ephedrine-medicines", "DE", "NL", "2026-05-10"))
                .isEqualTo(InForce.NO);
        assertThat(inForce("EU-C4-ephedrine-medicines", "DE", "", "2026-05-10")).isEqualTo(InForce.POSSIBLY);
    }

    @Test
    void whereAnEndIsUnknownEveryRegimeCouldBeThere() {
        assertThat(inForce("CA-A-gbl", "CN", "", "2026-05-10")).isEqualTo(InForce.POSSIBLY);
        assertThat(inForce("CA-A-gbl", "", "US", "2026-05-10")).isEqualTo(InForce.POSSIBLY);
        assertThat(inForce("CA-A-gbl", "", "", "2026-05-10")).isEqualTo(InForce.POSSIBLY);
        assertThat(inForce("CA-S1-fentanyls", "CN", "", "2026-05-10")).isEqualTo(InForce.POSSIBLY);
        assertThat(inForce("US-L1-8335", "", "US", "2026-05-10")).isEqualTo(InForce.YES);
        assertThat(inForce("US-L1-8335", "", "US", "2020-05-14")).isEqualTo(InForce.NO);
    }

    @Test
    void theTradeIsToldAsFarAsTheRouteTellsIt() {
        Jurisdiction toTheStates = law.on(route("", "US"), MAY_2026);
        assertThat(toTheStates.trades("US-DEA")).containsExactlyInAnyOrder(Trade.IMPORT, Trade.DOMESTIC);
        assertThat(toTheStates.trades("China")).containsExactly(Trade.EXPORT);
        assertThat(toTheStates.speaking("China")).isEmpty();
        assertThat(toTheStates.speaking("US-DEA").orElseThrow().trade()).isEqualTo(Trade.IMPORT);
        assertThat(law.on(route("JP", "KR"), MAY_2026).trades("China")).isEmpty();
    }

    @Test
    void aCountryWithoutHeldLawIsNamedAndSoIsOneHeldInPart() {
        assertThat(law.notHeld(route("DE", "BR"), MAY_2026)).containsExactly("BR");
        assertThat(law.notHeld(route("TW", "ZZ"), MAY_2026)).containsExactly("TW", "ZZ");
        assertThat(law.partlyHeld(route("CN", "MX"), MAY_2026)).containsExactly("MX");
        assertThat(law.partlyHeld(route("CN", "AU"), MAY_2026)).containsExactly("AU");
        assertThat(law.notHeld(route("JP", "VN"), LocalDate.of(2025, 12, 31))).containsExactly("JP", "VN");
    }

    @Test
    void anOldListingBindsThoughTheRestOfItsTimeIsNotHeld() {
        assertThat(inForce("MX-M-capsule-and-tablet-machines", "CN", "MX", "1997-12-26"))
                .isEqualTo(InForce.YES);
        assertThat(law.partlyHeld(route("CN", "MX"), LocalDate.of(2010, 1, 1))).contains("MX");
        assertThat(law.notHeld(route("JP", "MX"), LocalDate.of(1990, 1, 1))).contains("MX");
    }

    private static Optional<LocalDate> firstDay(Listing listing) {
        return Optional.ofNullable(listing.period().from())
                .filter(PartialDate::dayKnown)
                .map(PartialDate::first);
    }

    @Test
    void everyLawSpeaksOnItsFirstDaySomewhere() {
        assertThat(law.listings())
                .filteredOn(listing -> listing.binding().isLaw())
                .filteredOn(listing -> firstDay(listing).isPresent())
                .isNotEmpty()
                .allSatisfy(listing -> {
                    LocalDate first = firstDay(listing).orElseThrow();
                    assertThat(List.of("CN:US", "DE:CH", "JP:IN", "IN:JP", "HK:JP", "CN:CA", "CN:MX", "CN:AU", "CN:MM"))
                            .as(listing.id())
                            .anySatisfy(route -> {
                                Movement movement = Movement.of(route.substring(0, 2), route.substring(3), first);
                                assertThat(law.onRoute(listing, movement, first))
                                        .isEqualTo(InForce.YES);
                                assertThat(law.onRoute(listing, movement, first.minusDays(1)))
                                        .isEqualTo(InForce.NO);
                            });
                });
    }

    @Test
    void oneJourneyIsWorkedOutOnceAndAskedForEveryListing() {
        Jurisdiction jurisdiction = law.on(route("CN", "US"), MAY_2026);
        for (Listing listing : law.listings()) {
            assertThat(jurisdiction.inForce(listing))
                    .as(listing.id())
                    .isEqualTo(law.onRoute(listing, route("CN", "US"), MAY_2026));
        }
        assertThat(jurisdiction.speaking()).isEqualTo(law.speaking(route("CN", "US"), MAY_2026));
    }

    @Test
    void aListingIsFoundByNameSynonymNumberOrKey() {
        assertThat(law.named(" n-phenyl-4-PIPERIDINAMINE "))
                .extracting(Listing::id)
                .contains("UN-T1-4-ap", "CA-A-4-ap");
        assertThat(law.named("108-24-7")).extracting(Listing::substance).contains("Acetic anhydride");
        assertThat(law.named("醋酸酐")).isNotEmpty();
        assertThat(law.named("wfdijrymoxrffg-uhfffaoysa-n")).isEqualTo(law.named("WFDIJRYMOXRFFG-UHFFFAOYSA-N"));
        assertThat(law.named("tablet press"))
                .extracting(Listing::id)
                .contains("CA-D-tablet-press", "AU-M-tablet-press");
        assertThat(law.named("us-l1-8335")).extracting(Listing::id).containsExactly("US-L1-8335");
        assertThat(law.named("sodium chloride")).isEmpty();
        assertThat(law.named(" ")).isEmpty();
    }

    @Test
    void namesAreFoundUnderATurkishLocaleToo() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(law.named("ISOSAFROLE")).isNotEmpty().isEqualTo(law.named("isosafrole"));
            assertThat(LawReader.shipped().digest()).isEqualTo(law.digest());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saltsOfMineralAcidsThemselvesAreOutside() {
        for (String acid : List.of(
                "UN-T2-hydrochloric-acid", "UN-T2-sulphuric-acid", "EU-C3-hydrochloric-acid", "EU-C3-sulphuric-acid")) {
            assertThat(law.listing(acid).orElseThrow().clauses()).as(acid).isEmpty();
        }
        assertThat(law.listing("UN-T1-ephedrine").orElseThrow().has(Clause.SALTS))
                .isTrue();
    }

    @Test
    void classesAndMachinesCarryWhatTheLawSaysOfThem() {
        assertThat(law.provisions("US-S1-frs"))
                .filteredOn(
                        p -> p.aspect() == Provision.Aspect.LIMB && !p.item().isEmpty())
                .extracting(Provision::item)
                .containsExactly("A", "B", "C", "D", "E");
        assertThat(law.provisions("AU-M-encapsulator")).isNotEmpty();
        assertThat(law.provisions("UN-T2-acetone")).isEmpty();
    }
}
