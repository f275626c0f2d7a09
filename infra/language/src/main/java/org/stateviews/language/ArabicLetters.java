package org.stateviews.language;

/** Arabic letters that writers use for one another, unified. */
final class ArabicLetters {

    private ArabicLetters() {}

    /** Alef without hamza, yeh for alef maksura and Persian yeh, heh for teh marbuta. */
    static String unified(String word) {
        var unified = new StringBuilder(word);
        for (int i = 0; i < unified.length(); i++) {
            unified.setCharAt(i, unified(unified.charAt(i)));
        }
        return unified.toString();
    }

    private static char unified(char letter) {
        return switch (letter) {
            case 'آ', 'أ', 'إ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default -> letter;
        };
    }
}
