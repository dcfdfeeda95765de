/**
 * Order exports as they come, read into consignments.
 *
 * <pre>{@code
 * try (OrderFile file = OrderFile.open(Path.of("orders.xlsx"), IntakeOptions.DEFAULT)) {
 *     System.out.println(file.profile().mapping().table());
 *     try (Stream<Entry> entries = file.read()) {
 *         entries.forEach(System.out::println);
 *     }
 * }
 * }</pre>
 *
 * <p>A file is read twice: once to understand its columns (which of them is what, in which order its dates are written,
 * which sign its decimals have), once to read its rows. Memory does not grow with the number of rows. What a single row
 * or field has wrong is a value ({@link io.countercheck.model.Reject}, {@link io.countercheck.model.FieldProblem});
 * only a file that cannot be read as a whole is a {@link io.countercheck.model.Fault}. docs/input.md tells the rules.
 */
@NullMarked
package io.countercheck.intake;

import org.jspecify.annotations.NullMarked;
