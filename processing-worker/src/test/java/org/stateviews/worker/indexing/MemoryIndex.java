package org.stateviews.worker.indexing;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.stateviews.worker.generations.IndexUnavailableException;

/**
 * An index as Elasticsearch keeps it: an equal or later version stays. It goes away in the middle
 * of writing and is deleted now and then, as the seed wants.
 */
final class MemoryIndex implements TargetIndex {

    private final Random random;
    private final boolean faulty;
    private final Map<String, Versioned> held = new HashMap<>();
    private boolean made = true;

    MemoryIndex(Random random, boolean faulty) {
        this.random = random;
        this.faulty = faulty;
    }

    Map<String, Versioned> held() {
        return Map.copyOf(held);
    }

    @Override
    public @Nullable String scheme() {
        return null;
    }

    @Override
    public boolean open() {
        if (faulty && random.nextInt(40) == 0) {
            held.clear();
            made = true;
        }
        boolean now = made;
        made = false;
        return now;
    }

    @Override
    public void lookAgain() {
        // deletion is noticed at every open
    }

    @Override
    public void write(Iterator<Versioned> passages) {
        while (passages.hasNext()) {
            var next = passages.next();
            held.merge(
                    next.passage().id(),
                    next,
                    (old, more) -> more.version() > old.version() ? more : old);
            if (faulty && random.nextInt(60) == 0) {
                throw new IndexUnavailableException("away, as the seed wants", null);
            }
        }
    }
}
