package org.stateviews.submissionapi.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.kit.log.LogReach;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemWriter;

/**
 * Asks whether the log is there, and room for files, before a body is read: nobody should send 200
 * MB over a slow line to learn that nothing could be accepted.
 */
final class DoorFilter extends OncePerRequestFilter {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

    private final LogReach reach;
    private final StoreRoom room;
    private final ProblemWriter problems;

    DoorFilter(LogReach reach, StoreRoom room, ProblemWriter problems) {
        this.reach = reach;
        this.room = room;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (reach.isThere() && hasRoom(request)) {
            chain.doFilter(request, response);
        } else {
            var closed =
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE, Refusal.Code.CLOSED_DOOR.value());
            problems.write(closed.retryAfter(TRY_AGAIN), request, response);
        }
    }

    /** What brings no files, such as a withdrawal, needs none. */
    private boolean hasRoom(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return true;
        }
        try {
            return room.suffices(request.getContentLengthLong());
        } catch (StoreUnavailableException e) {
            return false;
        }
    }
}
