package org.stateviews.benchmark.withdrawal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What was seen of the withdrawn and the revised text, look after look.
 *
 * @param looks how many
 * @param pages of the withdrawn text that were read after all
 * @param onlyLast from the last revision until it alone was found; empty when that was never so
 * @param wrong what must not have been seen
 */
record Watch(int looks, int pages, Optional<Duration> onlyLast, Set<String> wrong) {

    Watch {
        wrong = new LinkedHashSet<>(wrong);
    }

    static Watch none() {
        return new Watch(0, 0, Optional.empty(), Set.of());
    }

    /** Whether both texts are read to their end, and the last version alone is found. */
    boolean settled() {
        return pages > 0 && onlyLast.isPresent();
    }

    /** The same after one more look. */
    Watch with(Look look, Instant revised) {
        var all = new LinkedHashSet<>(wrong);
        all.addAll(look.wrong(onlyLast.isPresent()));
        var last =
                onlyLast.isEmpty() && look.onlyLastFound()
                        ? Optional.of(Duration.between(revised, Instant.now()))
                        : onlyLast;
        return new Watch(looks + 1, Math.max(pages, look.pages()), last, all);
    }
}
