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

    /** A reply of which only the head is printed. */
    static ReplyText unread(Reply reply) {
        return new ReplyText(reply, List.of(), null);
    }

    /** A translation, and who made it. */
    record Translated(String text, String translator, boolean official) {
        /** What is printed before it, so that nobody takes it for the State's own words. */
        String mark() {
            return official ? "[official translation]" : "[working translation]";
        }

        /** Footnote that names the original. */
        String note(String original) {
            return "Original: " + original + ". Translated by " + translator + ".";
        }
    }
}
