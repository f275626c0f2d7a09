package org.stateviews.worker.recognition;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How dark the rows of a drawn page are: lines of print, and the white between them. */
final class RowInk {

    private static final int INK = 128;

    /**
     * Share of dark points from which it is a picture; print has a tenth, and bold letters a fifth.
     */
    private static final double PICTURE = 0.35;

    /** Of its height: so far from where a part would be cut is looked for the white. */
    private static final int REACH = 3;

    private final int width;
    private final int[] dark;

    /**
     * @param points of one byte each, row by row, read to their end
     * @param width points in a row
     */
    RowInk(ByteBuffer points, int width) {
        this.width = width;
        this.dark = new int[points.remaining() / width];
        for (int row = 0; row < dark.length; row++) {
            for (int column = 0; column < width; column++) {
                dark[row] += Byte.toUnsignedInt(points.get()) < INK ? 1 : 0;
            }
        }
    }

    /**
     * Neighbouring rows.
     *
     * @param top the first
     * @param bottom behind the last
     */
    record Rows(int top, int bottom) {}

    /** Share of points that are dark. */
    double share() {
        return share(new Rows(0, dark.length));
    }

    private double share(Rows rows) {
        long points = (long) width * (rows.bottom - rows.top);
        return (double) IntStream.range(rows.top, rows.bottom).mapToLong(it -> dark[it]).sum()
                / points;
    }

    /**
     * The part that says most: rows with much ink in them, though no dark picture. It begins and
     * ends in the white between lines: half a line is guessed at, and then the others count for
     * little.
     *
     * @param parts into how many the page is cut
     * @return empty when no part has any ink, or all are dark
     */
    Optional<Rows> densest(int parts) {
        int height = dark.length / parts;
        return IntStream.range(0, height == 0 ? 0 : parts)
                .mapToObj(part -> new Rows(part * height, (part + 1) * height))
                .filter(it -> share(it) > 0 && share(it) < PICTURE)
                .max(Comparator.comparingDouble(this::share))
                .map(it -> betweenLines(it, height / REACH));
    }

    private Rows betweenLines(Rows rows, int reach) {
        int top = whitest(Math.min(reach, rows.top), it -> rows.top - it);
        int below = whitest(Math.min(reach, dark.length - rows.bottom), it -> rows.bottom - 1 + it);
        return new Rows(top, below + 1);
    }

    /** The nearest of the rows with the least ink. */
    private int whitest(int reach, IntUnaryOperator row) {
        return IntStream.rangeClosed(0, reach)
                .map(row)
                .boxed()
                .min(Comparator.comparingInt(it -> dark[it]))
                .orElseThrow();
    }
}
