package io.countercheck.duties;

import io.countercheck.controls.InForce;
import io.countercheck.controls.Law;
import io.countercheck.model.Movement;
import io.countercheck.model.PartyEffect;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What each party list does to a trade in goods, and since when. Immutable. */
public final class PartyRules {

    private final Law law;
    private final List<PartyRule> rules;

    PartyRules(Law law, List<PartyRule> rules) {
        this.law = law;
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

    /**
     * What the rule for an entry does to a trade by an operator of these countries: not every list binds everybody.
     *
     * <p>A rule that asks for a licence goes with the goods: it is certain for goods that leave one of its territories, and
     * a warning for others, of which it is not known whether it means them.
     *
     * <p>A rule that binds neither the operator nor, by the route, anybody who acts in its territory, is a warning where
     * it would block or ask for a licence: banks, partners and secondary sanctions are beyond what is known here. Without
     * any country of the operator the strictest reading holds.
     *
     * @param list short name of the list
     * @param programme programme or programmes as the list writes them, or empty
     * @param operatorCountries ISO 3166 codes of the countries where the operator and its people are at home; empty when
     *     it is not known
     * @param journeys the journeys of the goods
     * @param day the day asked about
     */
    public ProgrammeEffect effect(
            String list,
            String programme,
            Set<String> operatorCountries,
            Collection<Movement> journeys,
            LocalDate day) {
        PartyRule rule = effectOf(list, programme, day);
        if (rule.effect() == PartyEffect.LICENCE_NEEDED) {
            return journeys.stream().anyMatch(j -> leaves(rule, j, day))
                    ? new ProgrammeEffect(rule, rule.effect(), ProgrammeEffect.Reach.GOODS)
                    : new ProgrammeEffect(rule, PartyEffect.RED_FLAG, ProgrammeEffect.Reach.OTHER_GOODS);
        }
        if (rule.bindsIn().contains(PartyRule.EVERYWHERE)) {
            return new ProgrammeEffect(rule, rule.effect(), ProgrammeEffect.Reach.EVERYBODY);
        }
        if (operatorCountries.isEmpty()) {
            return new ProgrammeEffect(rule, rule.effect(), ProgrammeEffect.Reach.ASSUMED);
        }
        if (operatorCountries.stream().anyMatch(c -> in(rule.bindsIn(), c, day))) {
            return new ProgrammeEffect(rule, rule.effect(), ProgrammeEffect.Reach.OPERATOR);
        }
        if (journeys.stream().flatMap(j -> j.countries().stream()).anyMatch(c -> in(rule.bindsIn(), c, day))) {
            return new ProgrammeEffect(rule, rule.effect(), ProgrammeEffect.Reach.ROUTE);
        }
        PartyEffect effect = rule.effect() == PartyEffect.BLOCK ? PartyEffect.RED_FLAG : rule.effect();
        return new ProgrammeEffect(rule, effect, ProgrammeEffect.Reach.ELSEWHERE);
    }

    private boolean leaves(PartyRule rule, Movement journey, LocalDate day) {
        return !journey.to().isEmpty()
                && in(rule.goodsFrom(), journey.from(), day)
                && !in(rule.goodsFrom(), journey.to(), day);
    }

    private boolean in(List<String> territories, String country, LocalDate day) {
        return !country.isEmpty()
                && law.speaking(Movement.of(country, country, day), day).stream()
                        .anyMatch(s -> territories.contains(s.regime()));
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
