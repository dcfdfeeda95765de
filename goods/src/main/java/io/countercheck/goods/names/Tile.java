package io.countercheck.goods.names;

import io.countercheck.text.KeyText;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text.
 *
 * @param start where it begins in the key
 * @param end where it ends there, exclusive
 * @param sort what it is
 * @param before what stands between it and the tile before
 * @param terms what the lexicon has for it; null for a number and for the unknown
 * @param spelling how its spelling stands to that in the lexicon
 */
record Tile(
        int start,
        int end,
        Sort sort,
        Joiner before,
        @Nullable Terms terms,
        Spelling spelling) {

    enum Spelling {
        RIGHT,
        /** Half a name, whose other half stands once for several: "sulphuric and hydrochloric acid". */
        HEAD_SHARED,
        /** Only characters that look alike are exchanged. */
        SCANNED,
        /** One letter is wrong. */
        SLIP
    }

    enum Sort {
        NAME,
        WORD,
        NUMBER,
        UNKNOWN
    }

    boolean is(WordKind kind) {
        return terms != null && terms.is(kind);
    }

    boolean salt() {
        return is(WordKind.SALT) || is(WordKind.SALT_MINERAL);
    }

    /** Whether a space stands inside it where the lexicon has none. */
    boolean writtenApart(KeyText text) {
        long known = terms == null ? 0 : terms.gaps();
        for (int i = start + 1; i < end; i++) {
            if (text.gapBefore(i).equals(" ") && (known >> (i - start) & 1) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether what it names holds nitrogen and so forms salts with acids; also where that is not known. */
    boolean nitrogenous() {
        Entry.Name named = terms == null ? null : terms.name();
        return named == null || named.substance().nitrogenous();
    }

    int length() {
        return end - start;
    }
}
