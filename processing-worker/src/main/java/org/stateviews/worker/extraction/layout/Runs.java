package org.stateviews.worker.extraction.layout;

import java.util.ArrayList;
import java.util.List;

/** Gathers signs as they are drawn into runs, in the order of the file. */
final class Runs {

    /** Of the size of a letter: wider than a space, narrower than what parts two columns. */
    private static final float GAP = 0.8f;

    private static final float SAME_LINE = 0.3f;
    private static final String UNKNOWN = "\uFFFD";

    private final List<Run> done = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private float left;
    private float right;
    private float base;
    private float size;
    private float smallest;
    private boolean bold;
    private boolean leftward;

    void add(Sign sign) {
        if (letters.isEmpty() || !goesOn(sign)) {
            close();
            left = sign.left();
            right = sign.right();
            base = sign.base();
            size = sign.size();
            smallest = sign.size();
            bold = true;
            leftward = false;
        }
        left = Math.min(left, sign.left());
        right = Math.max(right, sign.right());
        size = Math.max(size, sign.size());
        smallest = Math.min(smallest, sign.size());
        bold &= sign.bold() || !sign.speaks();
        leftward |= sign.leftward();
        letters.append(sign.letter().isEmpty() ? UNKNOWN : sign.letter());
    }

    private boolean goesOn(Sign sign) {
        float most = Math.max(size, sign.size());
        return Math.abs(sign.base() - base) < SAME_LINE * most
                && sign.left() - right < GAP * most
                && left - sign.right() < GAP * most;
    }

    private void close() {
        if (!letters.isEmpty()) {
            done.add(
                    new Run(
                            done.size(),
                            left,
                            right,
                            base,
                            size,
                            smallest,
                            bold,
                            letters.toString(),
                            leftward));
            letters.setLength(0);
        }
    }

    List<Run> all() {
        close();
        return List.copyOf(done);
    }
}
