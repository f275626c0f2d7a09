package org.stateviews.worker.indexing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import org.stateviews.documents.Stored;
import org.stateviews.documents.TransientArea;

/** A store without a disk, for tests that write ten thousand page files. */
final class MemoryStore implements DocumentStore {

    private final Map<StoreName, byte[]> files = new ConcurrentHashMap<>();

    /** Takes a file away, as a broken disk does. */
    byte[] take(StoreName name) {
        return Objects.requireNonNull(files.remove(name));
    }

    @Override
    public Stored put(InputStream bytes) {
        throw new UnsupportedOperationException("originals are not needed here");
    }

    @Override
    public boolean putIfAbsent(StoreName name, InputStream bytes) {
        throw new UnsupportedOperationException("working copies are not needed here");
    }

    @Override
    public TransientArea passing() {
        throw new UnsupportedOperationException("passwords are not needed here");
    }

    @Override
    public boolean putIfAbsent(StoreName name, byte[] bytes) {
        return files.putIfAbsent(name, bytes) == null;
    }

    @Override
    public Optional<byte[]> get(StoreName name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public OptionalLong length(StoreName name) {
        return get(name).map(it -> OptionalLong.of(it.length)).orElse(OptionalLong.empty());
    }

    @Override
    public Optional<InputStream> open(StoreName name, long from, long count) {
        return get(name)
                .map(
                        it ->
                                new ByteArrayInputStream(
                                        it, (int) from, (int) Math.min(count, it.length)));
    }

    @Override
    public List<StoreName> list(StoreName prefix) {
        return files.keySet().stream()
                .filter(it -> it.value().startsWith(prefix.value() + "/"))
                .toList();
    }
}
