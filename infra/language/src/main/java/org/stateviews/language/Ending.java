package org.stateviews.language;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * An ending that a language writes in two ways, and the one its stemmer knows. Both are applied to
 * every word alike, so a wrong guess never parts two spellings of one word.
 */
record Ending(String written, String understood) {

    /** Rewrites the word's ending if it has this one, and says whether it had. */
    boolean applyTo(CharTermAttribute word) {
        int start = word.length() - written.length();
        if (start < 0 || !endsAt(word, start)) {
            return false;
        }
        word.setLength(start).append(understood);
        return true;
    }

    private boolean endsAt(CharSequence word, int start) {
        for (int i = 0; i < written.length(); i++) {
            if (word.charAt(start + i) != written.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
