/**
 * Registry numbers and structure keys: CAS, EC, UN number, InChIKey, SMILES and InChI.
 *
 * <pre>{@code
 * CasReader.read(FoldedText.of("CAS No. 67‑64‑1"), true).numbers().get(0).number(); // "67-64-1"
 * }</pre>
 */
@NullMarked
package io.countercheck.goods.identifiers;

import org.jspecify.annotations.NullMarked;
