package org.stateviews.language;

import java.text.Normalizer;

/**
 * One spelling for one word, whatever program wrote it: ligatures and Arabic presentation forms are
 * taken apart (PDF files are full of them), a letter and its accent become one, what is then left
 * of marks goes (Arabic vowels, Russian stress), and so do tatweel, soft hyphens, joiners and marks
 * of direction. Russian ё is written е, as most texts do.
 */
final class PlainForm {

    private static final char TATWEEL = '\u0640';

    private PlainForm() {}

    /** Whether the word surely is in plain form; quick, and right for nearly all words. */
    static boolean isPlain(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isPlain(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The word in plain form, empty if it was made of marks only. */
    static String of(CharSequence word) {
        var composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
        var plain = new StringBuilder(composed.length());
        composed.codePoints().filter(PlainForm::isKept).forEach(plain::appendCodePoint);
        return plain.toString().replace('ё', 'е').replace('Ё', 'Е');
    }

    private static boolean isPlain(char c) {
        return between(c, '!', '~')
                || between(c, 'À', 'ı')
                || between(c, 'А', 'я')
                || between(c, 'ء', 'غ')
                || between(c, 'ف', 'ي')
                || between(c, '\u4E00', '\u9FFF');
    }

    private static boolean between(char c, char first, char last) {
        return c >= first && c <= last;
    }

    private static boolean isKept(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL ->
                    false;
            default -> codePoint != TATWEEL;
        };
    }
}
