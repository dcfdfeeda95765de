/**
 * Where goods, parties and duties meet: one consignment in, its verdicts out; and the run over a whole file.
 *
 * <pre>{@code
 * LocalDate asOf = LocalDate.of(2026, 5, 10);
 * GoodsItem item = GoodsItem.of(1, Movement.of("DE", "US", asOf), Map.of(GoodsField.CAS, "108-24-7"));
 * Consignment consignment = new Consignment("PO-1", List.of(item), List.of());
 * Law law = Law.shipped();
 * GoodsRecogniser goods = GoodsRecogniser.of(law);
 * PartyMatcher parties = PartyMatcher.of(List.of(SampleList.shipped()));
 * Screening screening = Screening.of(law, goods, parties, PartyScreening.SAMPLE, asOf);
 * Gathering file = new Gathering(law);
 * screening.addTo(file, consignment); // for every consignment of the file
 * ConsignmentVerdict verdict = screening.screen(consignment, file.gathered());
 * }</pre>
 *
 * <p>A file is read twice: once to add up quantities per customer, substance and month and to gather the parts of
 * machines per recipient, once to give the verdicts. What is kept between the passes grows with the customers of
 * regulated goods, not with the rows.
 */
@NullMarked
package io.countercheck.screening;

import org.jspecify.annotations.NullMarked;
