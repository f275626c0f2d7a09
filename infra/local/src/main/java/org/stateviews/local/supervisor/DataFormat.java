package org.stateviews.local.supervisor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * The file that marks a folder as data of ours and says in which format they are, so that no
 * release writes into data that it does not understand. Written aside, flushed and moved: a first
 * start that is broken off leaves either no marker or a whole one.
 *
 * @param folder whose data are meant
 */
record DataFormat(Path folder) {

    static final String MARKER = ".stateviews-data";
    static final String DRAFT = MARKER + ".new";

    /** Format that this release writes. */
    static final int CURRENT = 2;

    /** Folders of the first releases carry no number; apart from that they are like format 2. */
    private static final int UNNUMBERED = 1;

    private static final String NUMBER = "format=";
    private static final Pattern MARKED =
            Pattern.compile(
                    "Data of a local StateViews platform\\.\\n(format=([1-9]\\d{0,5})\\n)?");

    /** Whether the folder is marked as ours, in whatever format. */
    boolean isMarked() {
        return Files.isRegularFile(folder.resolve(MARKER));
    }

    /** Marks a new folder. */
    void mark() throws IOException {
        var text = "Data of a local StateViews platform.\n" + NUMBER + CURRENT + "\n";
        var draft = folder.resolve(DRAFT);
        try (var channel =
                FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(draft, folder.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Brings older data to the current format.
     *
     * @return whether they were older
     * @throws UpFailure when they are of a newer release, or the marker was altered; nothing has
     *     changed then
     */
    boolean bringUpToDate() throws IOException {
        int found = number();
        if (found > CURRENT) {
            throw new UpFailure(
                    """
                    The data in %s are in format %d, of a newer StateViews; this one knows formats up to %d.
                    Start them with that release, or name another folder with --data. Nothing was changed.\
                    """
                            .formatted(folder, found, CURRENT));
        }
        if (found < CURRENT) {
            mark();
        }
        return found < CURRENT;
    }

    private int number() throws IOException {
        var text = Files.readString(folder.resolve(MARKER));
        var marked = MARKED.matcher(text);
        if (text.isEmpty()) {
            return UNNUMBERED;
        }
        if (!marked.matches()) {
            throw new UpFailure(
                    """
                    %s does not say which format the data are in.
                    Restore that file, whose second line is "%s" and a number, or name another folder with --data.\
                    """
                            .formatted(folder.resolve(MARKER), NUMBER));
        }
        return marked.group(2) == null ? UNNUMBERED : Integer.parseInt(marked.group(2));
    }
}
