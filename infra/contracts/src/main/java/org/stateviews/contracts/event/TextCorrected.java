package org.stateviews.contracts.event;

import java.time.Instant;

/**
 * Somebody put right what a machine misread in a picture. What was recognised is kept beside it.
 * The only event that carries words of a document: they are a person's, stand nowhere else, and are
 * few, for search-service bounds them.
 *
 * @param text the whole passage in its right words, one line, never blank
 * @param basedOn how many corrections of this passage counted when it was written; of two with the
 *     same number the first in the log counts, the other one is kept and changes nothing
 * @param account who corrected it
 */
public record TextCorrected(
        PassagePointer passage, String text, int basedOn, String account, Instant at)
        implements Event.ReviewEvent {}
