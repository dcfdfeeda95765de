/**
 * Forms and applications that duties ask for: what each asks, and what of it an order and the papers on file say. Nothing is
 * filed; drafts on suspicion are kept apart and never stand with the others.
 */
@NullMarked
package io.countercheck.duties.forms;

import org.jspecify.annotations.NullMarked;
