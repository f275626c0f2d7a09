package org.stateviews.kit.security;

import java.util.List;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers of every answer to a browser: no script or only files of this site's own, no foreign
 * resource, no frame, no cache.
 *
 * @param formTargets origins that forms may reach besides this one, directly or by a redirect.
 *     Chromium checks the whole chain of redirects, so sign-out needs the identity provider here
 *     and the identity provider needs the services
 * @param scripts whether pages may load scripts of this site and these may ask this site
 */
public record PageHeaders(List<String> formTargets, boolean scripts)
        implements Customizer<HeadersConfigurer<HttpSecurity>> {

    public PageHeaders {
        formTargets = List.copyOf(formTargets);
    }

    /** Pages without any script. */
    public PageHeaders(List<String> formTargets) {
        this(formTargets, false);
    }

    /** The policy as a header value. */
    public String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + (scripts ? "script-src 'self'; connect-src 'self'; " : "")
                + ("form-action 'self' " + String.join(" ", formTargets)).trim()
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        features -> features.policy("camera=(), geolocation=(), microphone=()"));
    }
}
