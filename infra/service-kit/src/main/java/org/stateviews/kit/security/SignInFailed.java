package org.stateviews.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemPages;

/**
 * Ends a sign-in that did not come back well with a page that offers another try. Starting over by
 * itself could send a browser without cookies round in circles for ever.
 */
final class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        LOG.atWarn().setCause(exception).log("a sign-in did not complete");
        ProblemPages.send(problem(exception), request, response);
    }

    private static Problem problem(AuthenticationException exception) {
        var unreachable =
                exception instanceof OAuth2AuthenticationException failed
                        && failed.getError().getErrorCode().equals("invalid_token_response");
        return unreachable
                ? Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "identity-unreachable")
                        .retryAfter(Duration.ofSeconds(5))
                : Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-failed");
    }
}
