package org.stateviews.taxonomy.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Scanner;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;

/**
 * Reads {@code fn:maxgaps(3 fn:unordered(point "contact list"))}, as Lucene's parser writes it when
 * it has read it, into sources that answer alike in every process.
 */
final class IntervalParser {

    private static final Pattern PART = Pattern.compile("fn:\\w+\\(|\\)|\"[^\"]*\"|[^\\s()\"]+");

    private final Scanner parts;
    private final String field;
    private final Analyzer analyzer;

    private IntervalParser(String written, String field, Analyzer analyzer) {
        this.parts = new Scanner(written);
        this.field = field;
        this.analyzer = analyzer;
    }

    /**
     * @throws UnreadablePatternException when it calls for what is no function here
     */
    static IntervalsSource parse(String written, String field, Analyzer analyzer)
            throws UnreadablePatternException {
        var parser = new IntervalParser(written, field, analyzer);
        return parser.source(parser.next());
    }

    private String next() {
        return parts.findWithinHorizon(PART, 0);
    }

    private IntervalsSource source(String part) throws UnreadablePatternException {
        if (!part.startsWith("fn:")) {
            return text(part.replace("\"", ""));
        }
        var name = part.substring("fn:".length(), part.length() - 1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "wildcard" -> new SteadySource(Intervals.wildcard(new BytesRef(only())));
            case "maxgaps" -> Intervals.maxgaps(number(), single());
            case "maxwidth" -> Intervals.maxwidth(number(), single());
            case "atleast" -> Intervals.atLeast(number(), sources());
            default -> among(name, sources());
        };
    }

    private static IntervalsSource among(String name, IntervalsSource... them)
            throws UnreadablePatternException {
        return switch (name) {
            case "or" -> Intervals.or(them);
            case "ordered" -> Intervals.ordered(them);
            case "unordered" -> Intervals.unordered(them);
            case "phrase" -> Intervals.phrase(them);
            case "containing" -> Intervals.containing(them[0], them[1]);
            case "containedby" -> Intervals.containedBy(them[0], them[1]);
            case "notcontaining" -> Intervals.notContaining(them[0], them[1]);
            case "notcontainedby" -> Intervals.notContainedBy(them[0], them[1]);
            case "overlapping" -> Intervals.overlapping(them[0], them[1]);
            case "nonoverlapping" -> Intervals.nonOverlapping(them[0], them[1]);
            case "before" -> Intervals.before(them[0], them[1]);
            case "after" -> Intervals.after(them[0], them[1]);
            default -> throw new UnreadablePatternException("fn:" + name + " is not known here");
        };
    }

    private IntervalsSource text(String words) {
        try {
            return new SteadySource(Intervals.analyzedText(words, analyzer, field, 0, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int number() {
        return Integer.parseInt(next());
    }

    private String only() {
        var word = next();
        end();
        return word;
    }

    private IntervalsSource single() throws UnreadablePatternException {
        var source = source(next());
        end();
        return source;
    }

    private void end() {
        next();
    }

    private IntervalsSource[] sources() throws UnreadablePatternException {
        var sources = new ArrayList<IntervalsSource>();
        for (var part = next(); !part.equals(")"); part = next()) {
            sources.add(source(part));
        }
        return sources.toArray(IntervalsSource[]::new);
    }
}
