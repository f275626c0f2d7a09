package org.stateviews.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/**
 * Words that a stemmer would throw together with others, though submissions mean different things
 * by them. The first word of a line is the term of all its words; what the stemmer makes of the
 * rest of the language stays.
 */
final class KeptApart {

    private final StemmerOverrideFilter.StemmerOverrideMap terms;

    /** From lines of words separated by blanks, in the form in which they reach the stemmer. */
    KeptApart(List<String> lines) {
        try {
            var builder = new StemmerOverrideFilter.Builder();
            for (var line : lines) {
                var words = line.split(" ");
                for (var word : words) {
                    builder.add(word, words[0]);
                }
            }
            terms = builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TokenStream in(TokenStream words) {
        return new StemmerOverrideFilter(words, terms);
    }
}
