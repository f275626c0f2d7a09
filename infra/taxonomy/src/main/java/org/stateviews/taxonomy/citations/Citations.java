package org.stateviews.taxonomy.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stateviews.language.DocumentSymbol;
import org.stateviews.language.DocumentSymbols;
import org.stateviews.taxonomy.citations.Citation.Kind;

/**
 * Finds the documents and the resolutions of the General Assembly that a text cites.
 *
 * <p>A bare number such as {@code 75/240} is a resolution only where a word for resolution stands
 * before it, with nothing but other numbers and a few words between, or right behind it as Chinese
 * writes: {@code 24/7} and {@code 50/50} are none. Resolutions carry the number of their session
 * since the thirty-first, in 1976; older ones, and those of other organs, are documents at most.
 */
public final class Citations {

    private static final Pattern OF_ASSEMBLY = Pattern.compile("A/RES/(\\d{2,3}/\\d{1,3}[A-Z]?)");
    private static final Pattern NUMBER =
            Pattern.compile("(?:3[1-9]|[4-9]\\d|1\\d\\d)/[1-9]\\d{0,2}[A-Z]?");

    /** In all six languages; in Chinese and Arabic writing nothing parts it from what precedes. */
    private static final Pattern RESOLUTION =
            Pattern.compile("(?iu)resolu|r[ée]solu|резолюц|قرار|决议|決議");

    private static final int BEFORE = 120;
    private static final int BEHIND = 4;

    private Citations() {}

    /** Citations in their order, each place once; the same document may be cited at several. */
    public static List<Citation> of(String text) {
        var citations = new ArrayList<Citation>();
        for (var symbol : DocumentSymbols.of(text)) {
            citation(symbol, text).ifPresent(citations::add);
        }
        return List.copyOf(citations);
    }

    private static Optional<Citation> citation(DocumentSymbol found, String text) {
        var ofAssembly = OF_ASSEMBLY.matcher(found.symbol());
        if (ofAssembly.matches()) {
            return Optional.of(citation(Kind.RESOLUTION, ofAssembly.group(1), found));
        }
        if (Character.isLetter(found.symbol().codePointAt(0))) {
            return Optional.of(citation(Kind.DOCUMENT, found.symbol(), found));
        }
        boolean resolution = NUMBER.matcher(found.symbol()).matches() && saidToBe(found, text);
        return resolution
                ? Optional.of(citation(Kind.RESOLUTION, found.symbol(), found))
                : Optional.empty();
    }

    private static boolean saidToBe(DocumentSymbol found, String text) {
        var before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
        var behind = text.substring(found.end(), Math.min(text.length(), found.end() + BEHIND));
        return RESOLUTION.matcher(before).find() || RESOLUTION.matcher(behind).find();
    }

    private static Citation citation(Kind kind, String symbol, DocumentSymbol found) {
        return new Citation(kind, symbol, found.start(), found.end());
    }
}
