package org.stateviews.language;

/**
 * The light stem of an Arabic word: what is left when conjunction, preposition, article, pronoun
 * and ending are gone, in letters that are all written one way. Roots are not looked for: they
 * bring together what does not belong together.
 */
final class ArabicStem {

    private ArabicStem() {}

    /** Stem of a word that has no vowel signs and no tatweel; never empty. */
    static String of(String word) {
        return ArabicPlurals.singular(withoutAffixes(word));
    }

    /** The same without the table of broken plurals, whose entries are made by it. */
    static String withoutAffixes(String word) {
        return ArabicSuffixes.removed(ArabicLetters.unified(ArabicPrefixes.removed(word)));
    }
}
