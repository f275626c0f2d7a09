package org.stateviews.worker.placement;

/** How much of a passage a review speaks of, and so which other passage may take its place. */
public enum Extent {
    /** Its very words: another passage must say this and nothing else, or words would be lost. */
    WHOLE {
        @Override
        double likeness(Trigrams was, Trigrams is) {
            return Math.min(was.shareIn(is), is.shareIn(was));
        }
    },
    /** What it says: another passage may say more. */
    WITHIN {
        @Override
        double likeness(Trigrams was, Trigrams is) {
            return was.shareIn(is);
        }
    };

    abstract double likeness(Trigrams was, Trigrams is);
}
