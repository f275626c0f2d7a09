package org.stateviews.worker.extraction.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** In which order the file tells the columns of a band. */
final class FileOrder {

    /** Of the size of a letter. */
    private static final float SAME_HEIGHT = 0.5f;

    private static final float UPWARD = 1.5f;
    private static final int LEAST_CELLS = 4;
    private static final float LEAST_LINES_OF_CELL = 1.5f;
    private static final float ALIGNED_CELLS = 0.7f;

    private final List<Chunk> chunks = new ArrayList<>();
    private final float letter;

    /** What the file tells of one column before it goes to another. */
    private record Chunk(int column, List<Run> runs) {

        float top() {
            return (float) runs.stream().mapToDouble(Run::base).min().orElseThrow();
        }
    }

    FileOrder(List<Run> runs, Division division, float letter) {
        this.letter = letter;
        for (var run : runs.stream().sorted(Comparator.comparingInt(Run::place)).toList()) {
            int column = division.column(run);
            if (chunks.isEmpty() || chunks.getLast().column() != column) {
                chunks.add(new Chunk(column, new ArrayList<>()));
            }
            chunks.getLast().runs().add(run);
        }
    }

    /** Whether each column is told to its end before the next one that is read. */
    boolean right(boolean leftward) {
        for (int next = 1; next < chunks.size(); next++) {
            if (chunks.get(next).column() < chunks.get(next - 1).column() != leftward) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether it is a table told cell by cell: paragraphs of several lines side by side, beginning
     * at one height.
     */
    boolean cells() {
        if (chunks.size() < LEAST_CELLS) {
            return false;
        }
        int beside = 0;
        int aligned = 0;
        int lines = 0;
        for (int next = 0; next < chunks.size(); next++) {
            lines += Row.of(chunks.get(next).runs()).size();
            if (next > 0 && chunks.get(next).column() == chunks.get(next - 1).column() + 1) {
                beside++;
                float apart = chunks.get(next).top() - chunks.get(next - 1).top();
                aligned += Math.abs(apart) < SAME_HEIGHT * letter ? 1 : 0;
            }
        }
        return lines >= LEAST_LINES_OF_CELL * chunks.size()
                && beside > 0
                && aligned >= beside * ALIGNED_CELLS;
    }

    /** Whether a column is told from the top to its foot. */
    boolean descends(int column) {
        float lowest = -Float.MAX_VALUE;
        for (var chunk : chunks) {
            for (var run : chunk.column() == column ? chunk.runs() : List.<Run>of()) {
                if (run.base() < lowest - UPWARD * letter) {
                    return false;
                }
                lowest = Math.max(lowest, run.base());
            }
        }
        return true;
    }
}
