package org.stateviews.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every exception that a service did not handle itself: below {@code /api/} with problem
 * JSON, elsewhere with a page. Refusals of Spring Security are left to its own filters. An answer
 * already on its way cannot be changed any more; the connection is then broken off, which a client
 * can tell from a complete answer.
 */
final class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private final ProblemTable table;
    private final ProblemWriter writer;
    private final ProblemPages pages;
    private final LocaleResolver locales;

    ProblemAnswers(
            ProblemTable table, ProblemWriter writer, ProblemPages pages, LocaleResolver locales) {
        this.table = table;
        this.writer = writer;
        this.pages = pages;
        this.locales = locales;
    }

    @Nullable ModelAndView resolve(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception exception) {
        if (exception instanceof AccessDeniedException
                || exception instanceof AuthenticationException
                || response.isCommitted()) {
            return null;
        }
        if (exception instanceof AsyncRequestNotUsableException) {
            return new ModelAndView();
        }
        if (exception instanceof ErrorResponse spring) {
            copy(spring.getHeaders(), response);
        }
        return answer(known(exception), request, response);
    }

    ModelAndView answer(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        if (!ProblemWriter.address(request).startsWith("/api/")) {
            ProblemPages.advise(problem, response);
            return pages.page(problem, locales.resolveLocale(request));
        }
        try {
            writer.write(problem, request, response);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException("the answer could not be sent", e);
        }
    }

    Problem ofStatus(HttpStatusCode status) {
        return table.ofStatus(status);
    }

    /**
     * Problem of the exception; one that nobody foresaw is logged under an id that is also told.
     */
    Problem known(Exception exception) {
        return table.find(exception)
                .orElseGet(
                        () -> {
                            var problem = ProblemTable.internal(UUID.randomUUID().toString());
                            LOG.atError()
                                    .setCause(exception)
                                    .addKeyValue("incident", problem.arguments().getFirst())
                                    .log("a request failed for a reason nobody foresaw");
                            return problem;
                        });
    }

    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach(
                (name, values) -> {
                    if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                        values.forEach(value -> response.addHeader(name, value));
                    }
                });
    }
}
