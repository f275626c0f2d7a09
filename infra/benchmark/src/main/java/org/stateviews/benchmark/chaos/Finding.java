package org.stateviews.benchmark.chaos;

/**
 * Something that is not as it must be.
 *
 * @param where reference, or title while there is none
 * @param what what was expected and what was there
 */
public record Finding(Kind kind, String where, String what) {

    /** Which promise is broken. */
    public enum Kind {
        /** A receipt is held, and what it speaks of is not there. */
        LOST,
        /** Something is there more often than it was sent. */
        DOUBLE,
        /** Neither searchable nor explained nor withdrawn, or refused for no reason. */
        UNEXPLAINED,
        /** A receipt that does not verify, or says something else than what was sent. */
        UNPROVEN,
        /** A process did not come back. */
        DOWN
    }

    @Override
    public String toString() {
        return kind + " " + where + ": " + what;
    }
}
