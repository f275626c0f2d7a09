package org.stateviews.summary;

/** What kind of sentence it is by its words, and how much the walk is drawn to it. */
enum Tone {
    POSITION(1),
    PLAIN(0.5),
    COURTESY(0.1);

    private final double pull;

    Tone(double pull) {
        this.pull = pull;
    }

    double pull() {
        return pull;
    }
}
