package org.stateviews.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stateviews.contracts.id.Sha256;

/**
 * Where bytes live. Only what a file system and S3 both do: no append, no rename, no lock. What was
 * stored is never altered, so a reader needs no lock either. Every method throws {@link
 * StoreUnavailableException} when the store itself fails.
 */
public interface DocumentStore {

    /**
     * Keeps a stream under its digest and returns when the bytes are flushed. Storing the same
     * bytes again changes nothing.
     *
     * @throws IOException when {@code bytes} could not be read to its end; nothing is kept then
     */
    Stored put(InputStream bytes) throws IOException;

    /**
     * Claims a name: of any number of callers, on any number of machines, exactly one gets true.
     *
     * @param bytes content, complete and flushed before the name exists
     * @return false when the name was taken; its content is unchanged
     */
    boolean putIfAbsent(StoreName name, byte[] bytes);

    /**
     * The same for what is too large to hold in memory.
     *
     * @throws IOException when {@code bytes} could not be read to its end; nothing is kept then
     */
    boolean putIfAbsent(StoreName name, InputStream bytes) throws IOException;

    /** Whole content of a small file, or empty when the name does not exist. */
    Optional<byte[]> get(StoreName name);

    /** Length in bytes, or empty when the name does not exist. */
    OptionalLong length(StoreName name);

    /**
     * Part of a file, or empty when the name does not exist.
     *
     * @param from first byte, from 0, at most the file's length
     * @param count how many at most
     */
    Optional<InputStream> open(StoreName name, long from, long count);

    /** Names below a prefix that ends at a segment, in no order that matters. */
    List<StoreName> list(StoreName prefix);

    /** The one place where something may be replaced and removed. */
    TransientArea passing();

    /** How many bytes it can still keep; empty where nobody knows, as with an object store. */
    default OptionalLong room() {
        return OptionalLong.empty();
    }

    /** An original from its first byte to its last, or empty when the store has no such digest. */
    default Optional<InputStream> original(Sha256 digest) {
        return open(StoreName.original(digest), 0, Long.MAX_VALUE);
    }
}
