package org.stateviews.taxonomy;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a pattern proves where it matches. Words instead of numbers in the scheme, so that whoever
 * writes it judges meaning, and numbers are measured (see {@link Calibration}).
 */
public enum Strength {
    /** Enough by itself: of ten passages with it nine are about the concept. */
    CERTAIN,
    /** Enough where the passage is about the subject of the scheme, or together with another. */
    LIKELY,
    /** Supports others; never enough, however many there are. */
    HINT,
    /** A sentence with it is not about the concept, whatever else but a certain pattern says. */
    EXCLUDES,
    /** As certain as can be, and spoken against it. */
    AGAINST,
    /** No pattern: a word that stood in passages of which people said that they are about it. */
    LEARNED;

    /** What a pattern of a scheme can prove. */
    static List<Strength> ofPatterns() {
        return Stream.of(values()).filter(it -> it != LEARNED).toList();
    }
}
