package io.countercheck.goods.substances;

import java.util.List;
import java.util.Optional;

/**
 * Recognises that a name is that of a salt: the name of its base with a salt word before or behind it.
 *
 * @param keys keys of the salt and hydrate words, as {@link io.countercheck.text.KeyText#key} makes them
 */
public record SaltNames(List<String> keys) {

    public SaltNames {
        keys = List.copyOf(keys);
    }

    /** The key of the base when the key is that of a salt; empty when it has no salt word at either end. */
    public Optional<String> base(String key) {
        String rest = key;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String salt : keys) {
                // A base has a name of some length; "hydrochloride" alone is none.
                if (salt.length() > 3 && rest.length() - salt.length() >= 4) {
                    if (rest.endsWith(salt)) {
                        rest = rest.substring(0, rest.length() - salt.length());
                        shorter = true;
                    } else if (rest.startsWith(salt)) {
                        rest = rest.substring(salt.length());
                        shorter = true;
                    }
                }
            }
        }
        return rest.length() == key.length() ? Optional.empty() : Optional.of(rest);
    }
}
