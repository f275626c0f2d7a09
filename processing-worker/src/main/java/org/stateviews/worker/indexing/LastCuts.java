package org.stateviews.worker.indexing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers what was cut last, up to a number of passages; what was not asked for longest goes
 * first. May be used from several threads, of which two may cut the same at one moment.
 *
 * @param <K> what a cut is a pure function of
 * @param <P> a passage
 */
final class LastCuts<K, P> {

    private final int most;
    private final Map<K, List<P>> known = new LinkedHashMap<>(16, 0.75f, true);
    private int count;

    /** Of so many passages altogether. */
    LastCuts(int most) {
        this.most = most;
    }

    /** What is remembered, else what is cut now; nothing is remembered of a cut that fails. */
    List<P> of(K key, Function<K, List<P>> cut) {
        return remembered(key).orElseGet(() -> remember(key, cut.apply(key)));
    }

    private synchronized Optional<List<P>> remembered(K key) {
        return Optional.ofNullable(known.get(key));
    }

    private synchronized List<P> remember(K key, List<P> passages) {
        if (known.put(key, passages) == null) {
            count += passages.size();
        }
        var eldest = known.entrySet().iterator();
        while (count > most && eldest.hasNext()) {
            count -= eldest.next().getValue().size();
            eldest.remove();
        }
        return passages;
    }
}
