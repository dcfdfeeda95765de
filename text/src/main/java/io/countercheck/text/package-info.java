/**
 * Text as it is compared, with a map back to the text as it was written.
 *
 * <pre>{@code
 * FoldedText folded = FoldedText.of("４‑ANPP  HCl");
 * folded.text();            // "4-anpp hcl"
 * folded.rawSpan(0, 6);     // the span of "４‑ANPP" in the raw text, in code points
 * KeyText.of(folded).key(); // "4anpphcl": what is left when spelling no longer matters
 * }</pre>
 */
@NullMarked
package io.countercheck.text;

import org.jspecify.annotations.NullMarked;
