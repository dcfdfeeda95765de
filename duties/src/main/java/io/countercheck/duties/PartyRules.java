package io.countercheck.duties;

import io.countercheck.controls.InForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What each party list does to a trade in goods, and since when. Immutable. */
public final class PartyRules {

    private final List<PartyRule> rules;

    PartyRules(List<PartyRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules as shipped. */
    public static PartyRules shipped() {
        return DutyBook.shipped().partyRules();
    }

    public List<PartyRule> all() {
        return rules;
    }

    /**
     * The rule for an entry of a list. A list that covers several programmes, and the sample, are decided by the
     * programme's words.
     *
     * @param list short name of the list, for example {@code ofac-sdn}, {@code bis-el}, {@code sample}
     * @param programme programme or programmes as the list writes them, or empty
     * @param day the day asked about
     * @return the rule, or {@link PartyRule#NOT_HELD}
     */
    public PartyRule effectOf(String list, String programme, LocalDate day) {
        for (PartyRule rule : rules) {
            if (rule.lists().contains(list) && rule.period().at(day) != InForce.NO) {
                return rule;
            }
        }
        String text = programme.toLowerCase(Locale.ROOT);
        for (PartyRule rule : rules) {
            if (rule.period().at(day) != InForce.NO
                    && rule.programmeWords().stream().anyMatch(w -> hasWord(text, w.toLowerCase(Locale.ROOT)))) {
                return rule;
            }
        }
        return PartyRule.NOT_HELD;
    }

    /** Whether the word stands in the text with no letter or digit on either side. */
    private static boolean hasWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
