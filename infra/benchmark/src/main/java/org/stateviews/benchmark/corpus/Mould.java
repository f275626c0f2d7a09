package org.stateviews.benchmark.corpus;

import java.util.List;
import java.util.Optional;

/**
 * Something from which any number of different files can be made.
 *
 * @param tongue empty when the language is not known
 */
record Mould(Format format, Optional<Tongue> tongue, Expectation expectation, Cast cast) {

    /** Makes a file. */
    @FunctionalInterface
    interface Cast {
        /** The same arguments give the same bytes. */
        byte[] bytes(Words words, long id);
    }

    /**
     * What a file is to say.
     *
     * @param paragraphs in the mould's language; one holds the marker
     * @param mark a line in Latin letters with the marker
     */
    record Words(List<String> paragraphs, String mark) {}

    /** Word for its views in a file's name. */
    String stem() {
        return tongue.map(Tongue::views).orElse("file");
    }
}
