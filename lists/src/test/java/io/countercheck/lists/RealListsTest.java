package io.countercheck.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.lists.LoadReport.FileRows;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealListsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);

    @TempDir
    Path home;

    @Test
    void ofacOfJuly2021LoadsCompletely() {
        LoadReport report = ListStore.at(home).add(SharedData.file("data/parties/ofac_sdn_2021-07.csv"), null, DAY);

        System.out.println(report);
        assertThat(report.files())
                .containsExactly(
                        new FileRows("ofac_sdn_2021-07.csv", 8_976, 8_976, 0, 0),
                        new FileRows("ofac_alt_2021-07.csv", 11_910, 11_910, 0, 0),
                        new FileRows("ofac_add_2021-07.csv", 13_837, 11_440, 2_397, 0));
        assertThat(report.partiesByType())
                .containsEntry("person", 4_620)
                .containsEntry("organisation", 3_673)
                .containsEntry("vessel", 406)
                .containsEntry("aircraft", 277);
        assertThat(report.skipped()).isEmpty();
        assertThat(report.aliases() - report.weakAliases()).isGreaterThanOrEqualTo(11_880);
    }

    @Test
    void theConsolidatedScreeningListLoadsCompletely() {
        ListStore store = ListStore.at(home);

        LoadReport report = store.add(SharedData.file("data/parties/us_csl_2022-05.csv"), null, DAY);

        System.out.println(report);
        assertThat(report.parties()).isEqualTo(14_160);
        assertThat(report.partiesByList())
                .containsEntry("ofac-sdn", 10_026)
                .containsEntry("bis-el", 2_001)
                .containsEntry("state-dtc", 727)
                .containsEntry("bis-dpl", 462)
                .containsEntry("ofac-ssi", 290)
                .containsEntry("bis-uvl", 201)
                .containsEntry("state-isn", 163)
                .containsEntry("ofac-plc", 78)
                .containsEntry("bis-meu", 71)
                .containsEntry("ofac-cmic", 68)
                .containsEntry("ofac-cap", 53)
                .containsEntry("ofac-ns-mbs", 17)
                .containsEntry("ofac-fse", 3);
        List<ListedParty> parties = store.load().get(0).parties();
        assertThat(parties.stream().map(ListedParty::entityId).distinct()).hasSize(14_160);
        assertThat(parties)
                .filteredOn(p -> p.entityId().equals("ofac-cmic:30925"))
                .singleElement()
                .satisfies(avic -> {
                    assertThat(avic.addresses().get(0).country()).isEqualTo("CN");
                    assertThat(avic.identifiers())
                            .contains(new ListedParty.ListedIdentifier(
                                    "unified social credit code (uscc)", "91110000710935732K", "CN"));
                });
    }
}
