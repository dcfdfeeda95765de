package io.countercheck.parties;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.lists.ListStore;
import io.countercheck.lists.ListedParty;
import io.countercheck.lists.ListedParty.ListedAddress;
import io.countercheck.lists.ListedParty.ListedIdentifier;
import io.countercheck.lists.ListedParty.ListedName;
import io.countercheck.lists.ListedParty.NameKind;
import io.countercheck.lists.ListedParty.Type;
import io.countercheck.lists.PartyList;
import io.countercheck.model.Party;
import io.countercheck.model.PartyAttribute;
import io.countercheck.model.PartyRole;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartyMatcherTest {

    @TempDir
    Path home;

    private final PartyMatcher sample =
            PartyMatcher.of(ListStore.at(Path.of("nowhere")).load());

    @Test
    void aListedCompanyIsFoundWhateverItsLegalForm() {
        for (String written : List.of(
                "Youli Technology Development Co., Ltd.",
                "YOULI TECHNOLOGY DEVELOPMENT COMPANY LIMITED",
                "Youli Technology Development LLC",
                "youli tech. dev. co ltd",
                "Ｙｏｕｌｉ Technology Development Co.,Ltd",
                "You\u200bli Technology Development Co., Ltd.")) {
            PartyHit hit = only(sample.match(consignee(written)));
            assertThat(hit.party().entityId()).as(written).isEqualTo("sample:youli-technology");
            assertThat(hit.strength()).as(written).isEqualTo(Strength.CERTAIN);
            assertThat(hit.probability()).as(written).isGreaterThan(0.9);
        }
    }

    @Test
    void slipsOfThePenAndGluedWordsAreSeenThrough() {
        for (String written : List.of(
                "Wuhan Shoukang Biological Technology Co Ltd",
                "Wuhan Shuokang Biologcial Technolgy Co Ltd",
                "WuhanShuokang Biological Technology",
                "Shuokang Wuhan Biological Tech",
                "Wuhan Shuo kang Biological Technology Co., Ltd.")) {
            PartyHit hit = only(sample.match(consignee(written)));
            assertThat(hit.party().entityId()).as(written).isEqualTo("sample:wuhan-shuokang");
        }
    }

    @Test
    void formsAndAddressesAroundANameDoNotHideIt() {
        for (String written : List.of(
                "C/O Freight Forwarder, Hebei Atun Trading Co., Ltd.",
                "Hebei Atun Trading Co., Ltd. ATTN: Sales Dept",
                "Hebei Atun Trading Co., Ltd., Shijiazhuang, China",
                "HEBEI ATUN TRADING (CONSIGNEE)",
                "Bright Day Freight as agent for Hebei Atun Trading Co Ltd")) {
            assertThat(sample.match(consignee(written)))
                    .as(written)
                    .extracting(h -> h.party().entityId())
                    .containsExactly("sample:hebei-atun");
        }
    }

    @Test
    void aNameInHanIsFoundByItselfByPinyinAndByWhatItsWordsMean() {
        assertThat(only(sample.match(consignee("翰弘医药科技湖北有限公司"))).party().entityId())
                .isEqualTo("sample:hanhong-pharmaceutical");
        assertThat(only(sample.match(consignee("河北阿屯贸易有限公司"))).party().entityId())
                .isEqualTo("sample:hebei-atun");
        assertThat(only(sample.match(consignee("杜长根"))).party().entityId()).isEqualTo("sample:du-changgen");
    }

    @Test
    void cyrillicIsReadAsTheListsWriteIt() {
        PartyMatcher matcher = PartyMatcher.of(List.of(list(party("1", "STROYTRANSGAZ, OOO", Type.ORGANISATION))));

        assertThat(matcher.match(consignee("ООО «Стройтрансгаз»"))).hasSize(1);
    }

    @Test
    void legalFormsTradesAndPlacesAloneNeverHit() {
        PartyMatcher matcher = PartyMatcher.of(List.of(list(
                party("1", "BEIJING TRADING COMPANY LIMITED", Type.ORGANISATION),
                party("2", "CORP", Type.ORGANISATION),
                party("3", "ZANTUR GENERAL TRADING LLC", Type.ORGANISATION))));

        for (String written : List.of(
                "CORP",
                "Corp.",
                "TRADING COMPANY LIMITED",
                "Company",
                "Co., Ltd.",
                "有限公司",
                "General Trading LLC",
                "International Trading Co.",
                "Shanghai Trading Company Limited",
                "Import Export",
                "",
                "   ",
                "!!!",
                "7")) {
            assertThat(matcher.match(consignee(written))).as(written).isEmpty();
        }
    }

    @Test
    void ordinaryCompaniesAreLeftInPeace() {
        for (String written : List.of(
                "Bayer AG",
                "Wuhan Iron and Steel Co., Ltd.",
                "Hebei Iron & Steel Group",
                "Shanghai General Machinery Co., Ltd.",
                "Guangzhou Chemical Trading Co., Ltd.",
                "Sigma-Aldrich Chemie GmbH",
                "Muster Maschinenbau GmbH",
                "Ana Maria Rubio")) {
            assertThat(sample.match(consignee(written))).as(written).isEmpty();
        }
    }

    @Test
    void identifiersDecideAlone() {
        PartyMatcher matcher = PartyMatcher.of(List.of(list(new ListedParty(
                "t",
                "1",
                Type.ORGANISATION,
                List.of(new ListedName("ZANTUR LLC", NameKind.PRIMARY, false)),
                List.of(),
                List.of(),
                List.of(
                        new ListedIdentifier("tax id no.", "7702060116", "RU"),
                        new ListedIdentifier("vessel registration identification imo", "9513282", ""),
                        new ListedIdentifier("email address", "Sales@Zantur.example", ""),
                        new ListedIdentifier("website", "http://www.zantur.example/en", ""),
                        new ListedIdentifier("telephone no.", "00961 3 679153", ""),
                        new ListedIdentifier("website", "www.alibaba.com", ""),
                        new ListedIdentifier(
                                "digital currency address - xbt", "1Boat5LeCu7H8f5Yx3dTzNvQw9Kp2RsAb", "")),
                "",
                ""))));

        assertThat(found(matcher, PartyAttribute.IDENTIFIER, "INN 7702060116")).isEqualTo(Strength.CERTAIN);
        assertThat(found(matcher, PartyAttribute.IDENTIFIER, "IMO: 9513282")).isEqualTo(Strength.CERTAIN);
        assertThat(found(matcher, PartyAttribute.EMAIL, "sales@zantur.example")).isEqualTo(Strength.CERTAIN);
        assertThat(found(matcher, PartyAttribute.EMAIL, "other@zantur.example")).isEqualTo(Strength.LIKELY);
        assertThat(found(matcher, PartyAttribute.WEBSITE, "zantur.example")).isEqualTo(Strength.CERTAIN);
        assertThat(found(matcher, PartyAttribute.PHONE, "+961-3-679153")).isEqualTo(Strength.LIKELY);
        assertThat(found(matcher, PartyAttribute.WALLET, "1Boat5LeCu7H8f5Yx3dTzNvQw9Kp2RsAb"))
                .isEqualTo(Strength.CERTAIN);
        assertThat(matcher.match(saying(PartyAttribute.WALLET, "1BOAT5LeCu7H8f5Yx3dTzNvQw9Kp2RsAb")))
                .isEmpty();
        assertThat(matcher.match(saying(PartyAttribute.WEBSITE, "https://www.alibaba.com/shop/77")))
                .isEmpty();
        assertThat(matcher.match(saying(PartyAttribute.IDENTIFIER, "7702"))).isEmpty();
    }

    @Test
    void evidenceShowsTheStretchOfTheFieldAndEveryWord() {
        PartyHit hit = only(sample.match(consignee("Messrs. «Youly» Tech Development Co., Ltd., Huizhou!")));

        assertThat(hit.evidence().field().id()).isEqualTo("consignee");
        assertThat(hit.evidence().matched()).isEqualTo("Youly» Tech Development Co., Ltd");
        assertThat(hit.evidence().span()).isEqualTo(new Span(9, 41));
        assertThat(hit.evidence().steps())
                .anyMatch(step -> step.contains("\"Youly\" differs by a slip of the pen from \"youli\""))
                .anyMatch(step -> step.contains("Tech = technology"));
        assertThat(only(sample.match(consignee("Youly Tech Development Co Ltd Huizhou")))
                        .evidence()
                        .steps())
                .anyMatch(step -> step.contains("only in the order") && step.contains("Huizhou (a place)"));
    }

    @Test
    void anAddressAppendedToTheNameIsNoPartOfIt() {
        PartyHit hit = only(sample.match(consignee(
                "Youli Technology Development Co., Ltd., Room 1204, 88 Zhongshan East Road, Huizhou, China")));

        assertThat(hit.strength()).isEqualTo(Strength.CERTAIN);
    }

    @Test
    void anotherCountryCountsAgainstAndTheSameFor() {
        String written = "Yasson General Machinery";
        double none = sample.match(new PartyQuery(written, "", ""), 1).get(0).probability();

        assertThat(sample.match(new PartyQuery(written, "CN", ""), 1).get(0).probability())
                .isGreaterThan(none);
        assertThat(sample.match(new PartyQuery(written, "BR", ""), 1).get(0).probability())
                .isLessThan(none);
    }

    @Test
    void theRankedAnswerGoesBelowTheAlertBand() {
        List<PartyHit> ranked = sample.match(PartyQuery.named("Hebei Machinery"), 5);

        assertThat(ranked).hasSize(5);
        assertThat(ranked).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
        assertThat(ranked.get(0).probability()).isLessThan(sample.alertBand());
        assertThat(sample.match(consignee("Hebei Machinery"))).isEmpty();
    }

    @Test
    void threadsDoNotChangeResults() {
        List<String> names = new ArrayList<>();
        ListStore.at(home).load().get(0).parties().forEach(p -> p.names().forEach(n -> names.add(n.text() + " HK")));
        List<String> alone = names.stream().map(this::answer).toList();
        List<String> together = IntStream.range(0, names.size() * 20)
                .parallel()
                .mapToObj(i -> answer(names.get(i % names.size())))
                .toList();

        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % names.size()));
        }
    }

    @Test
    void theCompiledIndexAnswersAsTheOneInMemoryAndIsReplacedWhenDamaged() throws IOException {
        List<PartyList> lists = ListStore.at(home).load();
        Party party = consignee("Wuhan Shoukang Biological Technology");
        List<PartyHit> expected = PartyMatcher.of(lists).match(party);

        assertThat(PartyMatcher.open(lists, home).match(party)).isEqualTo(expected);
        Path file;
        try (Stream<Path> all = Files.list(home.resolve("index"))) {
            file = all.findFirst().orElseThrow();
        }
        byte[] sound = Files.readAllBytes(file);
        assertThat(PartyMatcher.open(lists, home).match(party)).isEqualTo(expected);

        byte[] damaged = sound.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        assertThat(PartyMatcher.open(lists, home).match(party)).isEqualTo(expected);
        assertThat(Files.readAllBytes(file)).isEqualTo(sound);

        Files.write(file, new byte[0]);
        assertThat(PartyMatcher.open(lists, home).match(party)).isEqualTo(expected);
    }

    @Test
    void hostileNamesCostLittle() {
        for (String written : List.of(
                "a ".repeat(50_000),
                "x".repeat(100_000),
                "C/O ".repeat(20_000),
                "有限公司".repeat(20_000),
                ".".repeat(100_000))) {
            assertThat(sample.match(consignee(written))).isEmpty();
        }
    }

    private String answer(String name) {
        return sample.match(PartyQuery.named(name), 3).toString();
    }

    private static Strength found(PartyMatcher matcher, PartyAttribute attribute, String text) {
        return only(matcher.match(saying(attribute, text))).strength();
    }

    private static Party saying(PartyAttribute attribute, String text) {
        return new Party(PartyRole.CONSIGNEE, "", Map.of(attribute, text));
    }

    private static PartyHit only(List<PartyHit> hits) {
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    private static Party consignee(String name) {
        return Party.named(PartyRole.CONSIGNEE, name);
    }

    private static PartyList list(ListedParty... parties) {
        return new PartyList("t", "Test", "2026-05-10", "0", false, List.of(parties));
    }

    private static ListedParty party(String id, String name, Type type) {
        return new ListedParty(
                "t",
                id,
                type,
                List.of(new ListedName(name, NameKind.PRIMARY, false)),
                List.of(),
                List.of(new ListedAddress("", "", "CN")),
                List.of(),
                "",
                "");
    }
}
