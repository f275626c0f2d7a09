package org.stateviews.worker.facts;

import java.util.List;
import java.util.TreeMap;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.review.ReviewChain;

/**
 * What people said of the passages of one submission. It is kept by the passage that they looked
 * at, whether or not a later reading still has it: nothing that a person did is dropped.
 */
public final class Reviews {

    private final TreeMap<String, ReviewChain<TextCorrected>> texts = new TreeMap<>();

    /** Takes in a correction and says whether another one counts now. */
    boolean fold(TextCorrected said) {
        var id = said.passage().id();
        var before = texts.getOrDefault(id, ReviewChain.empty());
        var after = before.with(said);
        texts.put(id, after);
        return after.version() > before.version();
    }

    /** Corrections of the texts of one document that count, by the passages they were made for. */
    public List<ReviewChain<TextCorrected>> corrections(int revision, int ordinal) {
        return texts.values().stream()
                .filter(it -> it.latest().filter(c -> isOf(c, revision, ordinal)).isPresent())
                .toList();
    }

    private static boolean isOf(TextCorrected said, int revision, int ordinal) {
        var document = said.passage().document();
        return document.revision() == revision && document.ordinal() == ordinal;
    }
}
