package org.stateviews.language;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Joins Chinese characters that stand side by side and gives the terms of their words instead.
 * Everything else passes.
 */
final class ChineseTermsFilter extends TokenFilter {

    private static final String CHARACTER =
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute places = addAttribute(PositionLengthAttribute.class);

    private final ChineseWords words = new ChineseWords();
    private final CharacterRun run = new CharacterRun();
    private final Queue<ChineseTerm> terms = new ArrayDeque<>();
    private int gap;
    private AttributeSource.@Nullable State next;
    private boolean ended;

    ChineseTermsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        terms.clear();
        gap = 0;
        next = null;
        ended = false;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (terms.isEmpty()) {
            if (!advance()) {
                return false;
            }
            if (!isCharacter()) {
                return true;
            }
            join();
            terms.addAll(ChinesePaths.through(words.in(run.text())));
        }
        emit(terms.remove());
        return true;
    }

    private boolean advance() throws IOException {
        if (next != null) {
            restoreState(next);
            next = null;
            return true;
        }
        ended = ended || !input.incrementToken();
        return !ended;
    }

    private boolean isCharacter() {
        return term.length() == 1 && type.type().equals(CHARACTER);
    }

    private void join() throws IOException {
        gap = increment.getPositionIncrement() - 1;
        run.begin(term.charAt(0), offset.startOffset(), offset.endOffset());
        while (advance()) {
            if (!isCharacter()
                    || !run.add(term.charAt(0), offset.startOffset(), offset.endOffset())) {
                next = captureState();
                return;
            }
        }
    }

    private void emit(ChineseTerm found) {
        clearAttributes();
        term.append(run.text(), found.span().start(), found.span().end());
        type.setType(CHARACTER);
        offset.setOffset(run.start(found.span()), run.end(found.span()));
        increment.setPositionIncrement(found.increment() + gap);
        places.setPositionLength(found.places());
        gap = 0;
    }
}
