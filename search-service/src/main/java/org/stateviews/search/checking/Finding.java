package org.stateviews.search.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.search.reports.Block;

/**
 * Something that an editor should look at. Its words are messages, {@code finding.<code>}.
 *
 * @param code lower-case words joined by hyphens, never reused for something else
 * @param block where it is, null when it is about the whole report
 * @param sentence place in the block, from 0; null when it is about all of it
 * @param arguments what its words name
 * @param fix words that put the sentence right, null where a person must decide
 */
public record Finding(
        String code,
        @Nullable String block,
        @Nullable Integer sentence,
        List<String> arguments,
        @Nullable String fix) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(String code, Object... arguments) {
        return new Finding(code, null, null, texts(arguments), null);
    }

    static Finding at(Block block, String code, Object... arguments) {
        return new Finding(code, block.id(), null, texts(arguments), null);
    }

    Finding in(Block where, int place) {
        return new Finding(code, where.id(), place, arguments, fix);
    }

    Finding fixedBy(String words) {
        return new Finding(code, block, sentence, arguments, words);
    }

    /** Whether the report must not leave the house with it. */
    public boolean isSevere() {
        return code.equals(ConsentCheck.CODE);
    }

    /** Whether the source of the sentence is not any more what it was. */
    public boolean isStale() {
        return code.startsWith("source-");
    }

    private static List<String> texts(Object[] arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }
}
