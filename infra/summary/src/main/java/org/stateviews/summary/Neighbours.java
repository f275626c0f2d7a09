package org.stateviews.summary;

/**
 * For each sentence those it votes for: the most alike of the others, {@value #MOST} at most. Where
 * groups are equal it votes for one sentence of each other group, and for none of its own.
 */
final class Neighbours {

    private static final int MOST = 30;

    private final int[][] ids;
    private final float[][] likeness;

    private Neighbours(int size) {
        ids = new int[size][];
        likeness = new float[size][];
    }

    static Neighbours of(int size, Similarities similarities, Groups groups, boolean equalGroups) {
        var neighbours = new Neighbours(size);
        var candidates = new Candidates(equalGroups ? groups.count() : size);
        for (int i = 0; i < size; i++) {
            int own = groups.of(i);
            similarities.visit(
                    i,
                    other -> !equalGroups || groups.of(other) != own,
                    (other, alike) ->
                            candidates.offer(equalGroups ? groups.of(other) : other, other, alike));
            neighbours.keep(i, candidates.take(MOST));
        }
        return neighbours;
    }

    private void keep(int sentence, long[] best) {
        ids[sentence] = new int[best.length];
        likeness[sentence] = new float[best.length];
        for (int i = 0; i < best.length; i++) {
            ids[sentence][i] = Candidates.id(best[i]);
            likeness[sentence][i] = Candidates.likeness(best[i]);
        }
    }

    int[] ids(int sentence) {
        return ids[sentence];
    }

    float[] likeness(int sentence) {
        return likeness[sentence];
    }
}
