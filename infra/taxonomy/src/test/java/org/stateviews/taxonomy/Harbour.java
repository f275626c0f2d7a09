package org.stateviews.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** A small scheme of its own: what the engine does must not depend on the shipped one. */
public final class Harbour {

    private Harbour() {}

    public static ConceptScheme scheme() {
        try {
            return ConceptScheme.load(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Harbour.class.getResource("harbour")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
