package org.stateviews.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.States;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.security.Role;

/**
 * One of the accounts that this provider is born with: a mission for every Member State and
 * observer State and for the European Union, and three people at the desk. There is no
 * registration, so the list is code and only passwords are data.
 *
 * @param name what a person types, lower case
 */
record Account(String name, Role role, Optional<SubmitterCode> state) {

    static List<Account> all() {
        var missions =
                Stream.concat(
                        States.all().stream().map(State::code), Stream.of(new SubmitterCode("EU")));
        var desk =
                Stream.of(
                        desk("analyst", Role.ANALYST),
                        desk("editor", Role.EDITOR),
                        desk("admin", Role.SECRETARIAT));
        return Stream.concat(missions.map(Account::mission), desk).toList();
    }

    Caller caller() {
        return new Caller(name, Set.of(role), state);
    }

    private static Account mission(SubmitterCode code) {
        var name = "mission." + code.value().toLowerCase(Locale.ROOT);
        return new Account(name, Role.MISSION, Optional.of(code));
    }

    private static Account desk(String name, Role role) {
        return new Account(name, role, Optional.empty());
    }
}
