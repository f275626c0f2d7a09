package org.stateviews.language;

/**
 * Chinese characters side by side, with where each of them stands in the text: an invisible sign
 * may follow a character there and be gone here.
 */
final class CharacterRun {

    /** Longer runs are cut in two: no sentence is that long, and cutting takes memory. */
    private static final int LONGEST = 512;

    private final StringBuilder text = new StringBuilder();
    private final int[] starts = new int[LONGEST];
    private final int[] ends = new int[LONGEST];

    /** Forgets the run before and starts with one character. */
    void begin(char character, int start, int end) {
        text.setLength(0);
        append(character, start, end);
    }

    /** Appends a character if it follows the last one immediately and there is room. */
    boolean add(char character, int start, int end) {
        int length = text.length();
        if (length == LONGEST || start != ends[length - 1]) {
            return false;
        }
        append(character, start, end);
        return true;
    }

    String text() {
        return text.toString();
    }

    int start(Span span) {
        return starts[span.start()];
    }

    int end(Span span) {
        return ends[span.end() - 1];
    }

    private void append(char character, int start, int end) {
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(character);
    }
}
