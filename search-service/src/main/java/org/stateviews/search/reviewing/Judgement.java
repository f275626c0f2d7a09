package org.stateviews.search.reviewing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.kit.problem.Problem;

/**
 * What somebody says of a theme, with a reason that can be kept.
 *
 * @param against whether the passage speaks against it; null leaves that as it is shown
 * @param reason one line; null when a confirmation gives none
 */
record Judgement(
        String theme, ThemeVerdict verdict, @Nullable Boolean against, @Nullable String reason) {
    /** Refuses with 422 {@code reason-missing} and {@code reason-too-long}; nothing is cut off. */
    static Judgement of(
            String theme,
            ThemeVerdict verdict,
            @Nullable Boolean against,
            String typed,
            int longest) {
        var reason = Line.of(typed);
        if (!Line.hasWords(reason)) {
            if (verdict != ThemeVerdict.CONFIRMED) {
                throw refusal(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "reason-missing"));
            }
            return new Judgement(theme, verdict, against, null);
        }
        if (reason.length() > longest) {
            var problem =
                    Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "reason-too-long",
                            longest,
                            reason.length());
            throw refusal(problem.with("limit", longest));
        }
        return new Judgement(theme, verdict, against, reason);
    }

    private static RuntimeException refusal(Problem problem) {
        return problem.with("field", "reason").exception();
    }
}
