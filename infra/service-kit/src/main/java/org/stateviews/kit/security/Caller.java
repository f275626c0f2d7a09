package org.stateviews.kit.security;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * Who is asking, the same for a bearer token and for a signed-in session. Controllers take it as an
 * argument; an argument of type {@code Optional<Caller>} also lets strangers in where the route
 * does.
 *
 * @param account name of the account, such as {@code mission.fra}
 * @param roles what it may do
 * @param state submitter it speaks for, present for missions only
 */
public record Caller(String account, Set<Role> roles, Optional<SubmitterCode> state)
        implements AuthenticatedPrincipal {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Caller behind an authentication; empty for strangers. */
    public static Optional<Caller> of(@Nullable Authentication authentication) {
        return CallerClaims.caller(authentication);
    }

    /** Whether this account works at the Secretariat's desk and sees every submission. */
    public boolean isDesk() {
        return roles.stream().anyMatch(Role::isDesk);
    }

    /** Whether this account has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this account speaks for the submitter. Desk roles speak for none. */
    public boolean speaksFor(SubmitterCode submitter) {
        return is(Role.MISSION) && state.filter(submitter::equals).isPresent();
    }

    @Override
    public String getName() {
        return account;
    }
}
