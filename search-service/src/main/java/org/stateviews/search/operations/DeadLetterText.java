package org.stateviews.search.operations;

import java.util.SortedMap;

/**
 * A dead letter with what it holds, as text.
 *
 * @param headers its headers by name
 * @param payload its value read as UTF-8, cut after the configured number of characters
 * @param characters length of the whole value as text
 */
record DeadLetterText(
        DeadLetter letter, SortedMap<String, String> headers, String payload, int characters) {
    /** Whether some of it is not shown. */
    public boolean cut() {
        return payload.length() < characters;
    }
}
