/**
 * The listings grouped by what they list: one substance, however many lists name it.
 *
 * <pre>{@code
 * Substances substances = Substances.of(Law.shipped(), new SaltNames(List.of("hydrochloride")), new Keys());
 * Substance acetone = substances.byCas("67-64-1").orElseThrow();
 * acetone.hits(Form.ITSELF, Setting.PLAIN, Set.of(), Strength.CERTAIN).size(); // one for each list that names acetone
 * }</pre>
 */
@NullMarked
package io.countercheck.goods.substances;

import org.jspecify.annotations.NullMarked;
