/**
 * Tableting and encapsulating machines, their parts, and what merely sounds like them.
 *
 * <pre>{@code
 * Movement movement = Movement.of("CN", "MX", LocalDate.of(2026, 5, 10));
 * MachineReader reader = MachineReader.of(Law.shipped());
 * GoodsItem item = GoodsItem.of(1, movement, Map.of(GoodsField.DESCRIPTION, "used rotary tablet press ZP-9, S/N 4711"));
 * reader.read(item).mentions().get(0).name(); // "tableting machine"
 * reader.read(item).facts().orElseThrow().serial(); // "4711"
 * }</pre>
 *
 * <p>Text becomes words with senses ({@code lexicon.tsv}), words become machine phrases and part phrases, and the
 * words around a phrase decide whether it is the goods or only what the goods are for. How that works, with examples
 * and known false alarms, stands in docs/recognition-machines.md.
 */
@NullMarked
package io.countercheck.goods.machines;

import org.jspecify.annotations.NullMarked;
