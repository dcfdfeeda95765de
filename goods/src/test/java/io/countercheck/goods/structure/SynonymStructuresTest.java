package io.countercheck.goods.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.countercheck.controls.Law;
import io.countercheck.controls.Listing;
import io.countercheck.goods.ListingHit;
import io.countercheck.goods.data.Table;
import io.countercheck.goods.structure.molecule.Inchi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/** The English names of synonyms.csv, held against the structures that the name parser reads from them. */
class SynonymStructuresTest {

    private static final List<Listing> LISTINGS = Law.shipped().listings();
    private static final Set<String> LANGUAGES = Set.of("", "en");

    @Test
    void noNameHasTheStructureOfSomethingElse() {
        List<String> others = new ArrayList<>();
        for (NamedCsvRecord row : Table.rows("synonyms.csv")) {
            if (LANGUAGES.contains(row.getField("language"))) {
                for (String name : row.getField("names").split("\\|")) {
                    Optional<String> smiles = Asked.READER.nameToStructure(name).smiles();
                    if (smiles.isPresent() && !listed(smiles.get(), row)) {
                        others.add(row.getField("substance") + " " + name + " " + smiles.get());
                    }
                }
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void whatIsSaidToBeCheckedByItsStructureIs() {
        List<String> unread = new ArrayList<>();
        for (NamedCsvRecord row : Table.rows("synonyms.csv")) {
            if (row.getField("confidence").equals("checked-by-structure")) {
                for (String name : row.getField("names").split("\\|")) {
                    if (Asked.READER.nameToStructure(name).smiles().isEmpty()) {
                        unread.add(row.getField("substance") + " " + name);
                    }
                }
            }
        }
        assertThat(unread).isEmpty();
    }

    /** By its skeleton, for old names leave out which isomer is meant; salts and esters by the clause that takes them in. */
    private static boolean listed(String smiles, NamedCsvRecord row) {
        String substance = row.getField("substance");
        if (row.getField("form").isEmpty()) {
            String skeleton = skeleton(smiles);
            return LISTINGS.stream()
                    .filter(listing -> names(listing, substance))
                    .anyMatch(listing -> Inchi.skeletonOf(listing.inchiKey()).equals(skeleton));
        }
        return Asked.hits(smiles).values().stream()
                .map(ListingHit::listing)
                .anyMatch(listing -> names(listing, substance));
    }

    private static boolean names(Listing listing, String substance) {
        return listing.cas().contains(substance) || listing.inchiKey().equals(substance);
    }

    private static String skeleton(String smiles) {
        try {
            return Inchi.of(new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles))
                    .skeleton();
        } catch (InvalidSmilesException e) {
            return "";
        }
    }
}
