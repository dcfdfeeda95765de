package io.countercheck.parties.network;

import io.countercheck.parties.internal.NameReading;
import io.countercheck.parties.internal.NameReading.Part;
import io.countercheck.parties.internal.PairModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings a postal address to the form in which addresses are compared: its numbers and its own words, whatever their
 * order, abbreviations at full length, in plain Latin. An address that names no number or no street names nobody's door
 * and has no key: a city alone is not an address. Immutable.
 */
final class AddressReader {

    private static final int LONGEST = 400;

    private static final Map<String, String> FULL = full();

    /** Words that say what the word beside them is; some write them and some do not. */
    private static final Set<String> DESIGNATORS = Set.of(
            "number",
            "room",
            "floor",
            "building",
            "unit",
            "suite",
            "block",
            "district",
            "city",
            "province",
            "state",
            "county",
            "town",
            "tel",
            "fax",
            "zip",
            "postcode",
            "address",
            "po",
            "box");

    /** Countries and provinces as the vocabulary calls them: some write them behind the city and some do not. */
    private static final Set<String> WIDER_PLACES = Set.of(
            "china",
            "usa",
            "us",
            "uk",
            "uae",
            "india",
            "germany",
            "mexico",
            "canada",
            "turkey",
            "russia",
            "france",
            "italy",
            "spain",
            "netherlands",
            "japan",
            "korea",
            "taiwan",
            "vietnam",
            "thailand",
            "poland",
            "brazil",
            "iran",
            "guangdong",
            "zhejiang",
            "jiangsu",
            "hebei",
            "hubei",
            "shandong",
            "fujian",
            "henan",
            "hunan",
            "anhui",
            "sichuan",
            "jiangxi",
            "liaoning",
            "jilin",
            "heilongjiang",
            "shanxi",
            "shaanxi",
            "yunnan",
            "guangxi",
            "hainan",
            "sinaloa",
            "jalisco",
            "california",
            "texas",
            "florida");

    /** Postcodes have so many digits; house numbers seldom. */
    private static final int POSTCODE = 5;

    private final PairModel model;

    AddressReader(PairModel model) {
        this.model = model;
    }

    private static Map<String, String> full() {
        Map<String, String> full = new HashMap<>();
        for (String line : List.of(
                "street st str strasse straat",
                "road rd",
                "avenue ave av",
                "boulevard blvd bd",
                "lane ln",
                "drive dr",
                "building bldg bld blg",
                "floor fl flr etage",
                "room rm",
                "number no nr num",
                "suite ste",
                "district dist",
                "industrial ind",
                "square sq",
                "highway hwy",
                "north n",
                "south s",
                "east e",
                "west w",
                "block blk",
                "center centre ctr",
                "village vil",
                "apartment apt",
                "province prov")) {
            String[] words = line.split(" ", -1);
            for (String word : words) {
                full.put(word, words[0]);
            }
        }
        return Map.copyOf(full);
    }

    /** The address as it is compared, or empty when it is none. */
    String key(String text) {
        NameReading read = NameReading.ofAddress(text.length() > LONGEST ? text.substring(0, LONGEST) : text, model);
        Set<String> words = new TreeSet<>();
        Set<String> postcodes = new TreeSet<>();
        boolean number = false;
        boolean street = false;
        for (Part part : read.words()) {
            String word = FULL.getOrDefault(part.text(), part.text());
            if (DESIGNATORS.contains(word) || WIDER_PLACES.contains(word)) {
                continue;
            }
            boolean digits = word.chars().anyMatch(c -> c >= '0' && c <= '9');
            if (word.length() >= POSTCODE && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                postcodes.add(word);
            } else {
                words.add(word);
                number |= digits;
            }
            street |= !digits && !part.place() && word.length() > 2;
        }
        if (!number) {
            words.addAll(postcodes);
        }
        boolean door = street && (number || !postcodes.isEmpty()) && words.size() > 2;
        return door ? String.join(" ", words) : "";
    }
}
