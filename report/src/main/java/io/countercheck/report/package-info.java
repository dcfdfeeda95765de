/**
 * Writes what was found, and reads it back: result folders, the HTML report, plain-word explanations, decisions.
 *
 * <pre>{@code
 * try (ResultWriter result = ResultFolder.create(Path.of("orders.countercheck"), basis)) {
 *     result.write(consignmentVerdict);           // in input order, once per consignment
 *     result.reject(rejectsOfOneRow);             // all problems of an unreadable row together
 *     result.finish(totals, true);
 * }
 * ResultReader stored = ResultReader.open(Path.of("orders.countercheck"));
 * StoredVerdict verdict = stored.verdict(12).orElseThrow();
 * System.out.print(Explanation.of(verdict, Decisions.read(stored.folder()), Terminal.plain(100)));
 * }</pre>
 *
 * <p>The form of every file is a published contract: docs/output.md and docs/schema/verdict.schema.json. Same verdicts
 * and same basis give the same bytes. Faults: {@link io.countercheck.model.ErrorCode#OUTPUT_NOT_WRITABLE},
 * {@code RESULT_NOT_FOUND}, {@code RESULT_BROKEN}, {@code INTERRUPTED}.
 */
@NullMarked
package io.countercheck.report;

import org.jspecify.annotations.NullMarked;
