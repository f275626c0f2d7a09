package org.stateviews.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemPages;

/**
 * Says no to people: a form whose token is gone was usually open for too long, and they should hear
 * that rather than that they lack a right.
 */
final class PageRefusal implements AccessDeniedHandler {

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        var code = exception instanceof CsrfException ? "form-expired" : "forbidden";
        ProblemPages.send(Problem.of(HttpStatus.FORBIDDEN, code), request, response);
    }
}
