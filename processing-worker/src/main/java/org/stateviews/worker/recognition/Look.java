package org.stateviews.worker.recognition;

import org.stateviews.language.detection.Detection;

/**
 * One look at a page.
 *
 * @param models what it was looked at with
 * @param turned degrees clockwise by which it was turned before
 * @param language what the words turned out to be
 */
record Look(String models, int turned, PageWords words, Detection language) {

    private static final double LITTLE = 0.05;
    private static final double MOST = 0.9;

    /** Whether another one would hardly show more. */
    boolean good(double sure) {
        return words.letters() > 0 && words.confidence() >= sure && Choice.agrees(language, models);
    }

    boolean betterThan(Look other) {
        return words.betterThan(other.words) || (other.isOfSeveral() && nearly(other));
    }

    private boolean isOfSeveral() {
        return models.contains("+");
    }

    /** Words of one language alone may be a little less sure, and have their accents right. */
    private boolean nearly(Look other) {
        return !isOfSeveral()
                && words.confidence() >= other.words.confidence() - LITTLE
                && words.letters() >= other.words.letters() * MOST;
    }
}
