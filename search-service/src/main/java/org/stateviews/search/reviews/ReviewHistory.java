package org.stateviews.search.reviews;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.stateviews.contracts.event.Event.ReviewEvent;

/** Everything that was said of each passage, in the order of the log, each event once. */
final class ReviewHistory {
    private final Map<String, List<ReviewEvent>> byPassage = new ConcurrentHashMap<>();

    void fold(ReviewEvent said) {
        byPassage.merge(
                said.passage().id(),
                List.of(said),
                (before, _) ->
                        before.contains(said)
                                ? before
                                : Stream.concat(before.stream(), Stream.of(said)).toList());
    }

    List<ReviewEvent> of(String passage) {
        return byPassage.getOrDefault(passage, List.of());
    }
}
