package org.stateviews.kit.security;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an account may do. The names are those of the claim {@code roles}; Spring Security knows
 * them as {@code ROLE_MISSION} and so on.
 */
public enum Role {
    /** Speaks for one State, or for the European Union, and sees that submitter's papers only. */
    MISSION,
    /** Reads and classifies what was received. */
    ANALYST,
    /** Writes the report. */
    EDITOR,
    /** Issues calls, enters submissions on paper, runs the platform. */
    SECRETARIAT;

    /** Whether accounts with this role work at the Secretariat's desk and see every submission. */
    public boolean isDesk() {
        return this != MISSION;
    }

    /** Authority of Spring Security that stands for this role. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Role of a claim, empty for names that this platform does not know and therefore ignores. */
    static Optional<Role> ofClaim(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
