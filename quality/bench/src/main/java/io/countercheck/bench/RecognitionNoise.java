package io.countercheck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Writes a name as trade text has it: what keyboards, spreadsheets, scanners and sellers do to it. Everything comes from
 * one seed. A kind of noise that finds nothing to do in a name (no hyphen to lose) is not counted as applied.
 */
final class RecognitionNoise {

    /** One thing that happens to a name. */
    enum Kind {
        LETTER_CASE(RecognitionNoise::letterCase),
        DASHES_LOST((name, random) -> name.replace("-", "")),
        DASHES_TO_SPACES((name, random) -> name.replace('-', ' ')),
        OTHER_DASHES((name, random) -> name.replace('-', pick(random, "–‐‑−—"))),
        BRACKETS_LOST((name, random) -> without(name, "()[]")),
        SPACES_LOST((name, random) -> name.replace(" ", "")),
        SPLIT(RecognitionNoise::split),
        SCANNED(RecognitionNoise::scanned),
        FULL_WIDTH((name, random) -> mapped(name, c -> c > ' ' && c < 0x7f ? (char) (c + 0xFEE0) : c)),
        GREEK(RecognitionNoise::greek),
        PRIMES((name, random) -> name.replace('\'', pick(random, "′’‘´"))),
        CYRILLIC_LETTERS(RecognitionNoise::cyrillicLetters),
        TYPO(RecognitionNoise::typo),
        PURITY(RecognitionNoise::purity),
        PACKING(RecognitionNoise::packing),
        HYDRATE((name, random) -> name + pickOf(random, " hydrate", " monohydrate", ", monohydrate"));

        private final BiFunction<String, Random, String> change;

        Kind(BiFunction<String, Random, String> change) {
            this.change = change;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Words beside the name; the name itself stays whole. */
        boolean around() {
            return this == PURITY || this == PACKING || this == HYDRATE;
        }
    }

    private static final String SALTS = "salt-in-words";
    private static final int LONG_WORD = 8;

    private final Random random;

    RecognitionNoise(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A name with noise on it.
     *
     * @param kinds what was done, in the order in which it was done; never empty
     */
    record Noisy(String text, List<String> kinds) {}

    /**
     * @param salts whether a salt of the substance is taken in by its listing, so that salt words may stand beside it
     * @param fragile whether the name is so short that any change of a letter makes another word of it
     */
    Noisy noisy(String name, boolean salts, boolean fragile) {
        int wanted = 1 + random.nextInt(3);
        List<Kind> inside = new ArrayList<>();
        List<Kind> around = new ArrayList<>();
        List<String> applied = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            List<Kind> side = kind.around() ? around : inside;
            if (!side.contains(kind) && !(fragile && letters(kind))) {
                side.add(kind);
            }
        }
        String text = name;
        for (Kind kind : inside) {
            text = apply(kind, text, applied);
        }
        if (salts && random.nextInt(4) == 0) {
            text += pickOf(
                    random, " hydrochloride", " HCl", " hydrobromide", ", hydrochloride", " tartrate", " sulfate");
            applied.add(SALTS);
        }
        for (Kind kind : around) {
            text = apply(kind, text, applied);
        }
        return applied.isEmpty() ? noisy(name, salts, fragile) : new Noisy(text, applied);
    }

    private String apply(Kind kind, String text, List<String> applied) {
        String changed = kind.change.apply(text, random);
        if (!changed.equals(text)) {
            applied.add(kind.id());
        }
        return changed;
    }

    private static boolean letters(Kind kind) {
        return switch (kind) {
            case TYPO, SCANNED, SPLIT, CYRILLIC_LETTERS -> true;
            case LETTER_CASE,
                    DASHES_LOST,
                    DASHES_TO_SPACES,
                    OTHER_DASHES,
                    BRACKETS_LOST,
                    SPACES_LOST,
                    FULL_WIDTH,
                    GREEK,
                    PRIMES,
                    PURITY,
                    PACKING,
                    HYDRATE -> false;
        };
    }

    private static String letterCase(String name, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> mapped(name, c -> random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c));
            default ->
                name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).toLowerCase(Locale.ROOT);
        };
    }

    /** A space, or a hyphen and a line end, inside a long word. */
    private static String split(String name, Random random) {
        List<Integer> places = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                for (int k = start + 3; i - start >= LONG_WORD && k <= i - 3; k++) {
                    places.add(k);
                }
                start = i + 1;
            }
        }
        if (places.isEmpty()) {
            return name;
        }
        int at = places.get(random.nextInt(places.size()));
        return name.substring(0, at) + pickOf(random, " ", "-\n", "\n") + name.substring(at);
    }

    private static String scanned(String name, Random random) {
        List<String> pairs = new ArrayList<>(
                List.of("0>O", "0>o", "O>0", "o>0", "1>l", "1>I", "l>1", "I>1", "l>I", "i>l", "rn>m", "m>rn"));
        while (!pairs.isEmpty()) {
            String[] pair = pairs.remove(random.nextInt(pairs.size())).split(">");
            List<Integer> places = new ArrayList<>();
            for (int at = name.indexOf(pair[0]); at >= 0; at = name.indexOf(pair[0], at + 1)) {
                places.add(at);
            }
            if (!places.isEmpty()) {
                int at = places.get(random.nextInt(places.size()));
                return name.substring(0, at) + pair[1] + name.substring(at + pair[0].length());
            }
        }
        return name;
    }

    private static String greek(String name, Random random) {
        String letters = "αβγδ";
        List<String> names = List.of("alpha", "beta", "gamma", "delta");
        for (int i = 0; i < names.size(); i++) {
            String letter = letters.substring(i, i + 1);
            if (name.contains(letter)) {
                return name.replace(letter, names.get(i));
            }
            if (name.toLowerCase(Locale.ROOT).startsWith(names.get(i) + "-")) {
                return letter + name.substring(names.get(i).length());
            }
        }
        return name;
    }

    private static String cyrillicLetters(String name, Random random) {
        String latin = "aceopxyABCEHKMOPTX";
        String cyrillic = "асеорхуАВСЕНКМОРТХ";
        return mapped(name, c -> {
            int at = latin.indexOf(c);
            return at >= 0 && random.nextInt(3) == 0 ? cyrillic.charAt(at) : c;
        });
    }

    /** One letter of a long Latin name changed, left out, doubled or swapped; not the first and not one of the last two. */
    private static String typo(String name, Random random) {
        List<Integer> places = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !latin(name.charAt(i))) {
                for (int k = start + 1; i - start >= LONG_WORD && k < i - 3; k++) {
                    places.add(k);
                }
                start = i + 1;
            }
        }
        if (places.isEmpty()) {
            return name;
        }
        int at = places.get(random.nextInt(places.size()));
        String before = name.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
            case 1 -> before + name.substring(at + 1);
            case 2 -> before + name.charAt(at) + name.substring(at);
            default -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private static String purity(String name, Random random) {
        return pickOf(
                random,
                name + " 99%",
                name + ", purity >= 98.5 %",
                "99% " + name,
                name + " (assay 97% min.)",
                name + ", technical grade",
                name + " AR grade",
                name + " 工业级",
                name + ", чистый 98%");
    }

    private static String packing(String name, Random random) {
        return pickOf(
                random,
                name + ", 25 kg/drum",
                name + " 25KGS/DRUM",
                "4 drums " + name + " 200 kg net",
                "Order 4711/2, " + name + ", 99 %, 25 kg drums",
                "1x20' container: " + name + " in bags",
                "CHEMICALS: " + name + " / as per invoice 2026-118",
                name + " 桶装",
                "Lieferung: " + name + ", 5 Fässer");
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String without(String name, String characters) {
        return name.chars()
                .filter(c -> characters.indexOf(c) < 0)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private interface CharChange {
        char of(char c);
    }

    private static String mapped(String name, CharChange change) {
        StringBuilder out = new StringBuilder(name);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, change.of(out.charAt(i)));
        }
        return out.toString();
    }

    private static char pick(Random random, String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private static String pickOf(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
