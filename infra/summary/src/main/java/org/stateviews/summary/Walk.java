package org.stateviews.summary;

/**
 * Where a reader spends his time who goes from sentence to sentence, the more likely the more alike
 * they are and the more the next one draws him, and now and then begins again: LexRank (Erkan and
 * Radev 2004) with the bias of Otterbacher and others (2005). Found by power iteration over the
 * neighbours alone.
 */
final class Walk {

    /**
     * Half of what a sentence weighs is its own voice, half what others give it: with more, those
     * whom nobody joins would not be heard beside the many.
     */
    private static final double GOES_ON = 0.5;

    private static final double PRECISION = 1e-9;
    private static final int MOST_STEPS = 100;

    private final Neighbours neighbours;
    private final double[] pull;
    private final double[] start;
    private final double[] chances;

    private Walk(Neighbours neighbours, double[] pull, double[] start) {
        this.neighbours = neighbours;
        this.pull = pull;
        this.start = start;
        chances = new double[start.length];
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < neighbours.ids(i).length; j++) {
                chances[i] += votes(i, j);
            }
        }
    }

    /**
     * Share of time for each sentence; they sum to 1 unless nothing has any pull.
     *
     * @param start where the walk begins, as shares of one
     */
    static double[] over(Neighbours neighbours, double[] pull, double[] start) {
        return new Walk(neighbours, pull, start).settled();
    }

    private double[] settled() {
        var now = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = next(now);
            double change = 0;
            for (int i = 0; i < next.length; i++) {
                change += Math.abs(next[i] - now[i]);
            }
            now = next;
            if (change < PRECISION) {
                break;
            }
        }
        return now;
    }

    private double[] next(double[] now) {
        var next = new double[now.length];
        double begunAgain = 0;
        for (int i = 0; i < now.length; i++) {
            double passedOn = chances[i] > 0 ? GOES_ON * now[i] : 0;
            begunAgain += now[i] - passedOn;
            for (int j = 0; passedOn > 0 && j < neighbours.ids(i).length; j++) {
                next[neighbours.ids(i)[j]] += passedOn * votes(i, j) / chances[i];
            }
        }
        for (int i = 0; i < next.length; i++) {
            next[i] += begunAgain * start[i];
        }
        return next;
    }

    private double votes(int sentence, int place) {
        return neighbours.likeness(sentence)[place] * pull[neighbours.ids(sentence)[place]];
    }
}
