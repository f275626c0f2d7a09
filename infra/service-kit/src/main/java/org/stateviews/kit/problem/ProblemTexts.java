package org.stateviews.kit.problem;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Looks up the words of problems. A code without words is a mistake and fails loudly. */
public final class ProblemTexts {

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** Words for the problem; what to do next falls back to advice that fits the status. */
    public ProblemText text(Problem problem, Locale locale) {
        var key = "problem." + problem.code() + ".";
        var arguments = problem.arguments().toArray();
        var advice = messages.getMessage(advice(problem), arguments, locale);
        return new ProblemText(
                messages.getMessage(key + "title", arguments, locale),
                messages.getMessage(key + "detail", arguments, locale),
                String.valueOf(messages.getMessage(key + "next", arguments, advice, locale)));
    }

    private static String advice(Problem problem) {
        return switch (problem.status().value()) {
            case 401 -> "problem.next.sign-in";
            case 403 -> "problem.next.forbidden";
            case 404 -> "problem.next.not-found";
            case 429, 503 -> "problem.next.later";
            default -> problem.status().is5xxServerError() ? "problem.next.tell" : "problem.next";
        };
    }
}
