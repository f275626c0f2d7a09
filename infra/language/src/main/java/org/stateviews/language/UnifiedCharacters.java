package org.stateviews.language;

/**
 * One character for one: signs that differ only in how they were typed become the same before a
 * text is cut, and no offset moves.
 */
final class UnifiedCharacters {

    private UnifiedCharacters() {}

    /**
     * The usual form of a character: digits of any script, slashes, dashes, apostrophes, spaces.
     */
    static char of(char c) {
        if (c < 0x80) {
            return c;
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2044', '\u2215' -> '/';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
            default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        };
    }
}
