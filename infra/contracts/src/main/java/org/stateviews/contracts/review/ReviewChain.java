package org.stateviews.contracts.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.Event.ReviewEvent;

/**
 * What was said of one thing about one passage, in the order of the log. Each event names how many
 * counted before it; of two that name the same number the first counts, and the other one is kept
 * as overtaken. Nothing else decides, no clock and no digest, so that every instance of every
 * service agrees, and an event that is delivered twice or before its predecessor changes nothing.
 *
 * @param counted those that count, each based on all before it
 * @param overtaken those that somebody else was faster than, or whose predecessor is not known yet
 */
public record ReviewChain<E extends ReviewEvent>(List<E> counted, List<E> overtaken) {

    public ReviewChain {
        counted = List.copyOf(counted);
        overtaken = List.copyOf(overtaken);
    }

    /** Nothing has been said. */
    public static <E extends ReviewEvent> ReviewChain<E> empty() {
        return new ReviewChain<>(List.of(), List.of());
    }

    /** The chain with one more event. */
    public ReviewChain<E> with(E said) {
        if (counted.contains(said) || overtaken.contains(said)) {
            return this;
        }
        var count = new ArrayList<>(counted);
        var rest = new ArrayList<>(overtaken);
        rest.add(said);
        for (var next = next(rest, count); next.isPresent(); next = next(rest, count)) {
            count.add(next.get());
            rest.remove(next.get());
        }
        return new ReviewChain<>(count, rest);
    }

    private static <E extends ReviewEvent> Optional<E> next(List<E> rest, List<E> counted) {
        return rest.stream().filter(it -> it.basedOn() == counted.size()).findFirst();
    }

    /** How many count: what the next one is to be based on. */
    public int version() {
        return counted.size();
    }

    /** What counts now, empty while nothing does. */
    public Optional<E> latest() {
        return counted.isEmpty() ? Optional.empty() : Optional.of(counted.getLast());
    }
}
