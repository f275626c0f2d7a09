package org.stateviews.worker.indexing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What was made last, up to a weight; what was asked for longest ago goes first. Whoever asks for
 * what another thread is making waits for it.
 *
 * <p>Not Caffeine, which keeps what is asked for often: here each value is asked for two or three
 * times soon after it was made and then never again, and Caffeine, once it was full of such, let
 * the newest go first.
 */
final class LastMade<K, V> {

    private static final float LOAD = 0.75f;

    private final int most;
    private final ToIntFunction<V> weigher;
    private final Map<K, V> kept = new LinkedHashMap<>(16, LOAD, true);
    private final Map<K, V> underWay = new ConcurrentHashMap<>();
    private long weight;

    /**
     * @param most weight of all that is kept, but for one value that may weigh more
     * @param weigher at least 1 for each value
     */
    LastMade(int most, ToIntFunction<V> weigher) {
        this.most = most;
        this.weigher = weigher;
    }

    /** The value that is kept, or else is made now; what fails is tried again when next asked. */
    V get(K key, Function<K, V> make) {
        var value =
                underWay.computeIfAbsent(
                        key, it -> kept(it).orElseGet(() -> put(it, make.apply(it))));
        underWay.remove(key);
        return value;
    }

    /** Keeps a value that was made elsewhere, and gives it back. */
    synchronized V put(K key, V value) {
        var before = kept.put(key, value);
        weight += weigher.applyAsInt(value) - (before == null ? 0 : weigher.applyAsInt(before));
        var oldest = kept.values().iterator();
        while (weight > most && kept.size() > 1) {
            weight -= weigher.applyAsInt(oldest.next());
            oldest.remove();
        }
        return value;
    }

    private synchronized Optional<V> kept(K key) {
        return Optional.ofNullable(kept.get(key));
    }
}
