package org.stateviews.worker.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A drawn page: a portable grey map of one byte per point. It stays in its file, off the heap. The
 * file was written by a process that may have been taken over, so nothing of it is believed.
 *
 * @param start first byte of a point
 */
record GreyMap(Path file, int width, int height, int start) {

    private static final Pattern HEAD =
            Pattern.compile("P5\n([1-9][0-9]{0,5}) ([1-9][0-9]{0,5})\n255\n");
    private static final int LONGEST_HEAD = 24;

    /** Opens a drawn page, empty when the file is none. */
    static Optional<GreyMap> of(Path file) {
        try (var channel = FileChannel.open(file)) {
            var head = ByteBuffer.allocate(LONGEST_HEAD);
            channel.read(head);
            var text = new String(head.array(), 0, head.position(), StandardCharsets.US_ASCII);
            var found = HEAD.matcher(text);
            if (!found.lookingAt()) {
                return Optional.empty();
            }
            var map =
                    new GreyMap(
                            file,
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            found.end());
            return channel.size() == map.end() ? Optional.of(map) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }

    private long end() {
        return place(height);
    }

    /** Share of points that are dark. */
    double ink() {
        return rows().share();
    }

    /**
     * The part that says most, in a file beside this one.
     *
     * @param parts into how many the page is cut
     * @return empty when no part has any ink, or all are dark
     */
    Optional<GreyMap> densest(int parts) {
        return rows().densest(parts).map(it -> copy(it.top(), it.bottom()));
    }

    private RowInk rows() {
        try (var channel = FileChannel.open(file)) {
            return new RowInk(
                    channel.map(MapMode.READ_ONLY, place(0), place(height) - place(0)), width);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }

    private GreyMap copy(int from, int to) {
        var head = head(width, to - from);
        var copy = beside("part-", width, to - from, head.length);
        try (var whole = FileChannel.open(file);
                var part =
                        FileChannel.open(
                                copy.file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE)) {
            part.write(ByteBuffer.wrap(head));
            whole.position(place(from));
            part.transferFrom(whole, head.length, place(to) - place(from));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot cut " + file, e);
        }
    }

    /** Where a row begins in the file. */
    private long place(int row) {
        return start + (long) row * width;
    }

    private GreyMap beside(String name, int newWidth, int newHeight, int newStart) {
        var other = file.resolveSibling(name + file.getFileName());
        return new GreyMap(other, newWidth, newHeight, newStart);
    }

    private static byte[] head(int width, int height) {
        return "P5\n%d %d\n255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The same picture turned, in a file beside it.
     *
     * @param degrees clockwise, a multiple of 90
     */
    GreyMap turned(int degrees) {
        int quarters = Math.floorMod(degrees / 90, 4);
        if (quarters == 0) {
            return this;
        }
        boolean lying = quarters % 2 != 0;
        int newWidth = lying ? height : width;
        int newHeight = lying ? width : height;
        var bytes = head(newWidth, newHeight);
        var copy = beside("turned-" + quarters + "-", newWidth, newHeight, bytes.length);
        write(copy, bytes, quarters);
        return copy;
    }

    private void write(GreyMap copy, byte[] head, int quarters) {
        try (var from = FileChannel.open(file);
                var to =
                        FileChannel.open(
                                copy.file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE)) {
            var old = from.map(MapMode.READ_ONLY, start, (long) width * height);
            var turned = to.map(MapMode.READ_WRITE, 0, copy.end());
            turned.put(head);
            copy(old, turned, quarters, copy.width);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot turn " + file, e);
        }
    }

    private void copy(MappedByteBuffer old, MappedByteBuffer turned, int quarters, int newWidth) {
        for (int place = 0; place < width * height; place++) {
            int x = place % newWidth;
            int y = place / newWidth;
            int from =
                    switch (quarters) {
                        case 1 -> (height - 1 - x) * width + y;
                        case 2 -> width * height - 1 - place;
                        default -> x * width + (width - 1 - y);
                    };
            turned.put(old.get(from));
        }
    }
}
