package org.stateviews.worker.extraction.layout;

/**
 * Signs that stand on one line without a gap that a column could begin at. Points from the left and
 * the upper edge of the page.
 *
 * @param place in the order of the file, from 0
 * @param base where the line stands
 * @param size of the letters
 * @param smallest size of a letter among them
 * @param bold whether all letters are
 * @param letters as they were drawn, without spaces
 * @param leftward whether it is read from the right
 */
record Run(
        int place,
        float left,
        float right,
        float base,
        float size,
        float smallest,
        boolean bold,
        String letters,
        boolean leftward) {

    float middle() {
        return (left + right) / 2;
    }

    boolean speaks() {
        return letters.codePoints().anyMatch(Character::isLetter);
    }

    boolean crosses(float x) {
        return left < x && right > x;
    }
}
