package io.countercheck.goods.names;

import io.countercheck.controls.Listing;
import io.countercheck.goods.substances.Form;
import io.countercheck.goods.substances.Substance;
import java.util.List;
import java.util.Set;

/** Something in the lexicon. */
public sealed interface Entry {

    /**
     * A name of a listed substance.
     *
     * @param written as the law or the trade writes it
     * @param substance what it names
     * @param form the form of it that this name means
     * @param use how far the name can be trusted in running text
     * @param listings ids of the listings that give this very name
     * @param source what the name is, for an explanation: "listed name", "synonym", "Spanish name"
     */
    record Name(String written, Substance substance, Form form, Use use, Set<String> listings, String source)
            implements Entry {
        public Name {
            listings = Set.copyOf(listings);
        }
    }

    /**
     * Words for a class.
     *
     * @param exact whether they are the listed name of it; looser wording is never more than possible
     */
    record ClassName(String written, List<Listing> listings, boolean exact, Use use) implements Entry {
        public ClassName {
            listings = List.copyOf(listings);
        }
    }

    /** A word that is no name but bears on one. */
    record Word(String written, Set<WordKind> kinds) implements Entry {
        public Word {
            kinds = Set.copyOf(kinds);
        }
    }

    /** How far a name can be trusted in running text. */
    enum Use {
        /** It means nothing else. */
        PLAIN,
        /** An abbreviation that means other things elsewhere. */
        SHORT,
        /** Means the substance only when nothing else of substance stands in the field. */
        WHOLE
    }

    String written();
}
