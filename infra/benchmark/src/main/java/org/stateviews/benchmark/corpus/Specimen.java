package org.stateviews.benchmark.corpus;

import java.util.Optional;

/**
 * One file to hand in. Its bytes are made when they are asked for and are the same each time, so
 * that thousands of specimens take no room.
 *
 * @param name file name with the ending of its format
 * @param marker word that stands in this file and in no other
 * @param language ISO 639-1, empty when it is not known
 */
public record Specimen(
        String name,
        String marker,
        Optional<String> language,
        Expectation expectation,
        Recipe recipe) {

    /** How its bytes are made. */
    @FunctionalInterface
    public interface Recipe {
        /** The whole file. */
        byte[] bytes();
    }

    /** The whole file, made now. */
    public byte[] bytes() {
        return recipe.bytes();
    }
}
