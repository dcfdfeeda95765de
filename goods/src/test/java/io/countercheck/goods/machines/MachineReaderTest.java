package io.countercheck.goods.machines;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.Mention;
import io.countercheck.model.Evidence;
import io.countercheck.model.GoodsField;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.Kind;
import io.countercheck.model.Movement;
import io.countercheck.model.Span;
import io.countercheck.model.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MachineReaderTest {

    private static final Movement MOVEMENT = Movement.of("CN", "CA", LocalDate.of(2026, 5, 10));

    private final Law law = Law.shipped();
    private final MachineReader reader = MachineReader.of(law);

    @Test
    void everyBindingListingIsRecognisedByItsNameAndEachSynonym() {
        List<String> missed = new ArrayList<>();
        for (Listing listing : law.listings()) {
            boolean machine = listing.kind() == Kind.MACHINE || listing.kind() == Kind.MACHINE_PART;
            if (machine && listing.binding().isLaw()) {
                Stream.concat(Stream.of(listing.substance()), listing.synonyms().stream())
                        .filter(name -> strength(name, listing.id()) != Strength.CERTAIN)
                        .forEach(name -> missed.add(listing.id() + ": " + name));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void watchListsThatAreNoLawAreHitAsWell() {
        assertThat(ids("TDP punch die set")).contains("US-SSL-tableting-machines-punches-dies");
        assertThat(ids("tablet mould")).contains("US-SSL-tableting-machines-punches-dies");
        assertThat(ids("tableting machines")).contains("INCB-imle");
        assertThat(ids("Tableting/encapsulating machines and parts thereof")).contains("US-PROP-machines-and-parts");
        assertThat(ids("upper punch for tablet press")).contains("US-PROP-critical-part");
    }

    @Test
    void pressIsListedBySortAndNotAsCapsuleFiller() {
        assertThat(ids("tablet press, rotary, used"))
                .contains(
                        "US-M-tableting-machine",
                        "CA-D-tablet-press",
                        "CA-D-tablet-press-2017",
                        "MX-M-capsule-and-tablet-machines",
                        "AU-M-tablet-press")
                .doesNotContain("US-M-encapsulating-machine", "CA-D-capsule-filler", "AU-M-encapsulator", "CA-D-die");
    }

    @Test
    void capsuleFillerIsListedBySortAndNotAsPress() {
        assertThat(ids("capsule filling machine"))
                .contains(
                        "US-M-encapsulating-machine",
                        "CA-D-capsule-filler",
                        "MX-M-capsule-and-tablet-machines",
                        "AU-M-encapsulator")
                .doesNotContain("US-M-tableting-machine", "US-SSL-tableting-machines-punches-dies");
    }

    @Test
    void germanNounOfAPartBesideThePressIsThePart() {
        for (String part : List.of(
                "Unterstempel Tablettenpresse",
                "Pressstempel Tablettenpresse",
                "Stanzwerkzeug-Set (Ober- und Unterstempel, Matrize) für Tablettenpresse",
                "Formwerkzeug für Tablettenpresse")) {
            Mention mention = only(part);
            assertThat(mention.kind()).as(part).isEqualTo(Kind.MACHINE_PART);
            assertThat(ids(part)).as(part).isNotEmpty().doesNotContain("CA-D-tablet-press", "US-M-tableting-machine");
        }
        assertThat(only("Tablettenpresse, gebraucht").kind()).isEqualTo(Kind.MACHINE);
    }

    @Test
    void frenchMachineForTabletsIsAPress() {
        assertThat(strength("machine à comprimés rotative", "CA-D-tablet-press"))
                .isEqualTo(Strength.CERTAIN);
    }

    @Test
    void punchAndDieSetIsAPartAndNoMachine() {
        Mention part = only("punch and die set for tablet press");

        assertThat(part.kind()).isEqualTo(Kind.MACHINE_PART);
        assertThat(strength(part, "CA-D-die")).isEqualTo(Strength.CERTAIN);
        assertThat(strength(part, "CA-D-punch")).isEqualTo(Strength.CERTAIN);
        assertThat(strength(part, "US-SSL-tableting-machines-punches-dies")).isEqualTo(Strength.POSSIBLE);
        assertThat(hitIds(part))
                .doesNotContain(
                        "US-M-tableting-machine",
                        "CA-D-tablet-press",
                        "CA-D-tablet-press-2017",
                        "MX-M-capsule-and-tablet-machines",
                        "CA-D-mould");
    }

    @Test
    void whetherALoosePunchIsAnIncompletePressIsForAPersonInAustralia() {
        Mention part = only("punch for tablet press");

        assertThat(strength(part, "AU-M-tablet-press")).isEqualTo(Strength.POSSIBLE);
        assertThat(hit(part, "AU-M-tablet-press").note()).contains("a person decides");
    }

    @Test
    void incompletePressIsAMachineWhereTheWordingSaysSo() {
        Mention press = only("incomplete tablet press");

        assertThat(press.kind()).isEqualTo(Kind.MACHINE);
        assertThat(strength(press, "AU-M-tablet-press")).isEqualTo(Strength.CERTAIN);
        assertThat(strength(press, "US-M-tableting-machine")).isEqualTo(Strength.LIKELY);
    }

    @Test
    void pressInPiecesIsAMachineEverywhere() {
        Mention press = only("tablet press, disassembled");

        assertThat(strength(press, "US-M-tableting-machine")).isEqualTo(Strength.CERTAIN);
        assertThat(strength(press, "AU-M-tablet-press")).isEqualTo(Strength.CERTAIN);
    }

    @Test
    void sparePartIsOnlyPossibleAndNotNamedByCanada() {
        Mention part = only("hopper for tablet press");

        assertThat(part.kind()).isEqualTo(Kind.MACHINE_PART);
        assertThat(part.hits()).allMatch(h -> h.strength() == Strength.POSSIBLE);
        assertThat(hitIds(part)).doesNotContain("CA-D-die", "CA-D-punch", "CA-D-mould");
    }

    @Test
    void evidenceSpansTheWordsInCodePoints() {
        Evidence evidence = only("📦 used  Tablet‑Press, 1 pc").evidence();

        assertThat(evidence.field()).isEqualTo(GoodsField.DESCRIPTION);
        assertThat(evidence.matched()).isEqualTo("Tablet‑Press");
        assertThat(evidence.span()).isEqualTo(new Span(8, 20));
        assertThat(evidence.method()).isEqualTo("machine");
        assertThat(evidence.steps()).first().asString().contains("Tablet‑Press").contains("head 'Press'");
    }

    @Test
    void spanOfATraditionalChineseNameIsExact() {
        Evidence evidence = only("出口 壓片機 一台").evidence();

        assertThat(evidence.matched()).isEqualTo("壓片機");
        assertThat(evidence.span()).isEqualTo(new Span(3, 6));
    }

    @Test
    void modelFieldTellsWhatAPlainDescriptionLeavesOpen() {
        List<Mention> mentions = read(
                GoodsItem.of(1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, "press machine", GoodsField.MODEL, "TDP-5")));

        assertThat(mentions).hasSize(1);
        assertThat(mentions.get(0).kind()).isEqualTo(Kind.MACHINE);
        assertThat(mentions.get(0).evidence().field()).isEqualTo(GoodsField.MODEL);
        assertThat(mentions.get(0).evidence().matched()).isEqualTo("TDP-5");
    }

    @Test
    void dieWithThePressInTheModelFieldIsAPart() {
        List<Mention> mentions = read(GoodsItem.of(
                1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, "die set, steel", GoodsField.MODEL, "TDP 1.5")));

        assertThat(mentions).extracting(Mention::kind).containsExactly(Kind.MACHINE_PART);
    }

    @Test
    void pressWhosePurposeIsTabletsIsPossible() {
        List<Mention> mentions = read(GoodsItem.of(
                1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, "small press", GoodsField.END_USE, "pressing tablets")));

        assertThat(mentions).hasSize(1);
        assertThat(mentions.get(0).hits()).allMatch(h -> h.strength() == Strength.POSSIBLE);
    }

    @Test
    void basketHeadingIsNeverAHit() {
        assertThat(read(GoodsItem.of(1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, "machine", GoodsField.HS, "8479.89"))))
                .isEmpty();
    }

    @Test
    void commodityCodeOfABookEndsADoubt() {
        assertThat(read(GoodsItem.of(
                        1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, "tablet press manual", GoodsField.HS, "4901.99"))))
                .isEmpty();
    }

    @Test
    void lineWithoutTextHasNoMachine() {
        assertThat(read(GoodsItem.of(1, MOVEMENT, Map.of()))).isEmpty();
        assertThat(reader.read(GoodsItem.of(1, MOVEMENT, Map.of())).facts()).isEmpty();
    }

    @Test
    void hostileTextsAreReadInLinearTime() {
        for (String unit :
                List.of("press ", "tablet ", "for tablet ", "tdp5 ", "压片", "die and ", "tablettenpress", "a/")) {
            String hostile = unit.repeat(100_000 / unit.length());
            read(GoodsItem.of(1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, hostile)));
        }
        assertThat(read(GoodsItem.of(1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, "tablet press ".repeat(8_000)))))
                .hasSize(1);
    }

    @Test
    void namesAreFoundThroughCaseDashesWidthAndGlue() {
        long seed = 20231115;
        Random random = new Random(seed);
        List<String> missed = new ArrayList<>();
        for (String name : List.of(
                "tablet press",
                "pill press",
                "rotary tablet press",
                "tablet compression machine",
                "capsule filling machine",
                "capsule filler",
                "TDP 5 tablet press",
                "prensa de tabletas",
                "Tablettenpresse",
                "presse à comprimés",
                "таблеточный пресс",
                "压片机",
                "胶囊填充机")) {
            for (int i = 0; i < 200; i++) {
                String noisy = noisy(name, random);
                boolean found = read("2 pcs, " + noisy + ", 220 V").stream()
                        .anyMatch(
                                m -> m.kind() == Kind.MACHINE && m.hits().get(0).strength() == Strength.CERTAIN);
                if (!found) {
                    missed.add(noisy);
                }
            }
        }
        assertThat(missed).as("seed %d", seed).isEmpty();
    }

    private static String noisy(String name, Random random) {
        StringBuilder noisy = new StringBuilder();
        boolean upper = random.nextInt(3) == 0;
        boolean wide = random.nextInt(6) == 0;
        for (char c : name.toCharArray()) {
            if (c == ' ') {
                noisy.append(
                        List.of(" ", "  ", "-", "\u2011", " ", "\u00a0", "_").get(random.nextInt(7)));
            } else if (wide && c > ' ' && c < 0x7f) {
                noisy.append((char) (c + 0xfee0));
            } else {
                noisy.append(upper || random.nextInt(10) == 0 ? Character.toUpperCase(c) : c);
            }
            if (random.nextInt(30) == 0) {
                noisy.append('\u200b');
            }
        }
        return noisy.toString();
    }

    private Mention only(String text) {
        List<Mention> mentions = read(text);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.get(0);
    }

    private List<Mention> read(GoodsItem item) {
        return reader.read(item).mentions();
    }

    private List<Mention> read(String text) {
        return read(GoodsItem.of(1, MOVEMENT, Map.of(GoodsField.DESCRIPTION, text)));
    }

    private List<String> ids(String text) {
        return read(text).stream().flatMap(m -> hitIds(m).stream()).toList();
    }

    private static List<String> hitIds(Mention mention) {
        return mention.hits().stream().map(h -> h.listing().id()).toList();
    }

    private Strength strength(String text, String listing) {
        return read(text).stream()
                .flatMap(m -> m.hits().stream())
                .filter(h -> h.listing().id().equals(listing))
                .map(ListingHit::strength)
                .max(Strength::compareTo)
                .orElse(Strength.POSSIBLE);
    }

    private static ListingHit hit(Mention mention, String listing) {
        return mention.hits().stream()
                .filter(h -> h.listing().id().equals(listing))
                .findFirst()
                .orElseThrow();
    }

    private static Strength strength(Mention mention, String listing) {
        return hit(mention, listing).strength();
    }
}
