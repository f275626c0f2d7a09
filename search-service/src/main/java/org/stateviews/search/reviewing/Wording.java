package org.stateviews.search.reviewing;

import org.springframework.http.HttpStatus;
import org.stateviews.kit.problem.Problem;

/**
 * Words that somebody typed for a passage: one line with single spaces, as passages are.
 *
 * @param text never without a letter or digit, never longer than was allowed
 */
record Wording(String text) {
    /** Refuses with 422 {@code text-empty} and {@code text-too-long}; nothing is cut off. */
    static Wording of(String typed, int longest) {
        var text = Line.of(typed);
        if (!Line.hasWords(text)) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "text-empty")
                    .with("field", "text")
                    .exception();
        }
        if (text.length() > longest) {
            throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "text-too-long",
                            longest,
                            text.length())
                    .with("field", "text")
                    .with("limit", longest)
                    .exception();
        }
        return new Wording(text);
    }
}
