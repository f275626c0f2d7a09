package org.stateviews.search.drafting;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on States are several, many or most. Three and more that pass no border are some.
 *
 * @param severalCount least number
 * @param severalShare percent of the States that replied; there must be more
 * @param manyCount like {@code severalCount}
 * @param manyShare like {@code severalShare}
 * @param mostCount like {@code severalCount}
 * @param mostShare like {@code severalShare}
 */
record QuantifierSettings(
        @DefaultValue("3") @Min(3) int severalCount,
        @DefaultValue("5") @Min(0) @Max(99) int severalShare,
        @DefaultValue("5") @Min(3) int manyCount,
        @DefaultValue("25") @Min(0) @Max(99) int manyShare,
        @DefaultValue("5") @Min(3) int mostCount,
        @DefaultValue("50") @Min(0) @Max(99) int mostShare) {
    /** Whether more States never get a weaker word. */
    @AssertTrue
    boolean isRising() {
        return severalCount <= manyCount
                && manyCount <= mostCount
                && severalShare <= manyShare
                && manyShare <= mostShare;
    }
}
