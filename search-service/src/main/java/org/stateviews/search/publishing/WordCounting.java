package org.stateviews.search.publishing;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Counts words as LibreOffice 7.4 was seen to: what stands between spaces and long dashes is a
 * word, and so is each character of East Asia, punctuation included. A word ends behind two
 * hyphens. A mark that nobody sees, such as that of a direction, is a word unless it stands inside
 * of one.
 */
final class WordCounting {
    private static final Set<UnicodeScript> EAST_ASIAN =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO);

    private int words;
    private boolean inWord;
    private int hyphens;
    private int unseen;

    /** Takes the next character of a text. */
    void take(int character) {
        if (isJoiner(character)) {
            return;
        }
        if (isSpace(character)) {
            end();
        } else if (isEastAsian(character)) {
            end();
            words++;
        } else if (Character.getType(character) == Character.FORMAT) {
            unseen++;
        } else {
            letter(character);
        }
    }

    /** Words of what was taken. */
    int words() {
        end();
        return words;
    }

    private void letter(int character) {
        if (!inWord || (hyphens > 1 && character != '-')) {
            end();
            words++;
            inWord = true;
        }
        unseen = 0;
        hyphens = character == '-' ? hyphens + 1 : 0;
    }

    private void end() {
        words += unseen;
        unseen = 0;
        hyphens = 0;
        inWord = false;
    }

    /** Belongs to the character before it. */
    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '–'
                || character == '—';
    }

    private static boolean isEastAsian(int character) {
        return isBetween(character, 0x3000, 0x303F)
                || isBetween(character, 0xFF00, 0xFFEF)
                || (character >= 0x1100 && EAST_ASIAN.contains(UnicodeScript.of(character)));
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
