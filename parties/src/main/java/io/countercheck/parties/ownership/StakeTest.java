package io.countercheck.parties.ownership;

import java.math.BigDecimal;

/**
 * When a company counts as owned by the listed.
 *
 * @param percent the share that decides
 * @param more whether it must be more than that, or that much is enough
 * @param together whether the shares of several listed holders are added up
 * @param control whether control without the share is enough
 */
public record StakeTest(BigDecimal percent, boolean more, boolean together, boolean control) {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** 50 per cent or more, added up; control alone is not enough. */
    public static final StakeTest HALF_TOGETHER = new StakeTest(HALF, false, true, false);
    /** 50 per cent or more, added up, or control. */
    public static final StakeTest HALF_TOGETHER_OR_CONTROL = new StakeTest(HALF, false, true, true);
    /** More than 50 per cent in one hand, or control. */
    public static final StakeTest MORE_THAN_HALF_OR_CONTROL = new StakeTest(HALF, true, false, true);

    boolean met(BigDecimal share) {
        int comparison = share.compareTo(percent);
        return more ? comparison > 0 : comparison >= 0;
    }
}
