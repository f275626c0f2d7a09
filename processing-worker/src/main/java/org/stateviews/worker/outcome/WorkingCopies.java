package org.stateviews.worker.outcome;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;

/**
 * Unlocked copies of locked originals, {@code derived/{digest}/unlocked}: what is read in place of
 * the original, so that reading it again needs no password. No service gives them out.
 */
public record WorkingCopies(DocumentStore store) {

    /** Unlocked copy of an original, empty when none was made. */
    public Optional<InputStream> of(Sha256 original) {
        return store.open(name(original), 0, Long.MAX_VALUE);
    }

    /** Whether there is one. */
    public boolean has(Sha256 original) {
        return store.length(name(original)).isPresent();
    }

    /** Keeps the copy that the reading process wrote; a link would lead out of its folder. */
    public void keep(Sha256 original, Path copy) throws IOException {
        if (!Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("the unlocked copy of " + original + " is no file");
        }
        try (var bytes = Files.newInputStream(copy, LinkOption.NOFOLLOW_LINKS)) {
            store.putIfAbsent(name(original), bytes);
        }
    }

    private static StoreName name(Sha256 original) {
        return StoreName.of("derived", original.hex(), "unlocked");
    }
}
