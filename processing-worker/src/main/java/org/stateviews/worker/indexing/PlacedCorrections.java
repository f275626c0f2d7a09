package org.stateviews.worker.indexing;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.review.ReviewChain;
import org.stateviews.worker.placement.Extent;
import org.stateviews.worker.placement.Placement;

/**
 * Corrections of one document at the passages of the reading that counts. What finds no place is in
 * no passage and stays in the log, from which search-service lists it.
 *
 * @param byKey by the key of the passage
 */
record PlacedCorrections(Map<String, PlacedReview<TextCorrected>> byKey) {

    PlacedCorrections {
        byKey = Map.copyOf(byKey);
    }

    static PlacedCorrections of(List<ReviewChain<TextCorrected>> chains, Placement placement) {
        return new PlacedCorrections(
                chains.stream()
                        .flatMap(it -> claim(it, placement).stream())
                        .collect(
                                groupingBy(
                                        Claim::key,
                                        collectingAndThen(toList(), PlacedCorrections::best))));
    }

    private static Optional<Claim<TextCorrected>> claim(
            ReviewChain<TextCorrected> chain, Placement placement) {
        return chain.latest()
                .flatMap(
                        it ->
                                Claim.of(
                                        chain,
                                        it,
                                        placement.of(
                                                it.passage(), Extent.WHOLE, List.of(it.text()))));
    }

    private static PlacedReview<TextCorrected> best(List<Claim<TextCorrected>> rivals) {
        return Claim.best(rivals, (one, other) -> one.text().equals(other.text()));
    }

    /** Right words by the key of the passage. */
    Map<String, String> texts() {
        return byKey.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().said().text()));
    }

    @Nullable PlacedReview<TextCorrected> at(String key) {
        return byKey.get(key);
    }
}
