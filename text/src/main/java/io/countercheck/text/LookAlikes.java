package io.countercheck.text;

/**
 * Gives a word one script whose letters only look as if they were of two: Latin words written with Cyrillic letters of
 * the same shape (асеtone) to slip past a filter or from a keyboard left in the other layout, and the other way round.
 *
 * <p>The pairs are those of Unicode's confusables (UTS 39) whose capitals or small letters coincide, in folded form. A
 * word with a letter that only one of the scripts has belongs to that script; a word that has none belongs to the script
 * of the words beside it. One character stands for one, so that places in the text stay.
 */
final class LookAlikes {

    private static final String CYRILLIC = "асеорхуківнмтѕј";
    private static final String LATIN = "aceopxykibhmtsj";

    private LookAlikes() {}

    /** Changes the letters in place. Linear in the text. */
    static void settle(StringBuilder text) {
        boolean cyrillicBeyondDoubt = false;
        boolean latin = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            latin |= latin(c);
            cyrillicBeyondDoubt |= cyrillic(c) && CYRILLIC.indexOf(c) < 0;
        }
        if (!latin) {
            return;
        }
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            settle(text, start, end, cyrillicBeyondDoubt);
            start = end + 1;
        }
    }

    /** Between two spaces: first the runs of letters that show their script, then those that could be either. */
    private static void settle(StringBuilder text, int start, int end, boolean cyrillicText) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            latin |= latin(c) && LATIN.indexOf(c) < 0;
            cyrillic |= cyrillic(c) && CYRILLIC.indexOf(c) < 0;
        }
        int at = start;
        while (at < end) {
            int runEnd = at;
            while (runEnd < end && (latin(text.charAt(runEnd)) || cyrillic(text.charAt(runEnd)))) {
                runEnd++;
            }
            settleRun(text, at, runEnd, latin && !cyrillic || !latin && !cyrillic && !cyrillicText);
            at = runEnd + 1;
        }
    }

    private static void settleRun(StringBuilder text, int start, int end, boolean latinAround) {
        boolean latin = false;
        boolean cyrillic = false;
        boolean latinBeyondDoubt = false;
        boolean cyrillicBeyondDoubt = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            latin |= latin(c);
            cyrillic |= cyrillic(c);
            latinBeyondDoubt |= latin(c) && LATIN.indexOf(c) < 0;
            cyrillicBeyondDoubt |= cyrillic(c) && CYRILLIC.indexOf(c) < 0;
        }
        if (!cyrillic || latinBeyondDoubt && cyrillicBeyondDoubt) {
            return;
        }
        if (latinBeyondDoubt || !cyrillicBeyondDoubt && latinAround) {
            replace(text, start, end, CYRILLIC, LATIN);
        } else if (latin) {
            replace(text, start, end, LATIN, CYRILLIC);
        }
    }

    private static void replace(StringBuilder text, int start, int end, String from, String to) {
        for (int i = start; i < end; i++) {
            int at = from.indexOf(text.charAt(i));
            if (at >= 0) {
                text.setCharAt(i, to.charAt(at));
            }
        }
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean cyrillic(char c) {
        return c >= 0x430 && c <= 0x45F;
    }
}
