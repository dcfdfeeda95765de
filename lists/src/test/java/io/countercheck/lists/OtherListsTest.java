package io.countercheck.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.lists.ListedParty.ListedIdentifier;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The UK's CSV and FollowTheMoney entities, small files after the published forms. */
class OtherListsTest {

    @TempDir
    private Path directory;

    private LoadReport add(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, text);
        return store().add(file, null, LocalDate.of(2026, 5, 10));
    }

    private ListStore store() {
        return ListStore.at(directory.resolve("home"));
    }

    private List<ListedParty> parties() {
        return store().load().get(0).parties();
    }

    @Test
    void rowsOfOneNumberInTheUkListAreOneParty() throws IOException {
        LoadReport report = add("UK_Sanctions_List.csv", """
                Report Date: 01/02/2025
                Last Updated,Unique ID,Name 6,Name 1,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,Address Line 1,Address Country,IMO number
                01/02/2025,RUS1,NORTHERN FREIGHT,,Primary Name,,Северный фрахт,Russia,Entity,Pier 1,Russia,
                01/02/2025,RUS1,NF LINES,,Alias,Low quality a.k.a,,Russia,Entity,Pier 1,Russia,
                01/02/2025,RUS2,SMITH,John,Primary Name,,,Russia,Individual,,,
                """);
        assertThat(report.format()).isEqualTo("uk-csv");
        assertThat(report.parties()).isEqualTo(2);
        assertThat(report.skipped()).isEmpty();
        ListedParty freight = parties().get(0);
        assertThat(freight.names())
                .containsExactly(
                        new ListedName("NORTHERN FREIGHT", NameKind.PRIMARY, false),
                        new ListedName("Северный фрахт", NameKind.AKA, false),
                        new ListedName("NF LINES", NameKind.AKA, true));
        assertThat(freight.addresses()).hasSize(1);
        assertThat(freight.addresses().get(0).country()).isEqualTo("RU");
        assertThat(parties().get(1).name()).isEqualTo("John SMITH");
        assertThat(parties().get(1).type()).isEqualTo(Type.PERSON);
    }

    @Test
    void entitiesOfFollowTheMoneyAreReadAndWhatIsNoPartyIsCounted() throws IOException {
        LoadReport report = add("entities.ftm.json", """
                {"id":"a1","caption":"Lotus Trading","schema":"Company","properties":{"name":["Lotus Trading","莲花贸易"],"weakAlias":["LT"],"country":["cn"],"uscCode":["91110000710935732K"]},"datasets":["x"]}
                {"id":"a2","caption":"Main street","schema":"Address","properties":{"full":["Main street"]}}
                {"id":"a3","caption":"Juan Perez","schema":"Person","properties":{"name":["Juan Perez"],"birthDate":["1970"]}}
                """);
        assertThat(report.parties()).isEqualTo(2);
        assertThat(report.files()).containsExactly(new LoadReport.FileRows("entities.ftm.json", 3, 2, 1, 0));
        ListedParty lotus = parties().get(0);
        assertThat(lotus.names()).extracting(ListedName::text).containsExactly("Lotus Trading", "莲花贸易", "LT");
        assertThat(lotus.identifiers())
                .containsExactly(new ListedIdentifier("unified social credit code", "91110000710935732K", ""));
        assertThat(lotus.addresses().get(0).country()).isEqualTo("CN");
    }

    @Test
    void aLineThatIsCutOffIsNoEntity() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            lines.append("{\"id\":\"a").append(i).append("\",\"caption\":\"Lotus\",\"schema\":\"Company\"}\n");
        }
        LoadReport report = add("entities.json", lines + "{\"id\":\"z\",\"caption\":\"Lo");
        assertThat(report.skipped()).hasSize(1);
        assertThat(report.parties()).isEqualTo(150);
    }
}
