/**
 * A structure taken apart: its components, neutral and without isotopes, and the identity of each.
 *
 * <pre>{@code
 * Composition salt = Smiles.read("c1ccc(NC2CC[NH2+]CC2)cc1.[Cl-]").composition().orElseThrow();
 * Component base = salt.components().get(0);
 * Inchi.of(base.molecule()).key(); // LKRMTUUCKBQGFO-UHFFFAOYSA-N, the key of the base itself
 * salt.stateOf(base).salt(); // true
 * }</pre>
 *
 * <p>Inside the room only. Molecules are not changed after they were read, so that they can be shared between threads.
 */
@NullMarked
package io.countercheck.goods.structure.molecule;

import org.jspecify.annotations.NullMarked;
