package org.stateviews.testkit.offenders;

/** Breaks the rule of errors, unlike its listener, which is a boundary. */
public final class CatchesAll {

    /** Swallows whatever comes. */
    public static int length(String text) {
        try {
            return Integer.parseInt(text);
        } catch (RuntimeException e) {
            return 0;
        }
    }

    /** May. */
    public static final class TextListener {

        /** Swallows whatever comes. */
        public static int length(String text) {
            try {
                return Integer.parseInt(text);
            } catch (RuntimeException e) {
                return 0;
            }
        }
    }
}
