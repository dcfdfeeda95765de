package io.countercheck.model.network;

import io.countercheck.model.PartyRole;
import java.util.List;

/**
 * One name of a company: all spellings that differ only in legal form, case, script or punctuation.
 *
 * @param id the company's id, a full stop, and a number from 1
 * @param text the spelling used most; empty when the rows give contacts and no name
 * @param spellings every spelling, the most used first
 * @param group names of one company that are alike share a group, from 1: different groups are different names
 * @param countries ISO 3166 alpha-2, sorted; none when no row tells
 * @param roles the parts played, in the order of the type
 * @param seen when and where
 */
public record TracedName(
        String id,
        String text,
        List<String> spellings,
        int group,
        List<String> countries,
        List<PartyRole> roles,
        Sighting seen) {

    public TracedName {
        spellings = List.copyOf(spellings);
        countries = List.copyOf(countries);
        roles = List.copyOf(roles);
    }

    /** The name, or words that say that there is none. */
    public String shown() {
        return text.isEmpty() ? "(no name)" : text;
    }
}
