/**
 * From "listed" to "may it go?": duties, quantity rules, exclusions, party rules and the decision table.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 5, 10);
 * GoodsItem item = GoodsItem.of(1, Movement.of("DE", "US", day), Map.of(GoodsField.CAS, "108-24-7"));
 * Consignment consignment = new Consignment("PO-1", List.of(item), List.of());
 * List<Finding> findings = List.of(); // what recognition and the law in force say of the line
 * Judge judge = Judge.shipped();
 * SumsBuilder sums = new SumsBuilder(Law.shipped());
 * // first pass over the file: sums.add(consignment, item, day, listings) for each line with a listing
 * Case line = new Case(consignment, item, day, false, findings, true, List.of(), Set.of(),
 *         PartyScreening.FULL, sums.build(), OnFile.NOTHING);
 * Verdict verdict = judge.judge(line); // HOLD, REVIEW, PROCEED or CLEAR, with its reasons and duties
 * }</pre>
 *
 * <p>The rules stand beside this package as CSV, each with its citation and confidence: {@code duties.csv} (who owes
 * what before what), {@code exclusions.csv} with {@code exclusion_limits.csv} (what lifts a duty) and
 * {@code party_rules.csv} (what being on a party list does). {@link io.countercheck.duties.DutyBook} reads and checks
 * them. What decides is one table, {@link io.countercheck.duties.DecisionTable}; docs/policy.md prints and argues it.
 */
@NullMarked
package io.countercheck.duties;

import org.jspecify.annotations.NullMarked;
