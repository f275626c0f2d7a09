package org.stateviews.language;

import java.util.List;

/**
 * Takes away pronouns and the endings of number, gender, relation and adverb, again and again until
 * none is left: {@code قانون} ends like a plural, and only so does it still meet {@code قانونية}.
 */
final class ArabicSuffixes {

    /** Longer ones first, the feminine with its pronoun among them; with how much must be left. */
    private static final List<Suffix> SUFFIXES =
            List.of(
                    new Suffix("اتهما", 3),
                    new Suffix("اتها", 3),
                    new Suffix("اتهم", 3),
                    new Suffix("اته", 3),
                    new Suffix("تهما", 3),
                    new Suffix("تها", 3),
                    new Suffix("تهم", 3),
                    new Suffix("ته", 3),
                    new Suffix("هما", 3),
                    new Suffix("تين", 3),
                    new Suffix("تان", 3),
                    new Suffix("ها", 3),
                    new Suffix("هم", 3),
                    new Suffix("ات", 3),
                    new Suffix("ان", 3),
                    new Suffix("ون", 3),
                    new Suffix("ين", 3),
                    new Suffix("يه", 3),
                    new Suffix("ه", 3),
                    new Suffix("ي", 3),
                    new Suffix("ا", 4));

    private ArabicSuffixes() {}

    /** The word, in unified letters, without them. */
    static String removed(String word) {
        for (var suffix : SUFFIXES) {
            if (suffix.isOf(word)) {
                return removed(word.substring(0, word.length() - suffix.letters().length()));
            }
        }
        return word;
    }

    private record Suffix(String letters, int left) {

        boolean isOf(String word) {
            return word.endsWith(letters) && word.length() - letters.length() >= left;
        }
    }
}
