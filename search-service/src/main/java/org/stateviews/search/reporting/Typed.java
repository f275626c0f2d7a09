package org.stateviews.search.reporting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.kit.problem.Problem;

/** Words that somebody typed, as one line with single spaces. */
final class Typed {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\p{Cc}]+");

    private Typed() {}

    /** The words as one line, empty where there are none. */
    static String line(@Nullable String typed) {
        return typed == null ? "" : SPACES.matcher(typed).replaceAll(" ").strip();
    }

    /** Refuses with 422 {@code words-missing} and {@code words-too-long}; nothing is cut off. */
    static String required(String field, @Nullable String typed, int longest) {
        var line = line(typed);
        if (line.isEmpty()) {
            throw missing(field);
        }
        if (line.length() > longest) {
            throw tooLong(field, longest, line.length());
        }
        return line;
    }

    static RuntimeException missing(String field) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "words-missing", field)
                .with("field", field)
                .exception();
    }

    static RuntimeException tooLong(String field, int longest, int length) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT, "words-too-long", field, longest, length)
                .with("field", field)
                .with("limit", longest)
                .exception();
    }
}
