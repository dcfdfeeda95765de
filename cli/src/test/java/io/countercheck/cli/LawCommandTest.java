package io.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The law as a timeline: what applied on a route, and what is not held. */
class LawCommandTest {

    @Test
    void everyListingOnTheRouteIsShownWithPeriodCitationAndConfidence() {
        Countercheck.Ran ran = Countercheck.run("law", "acetone", "--from", "DE", "--to", "BR");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("\"acetone\", route DE to BR")
                .contains("UN-T2-acetone", "1988 Convention Table II (verified-secondary)")
                .contains("  listed since 1990-11-11")
                .contains("EU-C3-acetone", "on this route since 2005-08-18, as export")
                .doesNotContain("US-L2");
    }

    @Test
    void theLawOfACountryThatIsNotHeldIsNamed() {
        assertThat(Countercheck.run("law", "acetone", "--from", "DE", "--to", "BR")
                        .out())
                .contains("National law not held: BR. \"No duty\" is never said of it.");
    }

    @Test
    void aDayMarksWhatWasInForce() {
        Countercheck.Ran ran =
                Countercheck.run("law", "23056-29-3", "--from", "CN", "--to", "US", "--date", "2021-06-01");

        assertThat(ran.out())
                .contains("US-L1-8335  [in force that day]")
                .contains("UN-T1-4-ap  [not in force that day]");
    }

    @Test
    void transitCountsAsItsCountriesLaw() {
        assertThat(Countercheck.run("law", "acetone", "--from", "BR", "--to", "ZA", "--via", "DE")
                        .out())
                .contains("EU-C3-acetone", "as transit");
        assertThat(Countercheck.run("law", "acetone", "--from", "BR", "--to", "ZA")
                        .out())
                .doesNotContain("EU-C3-acetone");
    }

    @Test
    void nameNumberStructureAndMachineAreUnderstood() {
        for (String text : List.of("醋酸酐", "108-24-7", "CC(=O)OC(C)=O")) {
            assertThat(Countercheck.run("law", text, "--from", "CN", "--to", "MX")
                            .out())
                    .as(text)
                    .contains("UN-T1-acetic-anhydride");
        }
        assertThat(Countercheck.run("law", "tablet press", "--from", "CN", "--to", "CA")
                        .out())
                .contains("CA-D-tablet-press-2017", "2017-05-18 to 2025-12-16")
                .contains("CA-D-tablet-press\n", "since 2025-12-17");
    }

    @Test
    void everyLineFitsTheTerminal() {
        assertThat(Countercheck.runIn(Map.of("COLUMNS", "72"), "law", "tablet press", "--from", "CN", "--to", "CA")
                        .lines())
                .allMatch(l -> l.length() <= 72)
                .anyMatch(l -> l.startsWith("    "));
    }

    @Test
    void whereNothingIsHeldThatIsSaidAndNothingMore() {
        Countercheck.Ran ran = Countercheck.run("law", "ethyl acetate", "--from", "CN", "--to", "US");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains("No listing held.", "Not held or not verified:")
                .doesNotContain("uncontrolled");
    }
}
