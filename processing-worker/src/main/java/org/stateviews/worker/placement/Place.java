package org.stateviews.worker.placement;

import org.stateviews.worker.passages.CutText;

/**
 * Where a reviewed passage stands now.
 *
 * @param passage the one that is there
 * @param likeness how much of the words are the same, from 0 to 1
 * @param moved whether it is another passage than the one that was reviewed
 * @param reading number of the latest earlier reading that has the reviewed passage, from 0; −1
 *     when none of them is in the store
 */
public record Place(CutText passage, double likeness, boolean moved, int reading) {}
