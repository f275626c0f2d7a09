package org.stateviews.language;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Lucene's own stop words, fitted to how missions write and to what they write about. */
final class StopWords {

    private StopWords() {}

    /** The words less those that carry meaning in submissions. */
    static CharArraySet without(CharArraySet words, Collection<String> meaningful) {
        var fitted = new CharArraySet(words.size(), false);
        for (var word : words) {
            var text = new String((char[]) word);
            if (!meaningful.contains(text)) {
                fitted.add(text);
            }
        }
        return CharArraySet.unmodifiableSet(fitted);
    }

    /** The words, and each of them as typed without accents. */
    static CharArraySet withAndWithoutAccents(CharArraySet words) {
        var both = new CharArraySet(words, false);
        for (var word : words) {
            both.add(folded((char[]) word));
        }
        return CharArraySet.unmodifiableSet(both);
    }

    /**
     * The words, and each of them with the conjunction that Arabic writes before it, and others.
     */
    static CharArraySet withConjunctions(CharArraySet words, Collection<String> others) {
        var all = new CharArraySet(words, false);
        all.addAll(others);
        for (var word : List.copyOf(all)) {
            all.add("و" + new String((char[]) word));
            all.add("ف" + new String((char[]) word));
        }
        return CharArraySet.unmodifiableSet(all);
    }

    private static String folded(char[] word) {
        var folded = new char[4 * word.length];
        int length = ASCIIFoldingFilter.foldToASCII(word, 0, folded, 0, word.length);
        return new String(folded, 0, length);
    }
}
