package io.countercheck.duties.products;

import io.countercheck.duties.papers.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article is, for one text under which it is ordered.
 *
 * @param article the article number
 * @param text the text for which that was said
 * @param orderedCas the CAS number that orders give beside that text; empty when they give none
 * @param substance the listed substance that it is or holds, in the words of the law
 * @param cas that substance's CAS number
 * @param concentration its content in per cent by weight, or null when nobody has said
 * @param form its form, or empty
 * @param confirmed whether a person has confirmed it
 * @param by who that was; empty for a proposal
 * @param on when that was, or null
 */
public record ProductOnFile(
        String article,
        String text,
        String orderedCas,
        String substance,
        String cas,
        @Nullable BigDecimal concentration,
        String form,
        boolean confirmed,
        String by,
        @Nullable LocalDate on) {

    /**
     * Whether an order that writes this article so means what was confirmed: the same text and CAS number, but for case, spaces
     * and signs. An order that writes neither says nothing else.
     */
    public boolean isWritten(String description, String casWritten) {
        boolean sameText = description.isEmpty() || Names.fold(description).equals(Names.fold(text));
        boolean sameCas = casWritten.isEmpty() || casWritten.equals(orderedCas) || casWritten.equals(cas);
        return sameText && sameCas;
    }

    /** What was confirmed, in words. */
    public String told() {
        return "article " + article + " is " + substance
                + (concentration == null ? "" : ", " + concentration.toPlainString() + " %")
                + (form.isEmpty() ? "" : ", " + form) + ": confirmed by " + by + " on " + on;
    }
}
