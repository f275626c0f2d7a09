package org.stateviews.search.publishing;

/** Characters that a document may hold. Text of a file may bring others along. */
final class Characters {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Characters() {}

    /**
     * The text without control characters and halves of characters (XML 1.0, section 2.2), and
     * without two that nobody sees but that LibreOffice stops counting words at.
     */
    static String legal(String text) {
        return text.codePoints().allMatch(Characters::isLegal)
                ? text
                : text.codePoints()
                        .filter(Characters::isLegal)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    /** Whether the first letter that has a direction runs from right to left. */
    static boolean beginsRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(it -> it == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(it))
                .mapToObj(Characters::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    private static boolean isRightToLeft(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLegal(int character) {
        if (character == ZERO_WIDTH_SPACE || character == BYTE_ORDER_MARK) {
            return false;
        }
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
