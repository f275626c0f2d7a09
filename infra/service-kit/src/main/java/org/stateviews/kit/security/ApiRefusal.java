package org.stateviews.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemWriter;

/**
 * Says no to programs: the challenge of RFC 6750 in the header and a problem in the body. A token
 * that cannot be checked because identity is away is no fault of the caller, so that is a 503.
 */
final class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final BearerTokenAuthenticationEntryPoint challenge =
            new BearerTokenAuthenticationEntryPoint();
    private final BearerTokenAccessDeniedHandler denial = new BearerTokenAccessDeniedHandler();
    private final ProblemWriter problems;

    ApiRefusal(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        if (exception instanceof AuthenticationServiceException) {
            problems.write(
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "identity-unreachable")
                            .retryAfter(Duration.ofSeconds(5)),
                    request,
                    response);
            return;
        }
        challenge.commence(request, response, exception);
        var code = isExpired(exception.getCause()) ? "token-expired" : "unauthenticated";
        problems.write(Problem.of(HttpStatus.UNAUTHORIZED, code), request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        denial.handle(request, response, exception);
        problems.write(Problem.of(HttpStatus.FORBIDDEN, "forbidden"), request, response);
    }

    private static boolean isExpired(@Nullable Throwable cause) {
        return cause instanceof JwtValidationException invalid
                && invalid.getErrors().stream()
                        .anyMatch(
                                error ->
                                        String.valueOf(error.getDescription())
                                                .startsWith("Jwt expired"));
    }
}
