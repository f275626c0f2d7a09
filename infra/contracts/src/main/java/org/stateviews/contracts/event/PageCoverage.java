package org.stateviews.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How the reading of one page ended. The text itself is a file in the document store.
 *
 * @param number from 1
 * @param characters length of the text, 0 where there is none
 * @param reason stable code of why it is not simply TEXT or EMPTY, absent where it is
 * @param name what the author called it: a sheet, an attached file; absent where it has no name
 * @param confidence of recognised words on average, 0–1; absent where none were recognised
 */
public record PageCoverage(
        int number,
        PageUnit unit,
        PageStatus status,
        int characters,
        @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence) {

    /** A page without a name. */
    public PageCoverage(
            int number, PageUnit unit, PageStatus status, int characters, @Nullable String reason) {
        this(number, unit, status, characters, reason, null, null);
    }

    /** A page or part that was not recognised but read, or neither. */
    public PageCoverage(
            int number,
            PageUnit unit,
            PageStatus status,
            int characters,
            @Nullable String reason,
            @Nullable String name) {
        this(number, unit, status, characters, reason, name, null);
    }
}
