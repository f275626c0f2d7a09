package org.stateviews.search.drafting;

import java.util.List;

/** Chooses the sentences that say best what all of them say. */
interface SentenceChoice {
    /**
     * Best ones first; all of them when there are no more than wanted. The same sentences in the
     * same order give the same choice.
     */
    List<Mention> best(List<Mention> mentions, int wanted);
}
