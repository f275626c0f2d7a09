package org.stateviews.worker.indexing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.stateviews.contracts.event.Event.ReviewEvent;
import org.stateviews.contracts.review.ReviewChain;
import org.stateviews.worker.placement.Place;

/**
 * A review that asks for its place. Where several ask for one passage, that of the passage itself
 * stands, else the one that was made at the latest reading, for whoever made it saw the others; of
 * the same reading the likest.
 */
record Claim<E extends ReviewEvent>(ReviewChain<E> chain, E said, Place place) {

    private static final Comparator<Claim<?>> BEST =
            comparing((Claim<?> it) -> it.own())
                    .thenComparingInt(it -> it.place().reading())
                    .thenComparingDouble(it -> it.place().likeness())
                    .thenComparing(comparingInt((Claim<?> it) -> it.position()).reversed())
                    .thenComparing(it -> it.id());

    static <E extends ReviewEvent> Optional<Claim<E>> of(
            ReviewChain<E> chain, E said, Optional<Place> place) {
        return place.map(it -> new Claim<>(chain, said, it));
    }

    /**
     * The one that has the place, of one at least.
     *
     * @param agree whether two say the same, so that both have their place there
     */
    static <E extends ReviewEvent> PlacedReview<E> best(
            List<Claim<E>> rivals, BiPredicate<E, E> agree) {
        var best = rivals.stream().max(BEST).orElseThrow();
        var moved =
                rivals.stream()
                        .filter(it -> it.place().moved())
                        .filter(it -> isEarlier(it, best) || agree.test(it.said(), best.said()))
                        .map(Claim::id)
                        .sorted()
                        .toList();
        return new PlacedReview<>(best.said(), best.own() ? best.chain().version() : 0, moved);
    }

    /** Whether whoever made the best one saw the other; two of one reading did not. */
    private static boolean isEarlier(Claim<?> one, Claim<?> best) {
        return best.own() || one.place().reading() < best.place().reading();
    }

    String key() {
        return place.passage().key();
    }

    private boolean own() {
        return !place.moved();
    }

    private String id() {
        return said.passage().id();
    }

    private int position() {
        return said.passage().position();
    }
}
