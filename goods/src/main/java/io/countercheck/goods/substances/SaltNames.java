package io.countercheck.goods.substances;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises that a name is that of a salt: the name of its base with salt words before or behind it. */
public final class SaltNames {

    /** A base has a name of some length; a salt word alone is none, and short ones end other words. */
    private static final int LEAST = 4;

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    /** @param keys keys of the salt and hydrate words */
    public SaltNames(Collection<String> keys) {
        List<String> longestFirst = new ArrayList<>(keys);
        longestFirst.removeIf(key -> key.length() < LEAST);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        for (String key : longestFirst) {
            byFirst.computeIfAbsent(key.charAt(0), c -> new ArrayList<>()).add(key);
            byLast.computeIfAbsent(key.charAt(key.length() - 1), c -> new ArrayList<>())
                    .add(key);
        }
    }

    /** The key of the base when the key is that of a salt; empty when it has no salt word at either end. */
    public Optional<String> base(String key) {
        String rest = key;
        while (true) {
            String shorter = withoutOne(rest);
            if (shorter.length() == rest.length()) {
                return rest.length() == key.length() ? Optional.empty() : Optional.of(rest);
            }
            rest = shorter;
        }
    }

    private String withoutOne(String key) {
        if (key.length() < 2 * LEAST) {
            return key;
        }
        for (String salt : byLast.getOrDefault(key.charAt(key.length() - 1), List.of())) {
            if (key.length() - salt.length() >= LEAST && key.endsWith(salt)) {
                return key.substring(0, key.length() - salt.length());
            }
        }
        for (String salt : byFirst.getOrDefault(key.charAt(0), List.of())) {
            if (key.length() - salt.length() >= LEAST && key.startsWith(salt)) {
                return key.substring(salt.length());
            }
        }
        return key;
    }
}
