package org.stateviews.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * Signs out also where the id token is no longer known here, which is so after a restart of this
 * provider. Whoever asks to be signed out is signed out; back to a site goes only an address that a
 * client registered.
 */
final class SignOutFallback implements AuthenticationFailureHandler {

    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();
    private final List<RegisteredClient> clients;

    SignOutFallback(List<RegisteredClient> clients) {
        this.clients = List.copyOf(clients);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        logout.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        var back = request.getParameter("post_logout_redirect_uri");
        var registered =
                back != null
                        && clients.stream()
                                .anyMatch(
                                        client ->
                                                client.getPostLogoutRedirectUris().contains(back));
        response.sendRedirect(registered ? back : "/?signed-out");
    }
}
