package org.stateviews.search.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.search.index.Passage;
import org.stateviews.search.replies.Reply;

/**
 * A reply as it is printed.
 *
 * @param passages of the text that was in force, in reading order
 * @param translation that an editor attached to the whole of it, null for none
 */
record ReplyText(Reply reply, List<Passage> passages, @Nullable Translated translation) {
    ReplyText {
        passages = List.copyOf(passages);
    }

    /**
     * A translation.
     *
     * @param note who made it, and whether it is official
     */
    record Translated(String text, String note) {}
}
