package org.stateviews.kit.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;

/**
 * Gives the session cookie the service's own name. Script cannot read it, other sites cannot send
 * it with a form, and {@code Secure} follows the scheme of the request.
 *
 * @param name such as {@code SV_DESK}
 */
public record SessionCookie(String name) implements ServletContextInitializer {

    @Override
    public void onStartup(ServletContext context) {
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        var cookie = context.getSessionCookieConfig();
        cookie.setName(name);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
    }
}
