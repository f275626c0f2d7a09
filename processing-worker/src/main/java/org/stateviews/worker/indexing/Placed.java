package org.stateviews.worker.indexing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.review.ReviewChain;
import org.stateviews.worker.passages.CutText;
import org.stateviews.worker.placement.Placement;

/** What people said of one document, at the passages of the reading that counts. */
record Placed(PlacedCorrections corrections, PlacedThemes themes) {

    private static final Placed NONE =
            new Placed(new PlacedCorrections(Map.of()), new PlacedThemes(Map.of()));

    /**
     * Places what was said.
     *
     * @param now passages of the reading that counts, as they were read; asked for only if anything
     *     was said
     * @param before passages of the readings before it, the earliest first
     */
    static Placed of(
            List<ReviewChain<TextCorrected>> corrections,
            List<ReviewChain<ThemeReviewed>> themes,
            Supplier<List<CutText>> now,
            List<List<CutText>> before) {
        if (corrections.isEmpty() && themes.isEmpty()) {
            return NONE;
        }
        var placement = new Placement(now.get(), before);
        return new Placed(
                PlacedCorrections.of(corrections, placement),
                PlacedThemes.of(themes, corrections, placement));
    }
}
