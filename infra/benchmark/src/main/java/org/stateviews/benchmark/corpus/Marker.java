package org.stateviews.benchmark.corpus;

/**
 * A word that stands in one document and nowhere else, so that a search for it tells whether the
 * document is found. Made of consonants only: no analyzer takes it apart at digits, and no stemmer
 * knows an ending in it.
 */
record Marker(String word) {

    private static final String LETTERS = "bcfghjkmpqvwxz";
    private static final int LENGTH = 5;

    /**
     * The marker of a document.
     *
     * @param seed markers of two seeds differ, but for a chance of 1 in half a million
     * @param number of the document, from 0 to 537,823
     */
    static Marker of(long seed, int number) {
        var stirred = Long.remainderUnsigned(seed * 0x9E3779B97F4A7C15L, 1L << 40);
        return new Marker("zq" + letters(stirred) + letters(number));
    }

    private static String letters(long number) {
        var letters = new StringBuilder();
        var left = number;
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt((int) (left % LETTERS.length())));
            left /= LETTERS.length();
        }
        return letters.reverse().toString();
    }
}
