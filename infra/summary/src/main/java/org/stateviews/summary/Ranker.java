package org.stateviews.summary;

import java.util.List;

/** A way to choose sentences: ours, and the simple ones that it is measured against. */
public interface Ranker {

    /**
     * The sentences that together say best what all say, the best first. The same sentences in the
     * same order give the same answer; ties go to the one that stands first.
     *
     * @param sentences of one theme, in the order of the texts; those of one text stand together
     * @param most how many may be taken; fewer come back where there are no more that say anything
     * @throws IllegalArgumentException when {@code most} is negative
     */
    List<Ranked> rank(List<Sentence> sentences, int most);
}
