package org.stateviews.kit.security;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How a service with pages signs people in.
 *
 * @param sessionCookie name of the session cookie; browsers keep one jar for all ports of a host,
 *     so each service needs its own
 * @param clientId name of the service at the identity provider
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.security", ignoreUnknownFields = false)
public record SecuritySettings(@NotBlank String sessionCookie, @NotBlank String clientId) {}
