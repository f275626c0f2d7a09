package org.stateviews.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Back to the form with the reason, and with the name so that only the password is typed again. */
final class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        var reason = exception instanceof LockedException ? "wait" : "wrong";
        var account = Objects.toString(request.getParameter("username"), "");
        response.sendRedirect(
                UriComponentsBuilder.fromPath("/login")
                        .queryParam("problem", reason)
                        .queryParam("account", "{account}")
                        .encode()
                        .buildAndExpand(account.substring(0, Math.min(60, account.length())))
                        .toUriString());
    }
}
