package io.countercheck.intake.internal.table;

import io.countercheck.intake.internal.values.ProblemCode;

/** Something wrong with one cell that its format noticed. */
public record CellNote(int column, ProblemCode code, String value, String reason) {}
