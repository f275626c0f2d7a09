package org.stateviews.worker.indexing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.review.ReviewChain;
import org.stateviews.worker.placement.Extent;
import org.stateviews.worker.placement.Placement;

/**
 * Reviews of themes of one document at the passages of the reading that counts. A passage may say
 * more than the reviewed one did and still be about the same. What finds no place is in no passage
 * and stays in the log, from which search-service lists it.
 *
 * @param byKey by the key of the passage, in the order of their notations
 */
record PlacedThemes(Map<String, List<PlacedReview<ThemeReviewed>>> byKey) {

    PlacedThemes {
        byKey = Map.copyOf(byKey);
    }

    /**
     * Places reviews.
     *
     * @param corrections of the same document: a better reading may be closer to the right words of
     *     a passage than to the misread ones
     */
    static PlacedThemes of(
            List<ReviewChain<ThemeReviewed>> chains,
            List<ReviewChain<TextCorrected>> corrections,
            Placement placement) {
        var right =
                corrections.stream()
                        .flatMap(it -> it.latest().stream())
                        .collect(toMap(it -> it.passage().id(), TextCorrected::text));
        var claims =
                chains.stream()
                        .flatMap(it -> claim(it, right, placement).stream())
                        .collect(groupingBy(Claim::key));
        return new PlacedThemes(
                claims.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, it -> best(it.getValue()))));
    }

    private static Optional<Claim<ThemeReviewed>> claim(
            ReviewChain<ThemeReviewed> chain, Map<String, String> right, Placement placement) {
        return chain.latest()
                .flatMap(
                        it -> {
                            var words = Optional.ofNullable(right.get(it.passage().id()));
                            var also = words.stream().toList();
                            return Claim.of(
                                    chain, it, placement.of(it.passage(), Extent.WITHIN, also));
                        });
    }

    private static List<PlacedReview<ThemeReviewed>> best(List<Claim<ThemeReviewed>> claims) {
        var byTheme =
                claims.stream()
                        .collect(groupingBy(it -> it.said().theme(), TreeMap::new, toList()));
        return byTheme.values().stream().map(it -> Claim.best(it, PlacedThemes::agree)).toList();
    }

    private static boolean agree(ThemeReviewed one, ThemeReviewed other) {
        return one.verdict().gives() == other.verdict().gives() && one.against() == other.against();
    }

    List<PlacedReview<ThemeReviewed>> at(String key) {
        return byKey.getOrDefault(key, List.of());
    }
}
