package org.stateviews.kit.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where accounts live. Unknown keys are let through, because the identity provider itself keeps its
 * own under the same prefix.
 *
 * @param issuer address that tokens name as their origin, without a slash at the end
 */
@ConfigurationProperties("stateviews.identity")
public record IdentitySettings(@DefaultValue("http://localhost:9000") String issuer) {

    String address(String path) {
        return issuer + path;
    }
}
