package org.stateviews.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * OpenID Connect provider of the local platform. In production the organisation's own provider
 * takes its place; services know nothing of this one but its issuer and its claims.
 */
@SpringBootApplication
public class IdentityApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IdentityApplication.class, arguments);
    }
}
