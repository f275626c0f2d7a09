package org.stateviews.search.publishing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An element as it was and as it is; one of the two may be missing.
 *
 * @param earlier null for what was inserted
 * @param now null for what was deleted
 */
record Pair(@Nullable Element earlier, @Nullable Element now) {
    /** Elements that nothing happened to. */
    static List<Pair> same(List<Element> elements) {
        return elements.stream().map(it -> new Pair(it, it)).toList();
    }

    /** The one that is there, the newer of two. */
    Element either() {
        if (now != null) {
            return now;
        }
        if (earlier != null) {
            return earlier;
        }
        throw new IllegalStateException("a pair of nothing");
    }

    /**
     * Its paragraph, with what came and what went.
     *
     * @param before prints an element of the earlier version
     * @param after prints an element of this version
     */
    Block printed(Function<Element, Block> before, Function<Element, Block> after) {
        if (earlier == null) {
            return after.apply(either()).marked(Mark.INSERTED);
        }
        if (now == null) {
            return before.apply(earlier).marked(Mark.DELETED);
        }
        return WordDifference.between(before.apply(earlier), after.apply(now));
    }
}
