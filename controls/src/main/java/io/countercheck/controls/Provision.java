package io.countercheck.controls;

import io.countercheck.model.Confidence;

/**
 * A piece of what the law says about a listed class or machine, shortened with its meaning kept.
 *
 * @param listing id of the listing it belongs to
 * @param aspect what it is about
 * @param item the letter or number the law gives it, or empty
 * @param text what it says
 * @param citation where it is written
 * @param confidence how well that is verified
 */
public record Provision(
        String listing, Aspect aspect, String item, String text, String citation, Confidence confidence) {

    /** What a provision is about. */
    public enum Aspect {
        /** How the law defines the thing. */
        DEFINITION,
        /** What the listing takes in. */
        SCOPE,
        /** One of the alternatives of a definition by structure; without an item, how they are joined. */
        LIMB,
        /** What the law takes out again. */
        EXCLUDED,
        /** How parts are treated. */
        PARTS,
        /** What is written down or filed. */
        RECORD,
        /** How customs have classified it. */
        CUSTOMS
    }
}
