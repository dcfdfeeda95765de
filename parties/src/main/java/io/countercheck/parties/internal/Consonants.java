package io.countercheck.parties.internal;

/**
 * A word's first sound and its consonants, those that transcriptions exchange brought to one letter: Qaida and Kaeda,
 * Muhammad and Mohamed, Sergey and Sergei have the same.
 */
final class Consonants {

    private Consonants() {}

    /** Lower-case letters a-z and digits in and out; vowels after the first letter are out, doubled consonants single. */
    static String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char sound = sound(c, next);
            boolean second = i > 0 && (c == 'h' && "cgkpstz".indexOf(word.charAt(i - 1)) >= 0);
            if (second || sound == last) {
                continue;
            }
            if (sound != 'a' || out.isEmpty()) {
                out.append(sound);
            }
            last = sound;
        }
        return out.toString();
    }

    /** The letter that stands for a sound; {@code a} for every vowel. */
    private static char sound(char c, char next) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> 'a';
            case 'c', 'k', 'q', 'x' -> c == 'c' && next == 'h' ? 's' : 'k';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 's', 'z' -> 's';
            case 'v', 'w' -> 'v';
            case 'g', 'j' -> 'g';
            case 'd', 't' -> 't';
            default -> c;
        };
    }
}
