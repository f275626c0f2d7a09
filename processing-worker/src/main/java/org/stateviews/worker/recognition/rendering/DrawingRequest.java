package org.stateviews.worker.recognition.rendering;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pages of one file that are to be drawn.
 *
 * @param file working copy, by an absolute path of our own making
 * @param folder where each page is put into a file of its own
 * @param pages numbers from 1
 */
public record DrawingRequest(Path file, Path folder, List<Integer> pages) {

    private static final String GAP = "\t";

    public DrawingRequest {
        pages = List.copyOf(pages);
    }

    /** As one line of text. */
    public String line() {
        var words = new ArrayList<>(List.of("" + file, "" + folder));
        pages.forEach(page -> words.add("" + page));
        return String.join(GAP, words);
    }

    static DrawingRequest of(String line) {
        var words = line.split(GAP, -1);
        return new DrawingRequest(
                Path.of(words[0]),
                Path.of(words[1]),
                Arrays.stream(words).skip(2).map(Integer::valueOf).toList());
    }
}
