package io.countercheck.duties;

import io.countercheck.controls.Period;
import io.countercheck.model.Confidence;
import io.countercheck.model.PartyEffect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What being on a party list does.
 *
 * @param id stable id, or empty for {@link #NOT_HELD}
 * @param lists short names of the lists it is about
 * @param programme the programme in words
 * @param programmeWords words by which a programme text names it where the list's name does not say
 * @param effect what it does to a trade in goods
 * @param duties ids of the duties that follow
 * @param period when it is in force
 * @param binds whom, in words
 * @param bindsIn territories whose people it binds, and all who act there; {@link #EVERYWHERE} for everybody
 * @param goodsFrom territories whose goods it certainly covers when they leave; elsewhere it is not known whether they are meant
 * @param asksAboutCredit whether payment on credit may be what it forbids
 * @param ownershipRule what it says of companies owned by a listed party, in words
 * @param ownership the same as a rule
 * @param ownershipPeriod since when that rule holds; before, an owner is a warning
 * @param citation where it is written, or empty
 * @param confidence how well that is verified, or null for {@link #NOT_HELD}
 * @param note what else a reader must know
 */
public record PartyRule(
        String id,
        List<String> lists,
        String programme,
        List<String> programmeWords,
        PartyEffect effect,
        List<String> duties,
        Period period,
        String binds,
        List<String> bindsIn,
        List<String> goodsFrom,
        boolean asksAboutCredit,
        String ownershipRule,
        OwnershipRule ownership,
        Period ownershipPeriod,
        String citation,
        @Nullable Confidence confidence,
        String note) {

    /** The territory of rules that bind everybody, or go with the goods and not with the person. */
    public static final String EVERYWHERE = "*";

    /** The list is known but what it does is not held: a person decides. */
    public static final PartyRule NOT_HELD = new PartyRule(
            "",
            List.of(),
            "",
            List.of(),
            PartyEffect.UNKNOWN,
            List.of(),
            new Period(null, null),
            "",
            List.of(EVERYWHERE),
            List.of(),
            false,
            "",
            OwnershipRule.RED_FLAG,
            new Period(null, null),
            "",
            null,
            "");

    public PartyRule {
        lists = List.copyOf(lists);
        programmeWords = List.copyOf(programmeWords);
        duties = List.copyOf(duties);
        bindsIn = List.copyOf(bindsIn);
        goodsFrom = List.copyOf(goodsFrom);
    }
}
