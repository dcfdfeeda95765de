package io.countercheck.intake;

/** In which order a column writes the parts of its numeric dates. */
public enum DateOrder {
    DMY,
    MDY,
    YMD
}
