package org.stateviews.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * How the reading of one page ended. The text itself is a file in the document store.
 *
 * @param number from 1
 * @param characters length of the text, 0 where there is none
 * @param reason stable code of why it is not simply TEXT or EMPTY, absent where it is
 */
public record PageCoverage(
        int number, PageUnit unit, PageStatus status, int characters, @Nullable String reason) {}
