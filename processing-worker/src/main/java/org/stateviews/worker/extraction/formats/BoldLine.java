package org.stateviews.worker.extraction.formats;

import java.util.regex.Pattern;

/** Many write headings without saying so: a short paragraph by itself, all of it bold. */
final class BoldLine {

    private static final int LONGEST = 120;
    private static final Pattern ENDED = Pattern.compile("[.,;…。，；،؛]$");

    private final StringBuilder words = new StringBuilder();
    private boolean bold = true;

    void say(String said, boolean isBold) {
        words.append(said);
        bold &= isBold || said.isBlank();
    }

    boolean heads() {
        var said = words.toString().strip();
        return bold
                && said.length() <= LONGEST
                && said.codePoints().anyMatch(Character::isLetter)
                && !ENDED.matcher(said).find();
    }

    void clear() {
        words.setLength(0);
        bold = true;
    }
}
