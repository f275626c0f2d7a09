package org.stateviews.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Turns a name and a password into a caller. The two ways to be wrong look the same from outside.
 */
final class SignIn implements AuthenticationProvider {

    private final Map<String, Account> accounts;
    private final Passwords passwords;
    private final Attempts attempts;

    SignIn(List<Account> accounts, Passwords passwords, Attempts attempts) {
        this.accounts =
                accounts.stream().collect(Collectors.toMap(Account::name, Function.identity()));
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        var name = offered.getName().strip().toLowerCase(Locale.ROOT);
        var account = accounts.get(name);
        var counted = account == null ? "" : name;
        if (attempts.mustRest(counted)) {
            throw new LockedException("too many attempts");
        }
        var password = Objects.toString(offered.getCredentials(), "").strip();
        if (account == null || !passwords.matches(name, password)) {
            attempts.failed(counted);
            throw new BadCredentialsException("no such account and password");
        }
        attempts.succeeded(counted);
        return UsernamePasswordAuthenticationToken.authenticated(
                account.caller(),
                null,
                List.of(
                        new SimpleGrantedAuthority(account.role().authority()),
                        // tokens take the moment of sign-in from it
                        FactorGrantedAuthority.fromAuthority(
                                FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
