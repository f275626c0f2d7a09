package org.stateviews.worker.extraction.layout;

/**
 * A sign where it was drawn. Points from the left and the upper edge of the page.
 *
 * @param base where its line stands
 * @param letter what it stands for, empty where the font does not say
 */
record Sign(float left, float right, float base, float size, boolean bold, String letter) {

    boolean leftward() {
        if (letter.isEmpty()) {
            return false;
        }
        int direction = Character.getDirectionality(letter.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    boolean speaks() {
        return !letter.isEmpty() && Character.isLetter(letter.codePointAt(0));
    }
}
