package org.stateviews.worker.passwords;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.password.PasswordKeys;
import org.stateviews.documents.password.SealedPasswords;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasswordSettings.class)
class PasswordConfiguration {

    @Bean
    SealedPasswords sealedPasswords(DocumentStore store) {
        return new SealedPasswords(store);
    }

    /** Publishes the public keys at start, so that the door can seal. */
    @Bean
    Passwords passwords(SealedPasswords sealed, PasswordSettings settings, Clock clock) {
        return new Passwords(sealed, PasswordKeys.in(settings.keys(), sealed, clock.instant()));
    }

    @Bean
    Expiry expiry(SealedPasswords sealed, PasswordSettings settings, Clock clock) {
        return new Expiry(sealed, settings.keep(), clock);
    }
}
