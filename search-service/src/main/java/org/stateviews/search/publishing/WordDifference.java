package org.stateviews.search.publishing;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came and what went inside a paragraph, word by word. A word takes the space behind it along,
 * so that a rewritten sentence is one change and not one for each word; each Han character is a
 * word.
 */
final class WordDifference {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\p{IsHan}|[^\\s\\p{IsHan}]+\\s*|\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private WordDifference() {}

    /** The newer paragraph, with the words that went where they stood. */
    static Block between(Block earlier, Block now) {
        if (earlier.pieces().equals(now.pieces())) {
            return now;
        }
        return now.with(joined(merged(words(earlier), words(now))));
    }

    /** What went stands before what came in its place. */
    private static List<Piece> merged(List<Piece> earlier, List<Piece> now) {
        var merged = new ArrayList<Piece>();
        var came = new ArrayList<Piece>();
        for (var delta : deltas(earlier, now)) {
            var source = delta.getSource().getLines();
            var target = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                merged.addAll(came);
                came.clear();
                merged.addAll(target);
            } else {
                source.forEach(it -> merged.add(it.marked(Mark.DELETED)));
                target.forEach(it -> came.add(it.marked(Mark.INSERTED)));
            }
        }
        merged.addAll(came);
        return merged;
    }

    private static List<AbstractDelta<Piece>> deltas(List<Piece> earlier, List<Piece> now) {
        DiffAlgorithmI<Piece> algorithm = MyersDiffWithLinearSpace.factory().create();
        return DiffUtils.diff(earlier, now, algorithm, null, true).getDeltas();
    }

    private static List<Piece> words(Block block) {
        return block.pieces().stream().flatMap(WordDifference::words).toList();
    }

    private static Stream<Piece> words(Piece piece) {
        return switch (piece) {
            case Piece.Text text ->
                    WORD.matcher(text.text())
                            .results()
                            .map(it -> new Piece.Text(it.group(), text.language(), text.mark()));
            case Piece.Call call -> Stream.of(call);
        };
    }

    private static List<Piece> joined(List<Piece> words) {
        var joined = new ArrayList<Piece>();
        for (var word : words) {
            if (!joined.isEmpty()
                    && joined.getLast() instanceof Piece.Text(var before, var in, var mark)
                    && word instanceof Piece.Text(var text, var language, var same)
                    && in.equals(language)
                    && mark == same) {
                joined.set(joined.size() - 1, new Piece.Text(before + text, language, mark));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }
}
