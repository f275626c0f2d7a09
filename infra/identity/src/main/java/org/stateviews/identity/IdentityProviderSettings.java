package org.stateviews.identity;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this provider is found and what it keeps.
 *
 * @param issuer address that tokens name as their origin, without a slash at the end
 * @param accounts file with the password of each account, for its owner's eyes only
 * @param keys folder of the key that signs tokens
 */
@ConfigurationProperties(prefix = "stateviews.identity", ignoreUnknownFields = false)
record IdentityProviderSettings(
        @DefaultValue("http://localhost:9000") String issuer,
        @DefaultValue(".stateviews/accounts.json") Path accounts,
        @DefaultValue(".stateviews/identity-keys") Path keys) {}
