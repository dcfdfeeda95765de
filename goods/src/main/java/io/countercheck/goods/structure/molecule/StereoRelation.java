package io.countercheck.goods.structure.molecule;

import java.util.Map;
import java.util.TreeMap;

/**
 * How the stereochemistry of a structure stands to that of a listed structure with the same skeleton, read from the
 * {@code /b}, {@code /t} and {@code /m} layers of their InChIs.
 *
 * @param centres the stereocentres (optical isomers)
 * @param bonds the double bonds (geometric isomers)
 */
public record StereoRelation(Match centres, Match bonds) {

    public static final StereoRelation SAME = new StereoRelation(Match.SAME, Match.SAME);

    /** How one kind of stereochemistry compares. */
    public enum Match {
        SAME,
        /** The structure leaves open what the listing specifies. */
        NOT_GIVEN,
        /** The listing leaves open what the structure specifies. */
        LISTING_OPEN,
        /** Every centre is the other way round. */
        MIRROR_IMAGE,
        DIFFERENT;

        /** Whether the structure is what the listing specifies, or more specific. */
        public boolean included() {
            return this == SAME || this == LISTING_OPEN;
        }
    }

    public static StereoRelation between(Inchi structure, Inchi listed) {
        return new StereoRelation(
                compare(centres(structure.text()), centres(listed.text())),
                compare(bonds(structure.text()), bonds(listed.text())));
    }

    /** 0 when it may be the very isomer that is listed, 1 for its mirror image, 2 for any other stereoisomer. */
    public int distance() {
        if (centres == Match.DIFFERENT || bonds == Match.DIFFERENT || bonds == Match.MIRROR_IMAGE) {
            return 2;
        }
        return centres == Match.MIRROR_IMAGE ? 1 : 0;
    }

    private static Match compare(Map<String, Character> structure, Map<String, Character> listed) {
        int equal = 0;
        int opposite = 0;
        for (Map.Entry<String, Character> place : structure.entrySet()) {
            Character there = listed.get(place.getKey());
            if (there != null) {
                if (there.equals(place.getValue())) {
                    equal++;
                } else {
                    opposite++;
                }
            }
        }
        if (opposite > 0) {
            boolean all = equal == 0 && structure.size() == opposite && listed.size() == opposite;
            return all ? Match.MIRROR_IMAGE : Match.DIFFERENT;
        }
        if (listed.size() > equal) {
            return Match.NOT_GIVEN;
        }
        return structure.size() > equal ? Match.LISTING_OPEN : Match.SAME;
    }

    /** Parity of each specified stereocentre; {@code /m1} says that the true ones are the inverse of those written. */
    private static Map<String, Character> centres(String inchi) {
        Map<String, Character> written = parities(layer(inchi, 't'));
        if (layer(inchi, 'm').equals("1")) {
            written.replaceAll((place, parity) -> parity == '-' ? '+' : '-');
        }
        return written;
    }

    private static Map<String, Character> bonds(String inchi) {
        return parities(layer(inchi, 'b'));
    }

    private static Map<String, Character> parities(String layer) {
        Map<String, Character> result = new TreeMap<>();
        for (String place : layer.split(",", -1)) {
            if (place.endsWith("+") || place.endsWith("-")) {
                result.put(place.substring(0, place.length() - 1), place.charAt(place.length() - 1));
            }
        }
        return result;
    }

    private static String layer(String inchi, char letter) {
        int start = inchi.indexOf("/" + letter);
        if (start < 0) {
            return "";
        }
        int end = inchi.indexOf('/', start + 1);
        return inchi.substring(start + 2, end < 0 ? inchi.length() : end);
    }
}
