package org.stateviews.identity;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.kit.time.SteadyTime;
import tools.jackson.databind.json.JsonMapper;

/** Who has an account here, and how it is checked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProviderSettings.class)
class AccountsConfiguration {

    @Bean
    SignIn signIn(IdentityProviderSettings settings, JsonMapper json) throws IOException {
        var accounts = Account.all();
        var passwords = Passwords.open(new PrivateFile(settings.accounts()), accounts, json);
        return new SignIn(accounts, passwords, new Attempts(new SteadyTime()));
    }
}
