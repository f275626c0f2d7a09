package org.stateviews.benchmark.files;

/**
 * How an ending stands against what was expected.
 *
 * @param why what is missing, empty when nothing is
 */
record Judgement(Mark mark, String why) {

    /** Whether it is good. */
    enum Mark {
        AS_EXPECTED("ok"),
        /** It ends honestly, and what the list wants needs something that is not there yet. */
        FALLS_SHORT("SHORT"),
        OTHERWISE("WRONG");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static final Judgement GOOD = new Judgement(Mark.AS_EXPECTED, "");

    static Judgement shortOf(String why) {
        return new Judgement(Mark.FALLS_SHORT, why);
    }

    static Judgement wrong(String why) {
        return new Judgement(Mark.OTHERWISE, why);
    }

    static Judgement that(boolean good, String why) {
        return good ? GOOD : wrong(why);
    }

    boolean good() {
        return mark == Mark.AS_EXPECTED;
    }

    /** The first that is not good. */
    Judgement and(Judgement next) {
        return good() ? next : this;
    }
}
