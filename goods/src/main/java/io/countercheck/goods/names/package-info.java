/**
 * Names of listed substances in free text.
 *
 * <p>A lexicon holds every name, and the words of trade that bear on names, under their squeezed keys. A text is laid
 * out in tiles: names, words, numbers and the unknown. What stands beside a name then decides what it means: a salt
 * word, a radical that makes another compound of it, a negation, a thing that is only for it.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.of(Law.shipped());
 * List<Sighting> seen = new NameReader(lexicon).read(FoldedText.of("4 ANPP hcl, 25 kg drum")).sightings();
 * seen.get(0).entry().written(); // "4-ANPP"
 * seen.get(0).form();            // SALT_OF_MINERAL_ACID
 * }</pre>
 */
@NullMarked
package io.countercheck.goods.names;

import org.jspecify.annotations.NullMarked;
