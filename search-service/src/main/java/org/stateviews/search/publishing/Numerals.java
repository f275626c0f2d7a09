package org.stateviews.search.publishing;

/** Numbers of headings, as {@code publishing/numbering.xml} tells word processors to write them. */
final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int LETTERS = 26;

    private Numerals() {}

    /** {@code IV.} at level 1, {@code D.} at level 2, {@code 4.} at level 3. */
    static String heading(int level, int number) {
        var written =
                switch (level) {
                    case 1 -> roman(number);
                    case 2 -> letter(number);
                    default -> Integer.toString(number);
                };
        return written + ".";
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        int rest = number;
        for (int at = 0; at < VALUES.length; at++) {
            while (rest >= VALUES[at]) {
                roman.append(SIGNS[at]);
                rest -= VALUES[at];
            }
        }
        return roman.toString();
    }

    /** Z is followed by AA and BB, as word processors do. */
    private static String letter(int number) {
        var letter = Character.toString('A' + (number - 1) % LETTERS);
        return letter.repeat((number - 1) / LETTERS + 1);
    }
}
