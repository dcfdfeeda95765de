package io.countercheck.goods.machines;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A cheap look at a text that tells whether the grammar could find anything in it: every finding needs a word from a
 * few families, and the alarm knows how those begin. It may ring for nothing, it never stays silent for a finding.
 */
final class Alarm {

    private static final Set<Sense> NEEDED = EnumSet.of(
            Sense.TABLET,
            Sense.PILL,
            Sense.CAPSULE,
            Sense.POWDER,
            Sense.PRESSED_GOODS,
            Sense.TABLETING,
            Sense.ENCAPSULATION,
            Sense.TABLET_MACHINE,
            Sense.SHEET_PRESSER,
            Sense.PILL_FORMER,
            Sense.CAPSULE_MACHINE,
            Sense.TOOL_STANDARD,
            Sense.ONE_PUNCH,
            Sense.PUNCH,
            Sense.ROTARY,
            Sense.PRESS_MAKER,
            Sense.DESIGNATION_STRONG,
            Sense.DESIGNATION_TABLET,
            Sense.DESIGNATION_CAPSULE);

    private static final int LENGTH = 4;

    private final BitSet beginnings = new BitSet(1 << 16);

    Alarm(Lexicon lexicon) {
        List<String> needed = lexicon.entriesWith(NEEDED);
        enter(needed);
        needed.forEach(word -> enter(BrokenWords.asScanned(word)));
        enter(Misspelling.beginnings());
        enter(Imprints.medicines());
    }

    private void enter(Iterable<String> words) {
        for (String word : words) {
            enter(word);
        }
    }

    private void enter(String word) {
        if (Letters.unspaced(word.charAt(0))) {
            if (word.length() > 1) {
                beginnings.set(hash(word.charAt(0), word.charAt(1), '\0', '\0'));
            }
            return;
        }
        String padded = word.length() < LENGTH ? " " + word : word;
        beginnings.set(hash(
                padded.charAt(0), padded.charAt(1), padded.charAt(2), padded.length() > 3 ? padded.charAt(3) : '\0'));
    }

    boolean rings(String letters) {
        int length = letters.length();
        char before = ' ';
        int wide = 0;
        for (int i = 0; i < length; i++) {
            char a = letters.charAt(i);
            char b = i + 1 < length ? letters.charAt(i + 1) : '\0';
            wide = Character.isLetter(a) && before == ' ' && (b == ' ' || b == '\0') ? wide + 1 : a == ' ' ? wide : 0;
            if (wide == BrokenWords.WIDE) {
                return true;
            }
            char c = i + 2 < length ? letters.charAt(i + 2) : '\0';
            if (Letters.unspaced(a)) {
                char next = b == ' ' && i + 2 < length ? letters.charAt(i + 2) : b;
                if (beginnings.get(hash(a, next, '\0', '\0'))) {
                    return true;
                }
            } else {
                char d = i + 3 < length ? letters.charAt(i + 3) : '\0';
                boolean wordStart = !Character.isLetter(before);
                if (beginnings.get(hash(a, b, c, d))
                        || wordStart && (beginnings.get(hash(' ', a, b, c)) || beginnings.get(hash(' ', a, b, '\0')))) {
                    return true;
                }
            }
            before = a;
        }
        return false;
    }

    private static int hash(char a, char b, char c, char d) {
        int h = ((a * 31 + b) * 31 + c) * 31 + d;
        return (h ^ (h >>> 16)) & 0xffff;
    }
}
