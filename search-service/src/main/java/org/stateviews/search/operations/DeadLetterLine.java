package org.stateviews.search.operations;

import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ReplayRequested;

/**
 * A dead letter and what became of it.
 *
 * @param replay who asked first for it to be given to the workers again; null when nobody did
 */
record DeadLetterLine(DeadLetter letter, @Nullable ReplayRequested replay) {}
