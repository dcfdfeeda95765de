package io.countercheck.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that come as XML: the real one that is at hand, and small ones after the published schemas. */
class XmlListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

    @TempDir
    private Path directory;

    private LoadReport add(String name, String xml) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, xml);
        return store().add(file, null, TODAY);
    }

    private ListStore store() {
        return ListStore.at(directory.resolve("home"));
    }

    private List<ListedParty> parties() {
        return store().load().get(0).parties();
    }

    @Test
    void theConsolidatedListOfJanuary2025IsReadInFullWithItsScripts() throws IOException {
        Path zip = SharedData.file("data/parties/ofac_cons_enhanced_2025-01.zip");
        Path xml = directory.resolve("CONS_ENHANCED_2025-01.XML");
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            entries.getNextEntry();
            Files.copy(entries, xml);
        }
        LoadReport report = store().add(xml, null, TODAY);
        assertThat(report.source()).isEqualTo("ofac-cons");
        assertThat(report.format()).isEqualTo("ofac-enhanced-xml");
        assertThat(report.parties()).isEqualTo(443);
        assertThat(report.skipped()).isEmpty();
        assertThat(report.partiesByType()).containsEntry("organisation", 363).containsEntry("person", 80);
        assertThat(report.partiesByList()).containsKeys("ofac-ssi", "ofac-cmic", "ofac-plc", "ofac-sdn");
        assertThat(parties().stream().flatMap(p -> p.names().stream()).map(ListedName::text))
                .anyMatch(name ->
                        name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                .anyMatch(name -> name.codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC));
        assertThat(parties().stream().flatMap(p -> p.identifiers().stream()))
                .anyMatch(i -> i.kind().equals("unified social credit code (uscc)"))
                .anyMatch(i -> i.kind().equals("email address"));
    }

    @Test
    void ofacsOlderXmlIsReadByItsSchema() throws IOException {
        LoadReport report = add("sdn.xml", """
                <?xml version="1.0"?>
                <sdnList xmlns="http://tempuri.org/sdnList.xsd">
                  <publshInformation><Publish_Date>01/02/2025</Publish_Date><Record_Count>2</Record_Count></publshInformation>
                  <sdnEntry><uid>10</uid><lastName>LOTUS TRADING</lastName><sdnType>Entity</sdnType>
                    <programList><program>SDNTK</program></programList>
                    <idList><id><uid>1</uid><idType>Tax ID No.</idType><idNumber>123456789</idNumber><idCountry>Mexico</idCountry></id></idList>
                    <akaList><aka><uid>2</uid><type>f.k.a.</type><category>strong</category><lastName>LOTUS EXPORT</lastName></aka>
                      <aka><uid>3</uid><type>a.k.a.</type><category>weak</category><lastName>LOTUS</lastName></aka></akaList>
                    <addressList><address><uid>4</uid><address1>Main 1</address1><city>Monterrey</city><country>Mexico</country></address></addressList>
                  </sdnEntry>
                  <sdnEntry><uid>11</uid><firstName>Juan</firstName><lastName>PEREZ</lastName><sdnType>Individual</sdnType></sdnEntry>
                </sdnList>
                """);
        assertThat(report.parties()).isEqualTo(2);
        ListedParty lotus = parties().get(0);
        assertThat(lotus.entityId()).isEqualTo("ofac-sdn:10");
        assertThat(lotus.names())
                .containsExactly(
                        new ListedName("LOTUS TRADING", NameKind.PRIMARY, false),
                        new ListedName("LOTUS EXPORT", NameKind.FKA, false),
                        new ListedName("LOTUS", NameKind.AKA, true));
        assertThat(lotus.addresses().get(0).country()).isEqualTo("MX");
        assertThat(lotus.identifiers().get(0).country()).isEqualTo("MX");
        assertThat(parties().get(1).name()).isEqualTo("PEREZ, Juan");
    }

    @Test
    void theListOfTheSecurityCouncilIsReadByItsSchema() throws IOException {
        add("consolidated.xml", """
                <CONSOLIDATED_LIST dateGenerated="2025-01-02T00:00:00Z">
                  <INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>AHMED</FIRST_NAME><SECOND_NAME>SAID</SECOND_NAME>
                    <UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.001</REFERENCE_NUMBER>
                    <NAME_ORIGINAL_SCRIPT>احمد سعيد</NAME_ORIGINAL_SCRIPT>
                    <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Said</ALIAS_NAME></INDIVIDUAL_ALIAS>
                    <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A1234567</NUMBER></INDIVIDUAL_DOCUMENT>
                  </INDIVIDUAL></INDIVIDUALS>
                  <ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>HARBOUR TRADING</FIRST_NAME>
                    <ENTITY_ADDRESS><CITY>Pyongyang</CITY><COUNTRY>Democratic People's Republic of Korea</COUNTRY></ENTITY_ADDRESS>
                  </ENTITY></ENTITIES>
                </CONSOLIDATED_LIST>
                """);
        ListedParty person = parties().get(0);
        assertThat(person.type()).isEqualTo(Type.PERSON);
        assertThat(person.names()).extracting(ListedName::text).containsExactly("AHMED SAID", "احمد سعيد", "Abu Said");
        assertThat(person.names().get(2).weak()).isTrue();
        assertThat(person.citation()).isEqualTo("QDi.001");
        assertThat(parties().get(1).addresses().get(0).city()).isEqualTo("Pyongyang");
    }

    @Test
    void theFinancialSanctionsFileOfTheEuropeanUnionIsReadByItsSchema() throws IOException {
        add("eu.xml", """
                <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2025-01-02T00:00:00">
                  <sanctionEntity designationDate="2024-02-03" euReferenceNumber="EU.1.1" logicalId="7">
                    <regulation programme="UKR" numberTitle="2024/1 (OJ L1)"/>
                    <subjectType code="enterprise" classificationCode="E"/>
                    <nameAlias wholeName="Northern Freight" strong="true" nameLanguage="EN"/>
                    <nameAlias wholeName="Северный фрахт" strong="true" nameLanguage="RU"/>
                    <nameAlias wholeName="NF" strong="false"/>
                    <address street="Pier 1" city="Murmansk" countryIso2Code="RU"/>
                    <identification identificationTypeCode="regnumber" identificationTypeDescription="Registration Number" number="1027700159497" countryIso2Code="RU"/>
                    <remark>a remark</remark>
                  </sanctionEntity>
                </export>
                """);
        ListedParty party = parties().get(0);
        assertThat(party.entityId()).isEqualTo("eu-fsf:EU.1.1");
        assertThat(party.names())
                .containsExactly(
                        new ListedName("Northern Freight", NameKind.PRIMARY, false),
                        new ListedName("Северный фрахт", NameKind.AKA, false),
                        new ListedName("NF", NameKind.AKA, true));
        assertThat(party.programmes()).containsExactly("UKR");
        assertThat(party.addresses().get(0).country()).isEqualTo("RU");
    }

    @Test
    void entitiesFromElsewhereAreNotFollowed() throws IOException {
        Path secret = directory.resolve("secret.txt");
        Files.writeString(secret, "SECRET TRADING");
        assertThatThrownBy(() -> add("sdn.xml", """
                        <!DOCTYPE sdnList [<!ENTITY x SYSTEM "%s">]>
                        <sdnList><sdnEntry><uid>1</uid><lastName>&x;</lastName></sdnEntry></sdnList>
                        """.formatted(secret.toUri())))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.getMessage()).doesNotContain("SECRET TRADING"));
    }

    @Test
    void aListThatIsCutOffIsBrokenAndTheOneBeforeStaysInUse() throws IOException {
        String whole = """
                <sdnList><sdnEntry><uid>1</uid><lastName>LOTUS</lastName></sdnEntry>
                <sdnEntry><uid>2</uid><lastName>FALCON</lastName></sdnEntry></sdnList>
                """;
        add("sdn.xml", whole);
        assertThatThrownBy(() -> add("sdn.xml", whole.substring(0, 90)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.LIST_BROKEN));
        assertThat(parties()).hasSize(2);
    }

    @Test
    void otherXmlIsNoList() {
        assertThatThrownBy(() -> add("feed.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.LIST_NOT_RECOGNISED));
    }
}
