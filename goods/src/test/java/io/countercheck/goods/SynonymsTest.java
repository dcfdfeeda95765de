package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.controls.Listing;
import io.countercheck.goods.data.Table;
import io.countercheck.model.Strength;
import io.countercheck.text.FoldedText;
import io.countercheck.text.KeyText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of synonyms.csv, each as a line of an invoice would have it. */
class SynonymsTest {

    private static final Set<String> CONFIDENCES = Set.of("checked-by-structure", "from-knowledge");
    private static final int LEAST_LETTERS = 5;

    @Test
    void everySynonymIsReadAsTheSubstanceItNames() {
        List<String> missed = new ArrayList<>();
        for (Synonym synonym : synonyms()) {
            Optional<Strength> found = strength(synonym.name(), synonym.substance());
            boolean certain = found.equals(Optional.of(Strength.CERTAIN));
            // Whether a law takes salts, esters and medicines in is for its clause to say.
            boolean byClause = !synonym.form().isEmpty() || synonym.kind().equals("medicine");
            if (!certain && !(byClause && found.isPresent())) {
                missed.add(synonym.substance() + " " + synonym.name() + " " + found);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void everySynonymIsFoundInTheMiddleOfALine() {
        List<String> missed = new ArrayList<>();
        for (Synonym synonym : synonyms()) {
            String line = "Order 4711/2, " + synonym.name() + ", 25 kg drums";
            if (strength(line, synonym.substance()).isEmpty()) {
                missed.add(synonym.substance() + " " + synonym.name());
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void everyRowTellsWhereItsNamesComeFromAndHowSureTheyAre() {
        for (NamedCsvRecord row : Table.rows("synonyms.csv")) {
            assertThat(row.getField("source")).as(row.toString()).isNotBlank();
            assertThat(row.getField("confidence")).as(row.toString()).isIn(CONFIDENCES);
        }
    }

    @Test
    void noNameStandsTwiceOrForTwoSubstances() {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String table : List.of("names.csv", "synonyms.csv")) {
            for (NamedCsvRecord row : Table.rows(table)) {
                String substance = row.getField("substance");
                for (String name : row.getField("names").split("\\|")) {
                    String other = seen.putIfAbsent(key(name), substance);
                    boolean again = table.equals("synonyms.csv") && other != null;
                    if (again || other != null && !other.equals(substance) && !substance.contains(":")) {
                        twice.add(name + ": " + other + " and " + substance);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void noNameInLatinOrCyrillicLettersIsAShortWord() {
        assertThat(synonyms())
                .filteredOn(s -> !Set.of("short", "formula", "code").contains(s.kind()))
                .filteredOn(s -> s.name().chars().allMatch(c -> c < 0x500)
                        && key(s.name()).length() < LEAST_LETTERS)
                .isEmpty();
    }

    private static Optional<Strength> strength(String text, String substance) {
        return Goods.described(text).mentions().stream()
                .flatMap(m -> m.hits().stream())
                .filter(h -> names(h.listing(), substance))
                .map(ListingHit::strength)
                .max(Strength::compareTo);
    }

    private static boolean names(Listing listing, String substance) {
        return listing.cas().contains(substance) || listing.inchiKey().equals(substance);
    }

    /** A physical form behind an abbreviation changes nothing of what it stands for. */
    @ParameterizedTest
    @ValueSource(strings = {"PMK oil, 25 kg drums", "BMK oil", "aceite de PMK", "BMK油", "PMK-olie"})
    void oilOfATradeAbbreviationIsWhatItStandsFor(String name) {
        assertThat(Goods.described(name).mentions())
                .flatExtracting(Mention::hits)
                .isNotEmpty()
                .extracting(ListingHit::strength)
                .contains(Strength.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actiq lozenges", "Duragesic", "Durogesic DTrans 25"})
    void markOfAMedicineTellsThatTheGoodsAreOne(String name) {
        assertThat(Goods.described(name).mentions())
                .flatExtracting(Mention::hits)
                .filteredOn(hit -> hit.listing().id().equals("UN-61-fentanyl"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.strength()).isEqualTo(Strength.POSSIBLE))
                .satisfies(hit -> assertThat(hit.note()).contains("speaks of a medicine"));
    }

    @Test
    void codeOfAMakerCountsAloneAndNotAsAnArticleNumber() {
        assertThat(strength("R 4263", "437-38-7")).contains(Strength.CERTAIN);
        assertThat(strength("ball valve R4263 DN 50, stainless steel", "437-38-7"))
                .isEmpty();
    }

    /** Ordinary chemicals whose names hold one of a listed substance or look like it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "요오드화칼륨",
                "브로민화나트륨",
                "디메틸아민",
                "트리에틸아민",
                "디메틸 아민",
                "이황화탄소",
                "ثنائي ميثيل أمين",
                "ثلاثي إيثيل أمين",
                "تولوين ثنائي الأيزوسيانات",
                "ملح اليود",
                "كلوريد الصوديوم",
                "دی متیل آمین",
                "تری اتیل آمین",
                "نمک یددار",
                "toluen diizosiyanat",
                "trietil amin",
                "dimetil amin",
                "sodyum klorür",
                "tri metylamin",
                "trietylamin",
                "axit axetic",
                "natri clorua",
                "dimetyloamina",
                "kwas octowy",
                "chlorek sodu",
                "nadtlenek wodoru",
                "kyselina octová",
                "chlorid sodný",
                "dimetylamin",
                "trietylamin",
                "ättiksyra",
                "natriumklorid",
                "etikkahappo",
                "natriumkloridi",
                "dimetilammina",
                "acido acetico",
                "cloruro di sodio",
                "cloreto de sódio",
                "ácido acético",
                "хлорид натрію",
                "оцтова кислота",
                "диметиламін",
                "триетиламін",
                "एसिटिक अम्ल",
                "โซเดียมคลอไรด์",
                "ไดเมทิลามีน",
                "กรดอะซิติก",
                "ジメチルアミン",
                "トリエチルアミン",
                "ヨウ化カリウム",
                "臭化ナトリウム",
                "亜塩素酸ナトリウム",
                "perossido di metiletilchetone",
                "peróxido de metiletilcetona",
                "toluendiisokyanát",
                "toluen-2,4-diisocyanat",
                "toluene, 2,4-dinitro-",
                "benzene, 1,4-dichloro-",
                "benzoic acid, 4-amino-",
                "benzoic acid, 2-hydroxy-",
                "2-butanone, 3-methyl-",
                "methane, dichloro-",
                "benzaldehyde, 4-methoxy-",
                "톨루엔 디이소시아네이트",
                "염화벤잘코늄",
                "シアノアセトアミド",
                "塩化ベンゼトニウム",
                "塩酸メトホルミン"
            })
    void anOrdinaryChemicalIsNotReadAsAListedOne(String name) {
        assertThat(Goods.described(name).mentions()).extracting(Mention::name).isEmpty();
    }

    private static String key(String name) {
        return KeyText.of(FoldedText.of(name)).key();
    }

    private static List<Synonym> synonyms() {
        List<Synonym> all = new ArrayList<>();
        for (NamedCsvRecord row : Table.rows("synonyms.csv")) {
            for (String name : row.getField("names").split("\\|")) {
                all.add(new Synonym(row.getField("substance"), row.getField("kind"), row.getField("form"), name));
            }
        }
        return all;
    }

    private record Synonym(String substance, String kind, String form, String name) {}
}
