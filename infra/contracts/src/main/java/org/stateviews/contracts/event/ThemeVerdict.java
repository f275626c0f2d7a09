package org.stateviews.contracts.event;

/** What somebody says of a theme at a passage. */
public enum ThemeVerdict {
    /** The passage is about it, as was said of it already. */
    CONFIRMED,
    /** The passage is about it, which was not said of it. */
    ADDED,
    /** The passage is not about it. */
    REMOVED;

    /** Whether the passage has the theme by this word. */
    public boolean gives() {
        return this != REMOVED;
    }
}
