package org.stateviews.taxonomy.matching;

/** A pattern means nothing that can be looked for; the message says why. */
final class UnreadablePatternException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadablePatternException(String message) {
        super(message);
    }
}
