package org.stateviews.search.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemPages;
import org.stateviews.kit.problem.ProblemWriter;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.web.LinksSettings;

/**
 * Tells a mission that was refused where its own submissions are. It stands before the filter that
 * decides, and only words its refusal: the decision is {@link DeskRoutes}'.
 */
final class MissionsElsewhere extends OncePerRequestFilter {
    private final ProblemWriter problems;
    private final LinksSettings links;

    MissionsElsewhere(ProblemWriter problems, LinksSettings links) {
        this.problems = problems;
        this.links = links;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AccessDeniedException refusal) {
            if (isDeskOrStranger()) {
                throw refusal;
            }
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var address = links.submissionApi();
        var problem =
                Problem.of(HttpStatus.FORBIDDEN, "desk-only", address)
                        .with("ownSubmissions", address);
        if (request.getRequestURI().startsWith("/api/")) {
            problems.write(problem, request, response);
        } else {
            ProblemPages.send(problem, request, response);
        }
    }

    private static boolean isDeskOrStranger() {
        return Caller.of(SecurityContextHolder.getContext().getAuthentication())
                .map(Caller::isDesk)
                .orElse(true);
    }
}
