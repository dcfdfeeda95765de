package io.countercheck.duties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Facts on which exclusions turn and for which an order has no field, with the words by which its texts claim them. A
 * claim makes a person decide; it never releases goods (POLICY.md). Facts that are no matter of words have none.
 */
enum Claim {
    RECOVERABILITY(
            "not easily recover",
            "not readily recover",
            "cannot be easily recover",
            "cannot be recovered",
            "not recoverable",
            "not easily extract",
            "not readily extract",
            "cannot be easily extract",
            "cannot be extracted",
            "not extractable",
            "non-extractable",
            "nicht extrahierbar",
            "no extraíble",
            "non extractible",
            "不易提取",
            "不可提取"),
    KIND_OF_OPERATOR(
            "our pharmacy",
            "for pharmacy",
            "for a pharmacy",
            "for the pharmacy",
            "hospital pharmacy",
            "unsere apotheke",
            "für apotheke",
            "nuestra farmacia",
            "notre pharmacie",
            "для аптек",
            "veterinary dispensar",
            "official laborator",
            "police laborator",
            "customs laborator",
            "for the police",
            "armed forces",
            "polizeilabor",
            "laboratorio oficial",
            "laboratoire officiel"),
    HISTORY_OF_EXPORTS("small exporter", "annual exports below", "annual exports under", "exports within annex i"),
    CARRIAGE_AND_CONTAINER("pipeline", "pipe line", "rohrleitung", "oleoducto", "gasoducto", "трубопровод", "管道输送"),
    APPROVAL_OF_THE_DRUG(
            "approved drug",
            "fda approved",
            "fda-approved",
            "approved by the fda",
            "lawfully marketed",
            "approved nda"),
    BONDED_AREA(
            "bonded",
            "customs special supervision",
            "zollfreilager",
            "zolllager",
            "zona franca",
            "depósito aduanero",
            "entrepôt sous douane",
            "таможенн",
            "保税",
            "保稅"),
    CARRIAGE_BY_TRAVELLER(
            "traveller", "traveler", "hand luggage", "reisender", "reisenden", "viajero", "voyageur", "пассажир", "旅客"),
    PRESCRIPTION_STATUS(
            "prescription",
            "rx only",
            "rezeptpflichtig",
            "verschreibungspflichtig",
            "con receta",
            "sur ordonnance",
            "处方"),
    KIND_OF_SELLER("retail", "einzelhandel", "venta al por menor", "vente au détail", "в розницу", "розничн", "零售"),
    DAYS_IN_CUSTOMS_PROCEDURE(
            "re-export within",
            "re-export from",
            "re-exported from",
            "wiederausfuhr",
            "reexportación",
            "réexportation"),
    IDENTITY_OF_THE_SALT(),
    QUANTITY_RULE(),
    AUTHORIZATION_CERTIFICATE("authorization certificate", "authorisation certificate", "certificat d'autorisation"),
    USE_IN_THE_CALENDAR_YEAR();

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final List<String> words;

    Claim(String... words) {
        this.words = List.of(words);
    }

    /** @param text lower case */
    boolean madeIn(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** @throws IllegalArgumentException when the word is unknown */
    static Claim of(String id) {
        return Arrays.stream(values())
                .filter(c -> c.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact that an exclusion may need: '" + id + "'"));
    }
}
