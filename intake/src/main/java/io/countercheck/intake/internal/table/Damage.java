package io.countercheck.intake.internal.table;

/** Why a record as a whole cannot be read. */
public record Damage(String code, String value, String reason, String mend) {}
