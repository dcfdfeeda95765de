/**
 * Where goods, parties and duties meet: one consignment in, its verdicts out; and the run over a whole file.
 *
 * <pre>{@code
 * Screening screening = Screening.of(law, goods, parties, PartyScreening.FULL, asOf);
 * Sums sums = new SumsBuilder(law).build();
 * ConsignmentVerdict verdict = screening.screen(consignment, sums);
 * }</pre>
 *
 * <p>A file is read twice: once to add up quantities per customer, substance and month, once to give the verdicts. What
 * is kept between the passes grows with the customers of regulated goods, not with the rows.
 */
@NullMarked
package io.countercheck.screening;

import org.jspecify.annotations.NullMarked;
