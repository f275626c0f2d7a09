package org.stateviews.contracts.event;

import java.util.Optional;

/**
 * Places of documents in a submission. What was handed in counts from 1; a file attached to
 * document 3 is 301, the second one 302, and the first file attached to that mail 30201. So each
 * place tells what it is attached to, and no place is given twice.
 */
public final class Ordinals {

    /** How many files attached to one document have a place. */
    public static final int MOST = 99;

    /** How deep files inside files have a place: in a mail inside a mail inside a mail. */
    public static final int DEEPEST = 3;

    private static final int STEP = MOST + 1;

    private Ordinals() {}

    /**
     * Place of an attached file.
     *
     * @param number which one it is of its document, from 1 to {@link #MOST}
     */
    public static int attached(int document, int number) {
        if (number < 1 || number > MOST || depth(document) >= DEEPEST) {
            throw new IllegalArgumentException(document + " has no place for number " + number);
        }
        return document * STEP + number;
    }

    /** Place of what it is attached to, empty for what was handed in. */
    public static Optional<Integer> attachedTo(int document) {
        return document < STEP ? Optional.empty() : Optional.of(document / STEP);
    }

    /** Place of what was handed in and holds it, however deep: itself when it was handed in. */
    public static int handedIn(int document) {
        return attachedTo(document).map(Ordinals::handedIn).orElse(document);
    }

    /** How many files it is inside of, 0 for what was handed in. */
    public static int depth(int document) {
        return attachedTo(document).map(it -> 1 + depth(it)).orElse(0);
    }

    /** Whether a file is inside a document, however deep. */
    public static boolean isInside(int document, int outer) {
        return attachedTo(document).filter(it -> it == outer || isInside(it, outer)).isPresent();
    }
}
