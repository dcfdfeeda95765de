/**
 * Writes what was found, and reads it back: result folders, the HTML report, plain-word explanations, decisions.
 *
 * <pre>{@code
 * GoodsItem item = GoodsItem.of(1, Movement.of("DE", "FR", LocalDate.of(2026, 5, 10)),
 *         Map.of(GoodsField.DESCRIPTION, "cotton shirts"));
 * Verdict verdict = new Verdict(1, "", "PO-1", "", Disposition.CLEAR, GoodsStatus.NONE, PartyStatus.NONE, "",
 *         List.of(), List.of(), List.of(), List.of(), List.of());
 * Consignment order = new Consignment("PO-1", List.of(item), List.of());
 * Basis basis = new Basis("0.1.0", "2026-11-25", "", "orders.csv", "", List.of(), List.of(), new TreeMap<>(), List.of());
 * Path folder = Path.of("orders.countercheck");
 * try (ResultWriter result = ResultFolder.create(folder, basis)) {
 *     result.write(new ConsignmentVerdict(order, List.of(), List.of(verdict))); // in input order, once per consignment
 *     result.finish(Totals.NONE.plus(Disposition.CLEAR), true);
 * }
 * StoredVerdict stored = ResultReader.open(folder).verdict(1).orElseThrow();
 * System.out.print(Explanation.of(stored, Decisions.read(folder), Terminal.plain(100)));
 * }</pre>
 *
 * <p>The form of every file is a published contract: docs/output.md and docs/schema/verdict.schema.json. Same verdicts
 * and same basis give the same bytes. Faults: {@link io.countercheck.model.ErrorCode#OUTPUT_NOT_WRITABLE},
 * {@code RESULT_NOT_FOUND}, {@code RESULT_BROKEN}, {@code INTERRUPTED}.
 */
@NullMarked
package io.countercheck.report;

import org.jspecify.annotations.NullMarked;
