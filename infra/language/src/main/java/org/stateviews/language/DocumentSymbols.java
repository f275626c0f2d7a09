package org.stateviews.language;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the symbols of United Nations documents, such as {@code A/78/265}, {@code
 * A/AC.292/2023/INF/5} or {@code A/77/275/Add.1}, and numbers of resolutions such as {@code
 * 78/237}. A symbol ends before the punctuation that follows it, may stand in Chinese or Arabic
 * text without spaces, may be the end of a web address, and may hold invisible direction marks.
 *
 * <p>All quantifiers are bounded, so that no text makes the search slow or deep.
 */
public final class DocumentSymbols {

    private static final String SLASH = "\\p{Cf}{0,2}/\\p{Cf}{0,2}";

    /** {@code Add.1}, {@code AC.292}, {@code C.I}; or {@code 78}, {@code INF}, {@code 16-2017}. */
    private static final String PART =
            "(?:[A-Za-z]{1,12}\\.[A-Za-z0-9]{1,8}|[A-Za-z0-9]{1,20}(?:-[A-Za-z0-9]{1,10}){0,3})";

    /** After a full stop only capitals begin a symbol: {@code undocs.org/en} is none. */
    private static final String BEGIN =
            "(?:(?<![\\p{IsLatin}0-9.])|(?<=\\.)(?=[A-Z]{1,8}/))(?!(?:ar|zh|en|fr|ru|es)/)";

    private static final String LETTERED =
            BEGIN
                    + "[A-Za-z]{1,8}(?:[.-][0-9]{1,4})?(?:"
                    + (SLASH + PART)
                    + "){1,12}(?:\\([IVXLC]{1,8}\\))?";

    private static final String NUMBERED =
            "(?<![\\p{IsLatin}0-9/.-])[0-9]{1,4}(?:" + SLASH + "[0-9]{1,5}){1,4}[A-Z]?";

    private static final Pattern SYMBOL =
            Pattern.compile("(?:" + LETTERED + "|" + NUMBERED + ")(?![\\p{IsLatin}0-9])");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private DocumentSymbols() {}

    /** Symbols of a text in their order, never overlapping, however they are typed. */
    public static List<DocumentSymbol> of(String text) {
        var unified = text.toCharArray();
        for (int i = 0; i < unified.length; i++) {
            unified[i] = UnifiedCharacters.of(unified[i]);
        }
        return in(unified, unified.length).stream().map(it -> symbol(unified, it)).toList();
    }

    private static DocumentSymbol symbol(char[] text, Span at) {
        var written = new String(text, at.start(), at.end() - at.start());
        var plain = INVISIBLE.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        return new DocumentSymbol(plain, at.start(), at.end());
    }

    /** The same of unified characters, as places. */
    static List<Span> in(char[] text, int length) {
        if (!hasSlash(text, length)) {
            return List.of();
        }
        var found = new ArrayList<Span>();
        var matcher = SYMBOL.matcher(CharBuffer.wrap(text, 0, length));
        while (matcher.find()) {
            if (hasDigit(text, matcher.start(), matcher.end())) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static boolean hasSlash(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] == '/') {
                return true;
            }
        }
        return false;
    }

    /** Because {@code and/or} is no symbol. */
    private static boolean hasDigit(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                return true;
            }
        }
        return false;
    }
}
