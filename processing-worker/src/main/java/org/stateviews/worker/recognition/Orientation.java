package org.stateviews.worker.recognition;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a page lies and in which script it is written, as Tesseract guesses.
 *
 * @param turn degrees clockwise that make it upright
 * @param sure whether the turn need not be tried out
 * @param script such as {@code Latin} or {@code Han}
 */
record Orientation(int turn, boolean sure, String script) {

    /** Below, a page with few letters is often taken for one that stands on its head. */
    private static final double SURE = 3;

    private static final Pattern TURN = Pattern.compile("(?m)^Rotate: (0|90|180|270)$");
    private static final Pattern CONFIDENCE =
            Pattern.compile("(?m)^Orientation confidence: ([0-9.]+)$");
    private static final Pattern SCRIPT = Pattern.compile("(?m)^Script: (\\w+)$");

    /** Reads the answer, empty when the page has too few letters for one. */
    static Optional<Orientation> of(String answer) {
        var turn = TURN.matcher(answer);
        var script = SCRIPT.matcher(answer);
        if (!turn.find() || !script.find()) {
            return Optional.empty();
        }
        var confidence = CONFIDENCE.matcher(answer);
        boolean sure = confidence.find() && Double.parseDouble(confidence.group(1)) >= SURE;
        return Optional.of(new Orientation(Integer.parseInt(turn.group(1)), sure, script.group(1)));
    }
}
