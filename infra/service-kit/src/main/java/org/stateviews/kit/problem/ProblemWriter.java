package org.stateviews.kit.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a problem as {@code application/problem+json}, whatever the request said it accepts: an
 * error that cannot be read is worse than one in an unexpected format.
 */
public final class ProblemWriter {

    private final ProblemTexts texts;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemWriter(ProblemTexts texts, LocaleResolver locales, JsonMapper json) {
        this.texts = texts;
        this.locales = locales;
        this.json = json;
    }

    /** Answers with the problem. Headers already set on the response are kept. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var locale = locales.resolveLocale(request);
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        ProblemPages.advise(problem, response);
        response.getOutputStream()
                .write(
                        json.writeValueAsBytes(
                                body(problem, texts.text(problem, locale), address(request))));
    }

    private static Map<String, Object> body(Problem problem, ProblemText text, String instance) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", text.title());
        body.put("status", problem.status().value());
        body.put("detail", text.detail());
        body.put("instance", instance);
        body.put("code", problem.code());
        body.putAll(problem.members());
        return body;
    }

    /** Address that was asked for, also when the container has dispatched to its error page. */
    static String address(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.toString(Optional.ofNullable(asked).orElseGet(request::getRequestURI), "/");
    }
}
