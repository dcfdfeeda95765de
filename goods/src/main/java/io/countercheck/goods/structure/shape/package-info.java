/**
 * Shapes that a law describes in words: derivatives of a named parent, and the fentanyl classes.
 *
 * <pre>{@code
 * IAtomContainer molecule = ...; // 1-boc-4-AP, normalised
 * Core parent = Core.of(fourAnilinopiperidine);
 * Derivative.CARBAMATE.fits(parent.fits(molecule).get(0).get(0)); // true
 * }</pre>
 *
 * <p>Each rule of a law is one small definition that reads like the law. A shape says what fits and by which words;
 * which words a structure does not meet is never kept, let alone shown.
 */
@NullMarked
package io.countercheck.goods.structure.shape;

import org.jspecify.annotations.NullMarked;
