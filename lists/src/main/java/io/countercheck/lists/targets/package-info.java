/**
 * The register of targets: companies under action, kept by the user beside the installed lists.
 *
 * <pre>{@code
 * TargetRegister register = TargetRegister.at(Home.find(null, System.getenv(), System.getProperties()));
 * for (TargetRegister.Due due : register.due(LocalDate.of(2026, 6, 1))) {
 *     due.target().name(); // to be looked for again
 * }
 * }</pre>
 */
@NullMarked
package io.countercheck.lists.targets;

import org.jspecify.annotations.NullMarked;
