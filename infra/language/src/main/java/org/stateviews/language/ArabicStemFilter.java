package org.stateviews.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces Arabic words by their {@link ArabicStem}; words of other scripts pass. */
final class ArabicStemFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ArabicStemFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!term.isEmpty() && isArabic(term.charAt(0))) {
            var stem = ArabicStem.of(term.toString());
            term.setEmpty().append(stem);
        }
        return true;
    }

    private static boolean isArabic(char c) {
        return c >= '\u0620' && c <= '\u06FF';
    }
}
