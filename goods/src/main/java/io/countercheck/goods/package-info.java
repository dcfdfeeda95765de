/**
 * What a goods item is: substance, member of a class, machine or part. The only room that sees CDK and OPSIN.
 *
 * <pre>{@code
 * Movement movement = Movement.of("CN", "MX", LocalDate.of(2026, 5, 10));
 * GoodsRecogniser recogniser = GoodsRecogniser.of(Law.shipped());
 * GoodsItem item = GoodsItem.of(1, movement, Map.of(GoodsField.DESCRIPTION, "4 ANPP hcl, 25 kg drum"));
 * GoodsReading reading = recogniser.read(item);
 * reading.mentions().get(0).name(); // "4-Anilino-N-phenethylpiperidine"
 * }</pre>
 *
 * <p>Recognition does not look at route or day: the same text always reads the same, so readings can be kept. Which of
 * the listings speak on a journey is asked of {@link io.countercheck.controls.Law} afterwards.
 */
@NullMarked
package io.countercheck.goods;

import org.jspecify.annotations.NullMarked;
