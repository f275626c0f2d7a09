package org.stateviews.taxonomy;

/** What words say of a passage as a whole, or of the stance taken in a sentence. */
public enum Cue {
    /** The passage is about the subject of the scheme. */
    CONTEXT,
    /** Whoever speaks is against what the sentence names. */
    NEGATION,
    /** Whoever speaks is for what the sentence names. */
    SUPPORT
}
