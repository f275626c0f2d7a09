package org.stateviews.language;

import java.io.CharArrayReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts a passage into document symbols, each one keyword, and into the words of the stretches
 * between them, cut by Unicode's rules. Symbols go first because those rules would tear them apart
 * at the slashes. The whole passage is held in memory: passages are paragraphs.
 *
 * <p>Characters are unified one by one before cutting, so a term's offsets are those of the text as
 * it was read.
 */
final class PassageTokenizer extends Tokenizer {

    static final String SYMBOL = "<SYMBOL>";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);

    private final StandardTokenizer words = new StandardTokenizer();
    private final CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute wordOffset = words.getAttribute(OffsetAttribute.class);
    private final TypeAttribute wordType = words.getAttribute(TypeAttribute.class);

    private char[] text = new char[1024];
    private int length;
    private List<Span> symbols = List.of();
    private int nextSymbol;
    private int stretch;
    private boolean inStretch;

    @Override
    public void reset() throws IOException {
        super.reset();
        read();
        symbols = DocumentSymbols.in(text, length);
        nextSymbol = 0;
        enter(0);
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (inStretch && nextWord()) {
            return true;
        }
        if (nextSymbol == symbols.size()) {
            return false;
        }
        var symbol = symbols.get(nextSymbol++);
        emit(symbol);
        enter(symbol.end());
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(length);
        offset.setOffset(end, end);
    }

    @Override
    public void close() throws IOException {
        super.close();
        leave();
    }

    private void read() throws IOException {
        length = 0;
        for (int count; (count = input.read(text, length, text.length - length)) >= 0; ) {
            length += count;
            if (length == text.length) {
                text = Arrays.copyOf(text, length * 2);
            }
        }
        for (int i = 0; i < length; i++) {
            text[i] = UnifiedCharacters.of(text[i]);
        }
    }

    private void enter(int from) throws IOException {
        int to = nextSymbol < symbols.size() ? symbols.get(nextSymbol).start() : length;
        leave();
        if (from < to) {
            stretch = from;
            words.setReader(new CharArrayReader(text, from, to - from));
            words.reset();
            inStretch = true;
        }
    }

    private void leave() throws IOException {
        if (inStretch) {
            inStretch = false;
            words.end();
            words.close();
        }
    }

    private boolean nextWord() throws IOException {
        if (!words.incrementToken()) {
            leave();
            return false;
        }
        term.copyBuffer(word.buffer(), 0, word.length());
        type.setType(wordType.type());
        place(stretch + wordOffset.startOffset(), stretch + wordOffset.endOffset());
        return true;
    }

    private void emit(Span symbol) {
        term.copyBuffer(text, symbol.start(), symbol.end() - symbol.start());
        type.setType(SYMBOL);
        keyword.setKeyword(true);
        place(symbol.start(), symbol.end());
    }

    private void place(int start, int end) {
        position.setPositionIncrement(1);
        offset.setOffset(correctOffset(start), correctOffset(end));
    }
}
